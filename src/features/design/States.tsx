import { Button, EmptyState, ErrorState, FinishedState, NotFoundState, OfflineState, Section } from '@/ui';
import { copy } from './copy';

const states = [
  { State: EmptyState, words: copy.states.empty },
  { State: ErrorState, words: copy.states.error },
  { State: NotFoundState, words: copy.states.notFound },
  { State: OfflineState, words: copy.states.offline },
  { State: FinishedState, words: copy.states.finished },
] as const;

/** What a page says when it has nothing to show. */
export function States() {
  return (
    <Section title={copy.statesTitle}>
      {states.map(({ State, words }) => (
        <State key={words.title} {...words}>
          <Button text={copy.retry} onPress={() => undefined} />
        </State>
      ))}
    </Section>
  );
}
