import type { IMiniAppConfig } from '@tarojs/taro/types/compile';

/** Settings of the WeChat mini-program build. */
export function weappBuild(): IMiniAppConfig {
  return {
    postcss: {
      // Sizes are CSS pixels on both targets: `rpx` shrinks on the narrow phones of old people.
      pxtransform: { enable: false, config: {} },
      cssModules: { enable: false },
    },
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
  };
}
