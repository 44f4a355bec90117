import type { IH5Config } from '@tarojs/taro/types/compile';
import { resolve } from 'node:path';
import { require as requireTypeScript } from 'tsx/cjs/api';

// Taro compiles only this folder's TypeScript before running it; `src/routes.ts` needs a loader of its own.
const { h5CustomRoutes } = requireTypeScript('../src/routes.ts', __filename) as typeof import('../src/routes');

/** Settings of the H5 build. */
export function h5Build(root: string): IH5Config<'webpack5'> {
  return {
    publicPath: '/',
    staticDirectory: 'static',
    // Real HTML elements in place of web components: better for screen readers and smaller.
    useHtmlComponents: true,
    // taro-ui's sizes are wrong on H5 unless its styles go through the same transform as ours.
    esnextModules: ['taro-ui'],
    router: { mode: 'browser', customRoutes: h5CustomRoutes },
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
      pxtransform: { enable: true, config: { baseFontSize: 20, maxRootSize: 24, minRootSize: 16 } },
      cssModules: { enable: false },
    },
    htmlPluginOption: { template: resolve(root, 'src/index.html') },
    devServer: { host: '127.0.0.1', open: false },
  };
}
