import { useCallback, useState } from 'react';
import { usePlatform, type SpeechSpeed } from '@/platform';
import { useKeptNotice } from './useKeptNotice';

export const speechSpeeds: readonly SpeechSpeed[] = ['slow', 'normal', 'fast'];

const speedKey = 'speechSpeed';

/** How fast the person wants to be read to, kept for every page and next time. */
export function useSpeechSpeed(): [SpeechSpeed, (speed: SpeechSpeed) => void] {
  const { keyValueStore } = usePlatform();
  const tellIfNotKept = useKeptNotice();
  const [speed, setSpeed] = useState(() => {
    const kept = keyValueStore.read(speedKey);
    return speechSpeeds.find((candidate) => candidate === kept) ?? 'normal';
  });
  const choose = useCallback(
    (chosen: SpeechSpeed) => {
      setSpeed(chosen);
      tellIfNotKept(keyValueStore.write(speedKey, chosen));
    },
    [keyValueStore, tellIfNotKept],
  );
  return [speed, choose];
}
