import { usePlatform } from '@/platform';
import type { TabRouteName } from '@/routes';
import { Button, NotFoundState } from '@/ui';
import { copy } from './copy';

/** An id that the pack does not have: a sentence, and the list it would be in. */
export function NotFound({ tab }: { tab: TabRouteName }) {
  const { navigation } = usePlatform();
  return (
    <NotFoundState title={copy.notFoundTitle} text={copy.notFound}>
      <Button
        kind="primary"
        text={copy.backToList}
        onPress={() => {
          void navigation.switchTab(tab);
        }}
      />
    </NotFoundState>
  );
}
