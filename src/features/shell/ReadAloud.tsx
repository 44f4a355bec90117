import type { ReadingBlock } from '@/domain/reading';
import { usePlatform } from '@/platform';
import { SpeechPlayer, type SpeechPlayerAction } from '@/ui';
import { copy } from './read-aloud-copy';
import { useReading, type PageReading, type ReadingState } from './useReading';
import { speechSpeeds, useSpeechSpeed } from './useSpeechSpeed';

export interface ReadAloudProps {
  /** What the page says, in reading order; the same function at each rendering. */
  words: () => readonly ReadingBlock[];
}

/** Reads the page aloud. It is the first thing on every page that it is on; nothing where the platform cannot speak. */
export function ReadAloud(props: ReadAloudProps) {
  const { speech } = usePlatform();
  return speech.isOffered ? <ReadAloudPlayer {...props} /> : null;
}

function ReadAloudPlayer({ words }: ReadAloudProps) {
  const reading = useReading(words);
  const [speed, chooseSpeed] = useSpeechSpeed();
  const { state, sentences, stop } = reading;
  const start = () => {
    reading.start(speed);
  };
  const isOpen = 'index' in state;
  return (
    <SpeechPlayer
      label={copy.player}
      button={
        isOpen || state.phase === 'asking'
          ? { text: state.phase === 'ended' ? copy.close : copy.stop, icon: 'stop', onPress: stop }
          : { text: copy.start, icon: 'speak', onPress: start }
      }
      status={statusWords(state)}
      problem={problemWords(state)}
      playing={
        isOpen
          ? {
              sentence: sentences[state.index]?.shown ?? '',
              progress: copy.progress(state.index + 1, sentences.length),
              action: actionOf(state, reading, start),
              speed: {
                label: copy.speed,
                choices: speechSpeeds.map((value) => ({ value, text: copy.speeds[value] })),
                chosen: speed,
                onChoose: (chosen) => {
                  chooseSpeed(chosen);
                  reading.setSpeed(chosen);
                },
              },
            }
          : null
      }
    />
  );
}

function statusWords({ phase }: ReadingState): string | null {
  switch (phase) {
    case 'asking':
    case 'reading':
    case 'paused':
    case 'ended':
      return copy.status[phase];
    default:
      return null;
  }
}

function problemWords(state: ReadingState): string | null {
  if (state.phase === 'unable') return copy.unable[state.why];
  return state.phase === 'failed' ? copy.failed : null;
}

function actionOf({ phase }: ReadingState, { pause, resume }: PageReading, start: () => void): SpeechPlayerAction {
  if (phase === 'paused') return { text: copy.resume, icon: 'play', onPress: resume };
  if (phase === 'failed') return { text: copy.retry, icon: 'play', onPress: resume };
  if (phase === 'ended') return { text: copy.again, icon: 'speak', onPress: start };
  return { text: copy.pause, icon: 'pause', onPress: pause };
}
