import Taro from '@tarojs/taro';
import type { Speech } from '../ports/speech';
import { createRecordings } from '../recordings';
import { speakSentenceBySentence } from '../sentence-by-sentence';
import { createSoundVoice } from '../sound-voice';
import { createSoundPlayer } from './sound-player.weapp';
import { createPluginSounds } from './speech-plugin.weapp';

/** What a build was given to read aloud with; see `config/speech.ts`. */
export interface WeappSpeechSettings {
  /** Whether `app.json` names the plugin WechatSI. */
  plugin: boolean;
  /** Where recordings are, without a slash at the end; empty where there are none. */
  recordings: string;
}

/** Written into the build as a constant. */
function settingsOfBuild(): WeappSpeechSettings {
  return JSON.parse(process.env.SPEECH_SETTINGS as string) as WeappSpeechSettings;
}

/**
 * Reads with WeChat's plugin 微信同声传译, or else with recordings, as far as the build was given either. Without
 * both the control is not offered: WeChat has no voice of its own.
 */
export function createSpeech(settings: WeappSpeechSettings = settingsOfBuild()): Speech {
  const player = createSoundPlayer();
  if (settings.plugin) {
    const voice = createSoundVoice(player, createPluginSounds());
    return speakSentenceBySentence(true, () => Promise.resolve({ voice }));
  }
  const recordings = createRecordings(settings.recordings, askForJson);
  return speakSentenceBySentence(settings.recordings !== '', async (reading) => {
    const found = await recordings.find(reading);
    if (typeof found === 'string') return { voice: null, reason: found };
    return { voice: createSoundVoice(player, (text) => Promise.resolve(found.addressOf(text))) };
  });
}

async function askForJson(address: string): Promise<unknown> {
  const { statusCode, data } = await Taro.request<unknown>({ url: address });
  if (statusCode !== 200) throw new Error(`${address} answered ${statusCode}.`);
  return data;
}
