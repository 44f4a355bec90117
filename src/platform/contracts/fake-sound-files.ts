import { speechKey } from '@/domain/reading';
import type { SoundPlayer } from '../sound-voice';
import { contractReading } from './speech.contract';

/** A manifest that has a recording of each sentence of the contract's page, or of all but the last. */
export function manifestOf({ isWhole }: { isWhole: boolean }): unknown {
  const keys = contractReading.sentences.map(speechKey);
  return { extension: 'mp3', keys: isWhole ? keys : keys.slice(0, -1) };
}

/** The sentence of the contract's page whose recording is at an address. */
export function sentenceAt(address: string): string {
  const sentence = contractReading.sentences.find((candidate) => address.endsWith(`/${speechKey(candidate)}.mp3`));
  if (sentence === undefined) throw new Error(`No sentence is recorded at ${address}.`);
  return sentence;
}

/** A player whose files end or break when the test says so. */
export function createFakePlayer() {
  let playing: { address: string; rate: number; done: Parameters<SoundPlayer['play']>[2] } | null = null;
  const end = (outcome: 'said' | 'failed') => {
    const before = playing;
    playing = null;
    before?.done(outcome);
  };
  const player: SoundPlayer = {
    play: (address, rate, done) => void (playing = { address, rate, done }),
    stop: () => void (playing = null),
  };
  return { player, playing: () => playing, finish: () => end('said'), fail: () => end('failed') };
}
