import { SettingsScreen } from '@/features/settings';

export default function SettingsPage() {
  return <SettingsScreen />;
}
