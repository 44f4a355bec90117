export { AboutScreen } from './AboutScreen';
export { SettingsScreen } from './SettingsScreen';
