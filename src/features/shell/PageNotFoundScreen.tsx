import { usePlatform } from '@/platform';
import { TAB_ROUTES } from '@/routes';
import { Button, NotFoundState, Stack } from '@/ui';
import { AppScreen } from './AppScreen';
import { copy } from './copy';

/** An address that is none of the app's: a sentence, and the four ways in. */
export function PageNotFoundScreen() {
  const { navigation } = usePlatform();
  return (
    <AppScreen title={copy.pageNotFoundTitle}>
      <NotFoundState title={copy.notFoundTitle} text={copy.pageNotFound}>
        <Stack gap="m">
          {TAB_ROUTES.map((tab, index) => (
            <Button
              key={tab}
              wide
              kind={index === 0 ? 'primary' : 'quiet'}
              text={copy.openTab(copy.tabs[tab])}
              href={navigation.addressOf({ page: tab })}
              onPress={() => {
                void navigation.switchTab(tab);
              }}
            />
          ))}
        </Stack>
      </NotFoundState>
    </AppScreen>
  );
}
