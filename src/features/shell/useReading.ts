import { useCallback, useContext, useEffect, useReducer, useRef, useState } from 'react';
import { readingSentences, type ReadingBlock, type ReadingSentence } from '@/domain/reading';
import { usePageHide, usePlatform, type SpeechAbility, type SpeechEvent, type SpeechSpeed } from '@/platform';
import { ReadingMarkContext } from '@/ui';
import { useShell } from './ShellProvider';

/** How far the reading of a page has come. */
export type ReadingState =
  | { phase: 'idle' }
  /** Voices and recordings are being looked for. */
  | { phase: 'asking' }
  | { phase: 'unable'; why: Exclude<SpeechAbility, 'speaks'> }
  | { phase: 'reading' | 'paused' | 'ended' | 'failed'; index: number };

/** The reading of a page, and what can be done with it. */
export interface PageReading {
  state: ReadingState;
  sentences: readonly ReadingSentence[];
  start: (speed: SpeechSpeed) => void;
  pause: () => void;
  resume: () => void;
  stop: () => void;
  setSpeed: (speed: SpeechSpeed) => void;
}

type Happening = SpeechEvent | { kind: 'asking' } | { kind: 'unable'; why: Exclude<SpeechAbility, 'speaks'> };

/**
 * Reads a page aloud, and marks in it what is being read. It falls silent when the page is left; whoever comes back
 * finds it paused.
 * @param words what the page says; asked for only when somebody wants to hear it, because most never do. The same
 *   function at each rendering, or the reading stops.
 */
export function useReading(words: () => readonly ReadingBlock[]): PageReading {
  const { speech } = usePlatform();
  const { packId } = useShell();
  const mark = useContext(ReadingMarkContext);
  const [sentences, setSentences] = useState<readonly ReadingSentence[]>([]);
  const [state, tell] = useReducer(next, { phase: 'idle' });

  useEffect(() => {
    const isMarked = state.phase === 'reading' || state.phase === 'paused' || state.phase === 'failed';
    mark.set(isMarked ? (sentences[state.index]?.block ?? null) : null);
  }, [mark, sentences, state]);
  /** What this page has asked for; `null` when nothing of it is read, so that it leaves other pages' reading alone. */
  const asked = useRef<object | null>(null);
  const hear = useCallback((event: SpeechEvent) => {
    if (event.kind === 'ended' || event.kind === 'stopped') asked.current = null;
    tell(event);
  }, []);
  const stop = useCallback(() => {
    if (asked.current !== null) speech.stop();
    asked.current = null;
    tell({ kind: 'stopped' });
  }, [speech]);
  // Leaving the page for good, and a page that says something else now.
  useEffect(() => stop, [stop, words, packId]);
  usePageHide(speech.pause);

  const start = useCallback(
    (speed: SpeechSpeed) => {
      const question = {};
      asked.current = question;
      tell({ kind: 'asking' });
      const parts = readingSentences(words());
      setSentences(parts);
      const reading = { pack: packId, sentences: parts.map(({ spoken }) => spoken) };
      void speech.ability(reading).then((ability) => {
        if (asked.current !== question) return;
        if (ability === 'speaks') {
          speech.start(reading, { from: 0, speed }, hear);
          return;
        }
        asked.current = null;
        tell({ kind: 'unable', why: ability });
      });
    },
    [hear, packId, speech, words],
  );
  const { pause, resume, setSpeed } = speech;
  return { state, sentences, start, pause, resume, stop, setSpeed };
}

function next(state: ReadingState, happening: Happening): ReadingState {
  switch (happening.kind) {
    case 'sentence':
      return { phase: 'reading', index: happening.index };
    case 'paused':
    case 'failed':
      return { phase: happening.kind, index: happening.index };
    case 'ended':
      return { phase: 'ended', index: 'index' in state ? state.index : 0 };
    case 'asking':
      return { phase: 'asking' };
    case 'stopped':
      return { phase: 'idle' };
    case 'unable':
      return { phase: 'unable', why: happening.why };
  }
}
