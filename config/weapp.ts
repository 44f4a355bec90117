import type { IMiniAppConfig } from '@tarojs/taro/types/compile';

/** Settings of the WeChat mini-program build. */
export function weappBuild(): IMiniAppConfig<'webpack5'> {
  return {
    postcss: {
      pxtransform: { enable: true, config: {} },
      cssModules: { enable: false },
    },
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
  };
}
