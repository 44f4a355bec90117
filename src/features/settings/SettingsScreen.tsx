import { AppScreen } from '@/features/shell';
import { usePlatform } from '@/platform';
import { ListRow, Section, Stack, Text } from '@/ui';
import { AppearanceSettings } from './AppearanceSettings';
import { ClearData } from './ClearData';
import { copy } from './copy';
import { PackSetting } from './PackSetting';

/** How the app looks, which pack it shows, and what it keeps on the phone. */
export function SettingsScreen() {
  return (
    <AppScreen title={copy.title}>
      <SettingsContent />
    </AppScreen>
  );
}

function SettingsContent() {
  const { navigation } = usePlatform();
  return (
    <Stack gap="xl">
      <AppearanceSettings />
      <PackSetting />
      <Section title={copy.aboutTitle}>
        <ListRow
          icon="info"
          href={navigation.addressOf({ page: 'about' })}
          onPress={() => {
            void navigation.open({ page: 'about' });
          }}
        >
          <Text>{copy.aboutRow}</Text>
        </ListRow>
        <ListRow
          icon="check"
          href={navigation.addressOf({ page: 'standards' })}
          onPress={() => {
            void navigation.open({ page: 'standards' });
          }}
        >
          <Text>{copy.standardsRow}</Text>
        </ListRow>
      </Section>
      <ClearData />
    </Stack>
  );
}
