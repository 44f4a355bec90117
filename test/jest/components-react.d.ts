/** The package has types for its entry point alone. */
declare module '@tarojs/components-react/dist/components/view/index.js' {
  export { View as default } from '@tarojs/components';
}
