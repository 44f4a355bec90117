import type { IH5Config } from '@tarojs/taro/types/compile';
import { resolve } from 'node:path';
import { require as requireTypeScript } from 'tsx/cjs/api';

// Taro compiles only this folder's TypeScript before running it; `src/routes.ts` needs a loader of its own.
const { h5CustomRoutes } = requireTypeScript('../src/routes.ts', __filename) as typeof import('../src/routes');

const taroStyleSheets = [
  '@tarojs/components/dist/taro-components/taro-components.css',
  '@tarojs/components-react/dist/index.css',
];

/** Taro's defaults keep function names and quotes that nothing here needs: 8 KB gzip of an empty app. */
export const h5Minifier = { keep_fnames: false, output: { keep_quoted_props: false, quote_keys: false } };

/** Settings of the H5 build. */
export function h5Build(root: string): IH5Config {
  return {
    publicPath: '/',
    staticDirectory: 'static',
    // Real HTML elements in place of web components: better for screen readers and smaller.
    useHtmlComponents: true,
    esnextModules: ['taro-ui'],
    router: { mode: 'browser', customRoutes: h5CustomRoutes },
    webpackChain(chain) {
      // Taro's base styles forbid selecting text, bring an icon font, and load a picture from another company's
      // server; our own components need none of them.
      for (const styleSheet of taroStyleSheets)
        chain.resolve.alias.set(styleSheet, resolve(__dirname, 'no-styles.css'));
    },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      // Sizes are CSS pixels on both targets: relative units shrink on the narrow phones of old people.
      pxtransform: { enable: false, config: {} },
      cssModules: { enable: false },
    },
    htmlPluginOption: { template: resolve(root, 'src/index.html') },
    devServer: { host: '127.0.0.1', open: false },
  };
}
