import type { IMiniAppConfig } from '@tarojs/taro/types/compile';

/** Taro's default writes each Chinese character as six; the files are UTF-8, where it takes three. */
export const weappMinifier = { output: { ascii_only: false } };

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
