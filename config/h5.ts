import type { IH5Config } from '@tarojs/taro/types/compile';
import { basename, resolve } from 'node:path';
import { require as requireTypeScript } from 'tsx/cjs/api';
import type { ProfileName } from './profile';

// Taro compiles only this folder's TypeScript before running it; `src/built-routes.ts` needs a loader of its own.
const { h5CustomRoutesOf } = requireTypeScript(
  '../src/built-routes.ts',
  __filename,
) as typeof import('../src/built-routes');

const taroStyleSheets = [
  '@tarojs/components/dist/taro-components/taro-components.css',
  '@tarojs/components-react/dist/index.css',
];

const contentFolder = /[\\/]src[\\/]content[\\/]generated[\\/]/;

/**
 * What two pages use is delivered once. Taro splits only what the start needs, so that every page would bring its own
 * copy of the interface.
 */
const sharedCode = {
  name: 'shared',
  chunks: 'async',
  minChunks: 2,
  enforce: true,
  test: (module: { resource?: string }) => !contentFolder.test(module.resource ?? ''),
};

/** Each section of the content is a file of its own: a page loads the sections that it shows. */
const contentSections = {
  name: (module: { resource?: string }) => `content-${basename(module.resource ?? '', '.json')}`,
  chunks: 'async',
  enforce: true,
  test: contentFolder,
};

/** Taro's defaults keep function names and quotes that nothing here needs: 8 KB gzip of an empty app. */
export const h5Minifier = { keep_fnames: false, output: { keep_quoted_props: false, quote_keys: false } };

/** Settings of the H5 build. */
export function h5Build(root: string, profile: ProfileName): IH5Config {
  return {
    publicPath: '/',
    staticDirectory: 'static',
    // Real HTML elements in place of web components: better for screen readers and smaller.
    useHtmlComponents: true,
    esnextModules: ['taro-ui'],
    router: { mode: 'browser', customRoutes: h5CustomRoutesOf(profile) },
    webpackChain(chain) {
      // Taro's base styles forbid selecting text, bring an icon font, and load a picture from another company's
      // server; our own components need none of them.
      for (const styleSheet of taroStyleSheets)
        chain.resolve.alias.set(styleSheet, resolve(__dirname, 'no-styles.css'));
      chain.optimization.merge({ splitChunks: { cacheGroups: { shared: sharedCode, content: contentSections } } });
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
