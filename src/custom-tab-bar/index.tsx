import { View } from '@tarojs/components';

/**
 * WeChat demands this component once the native tab bar is switched off. It draws nothing:
 * every tab draws `ui/components/TabBar` itself, because the native bar's text cannot grow for old eyes.
 */
export default function CustomTabBar() {
  return <View />;
}
