export { AboutScreen } from './AboutScreen';
export { AppearanceSettings } from './AppearanceSettings';
export { SettingsScreen } from './SettingsScreen';
