import type { Speech } from '../ports/speech';
import { createRecordings } from '../recordings';
import { speakSentenceBySentence } from '../sentence-by-sentence';
import { createSoundVoice, type SoundPlayer } from '../sound-voice';
import { findBrowserVoice } from './browser-voice.h5';
import { createSoundPlayer } from './sound-player.h5';

/** Where the build puts the recordings: beside the app. */
const recordingsFolder = '/audio';

/**
 * Reads with the browser's Chinese voice; where there is none, plays the page's recordings. The control is always
 * offered: a browser that can do neither says what to do instead.
 */
export function createSpeech(player: SoundPlayer = createSoundPlayer()): Speech {
  const recordings = createRecordings(recordingsFolder, askForJson);
  return speakSentenceBySentence(true, async (reading) => {
    const voice = await findBrowserVoice();
    if (voice !== null) return { voice };
    const found = await recordings.find(reading);
    if (typeof found === 'string') return { voice: null, reason: 'noVoice' };
    return { voice: createSoundVoice(player, (text) => Promise.resolve(found.addressOf(text))) };
  });
}

async function askForJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json();
}
