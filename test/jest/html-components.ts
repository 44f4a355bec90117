/**
 * The components that the H5 build ships (`h5.useHtmlComponents`), as `@tarojs/components` under Jest.
 *
 * `View` is named first because the package's pull-to-refresh asks `@tarojs/components` for it while the package
 * itself is still loading. webpack orders the modules so that it is there; plain `require` does not.
 */
export { default as View } from '@tarojs/components-react/dist/components/view/index.js';
export * from '@tarojs/components-react';
