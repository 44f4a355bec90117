/** What the mini-program of a build reads aloud with. */
export interface SpeechSettings {
  /** Version of the plugin 微信同声传译 that `app.json` names, or `null`: then no plugin is named and none is asked for. */
  pluginVersion: string | null;
  /** Address of the folder of recordings, without a slash at the end, or empty. */
  recordings: string;
}

/**
 * Reads the settings of a build from its environment: `WECHAT_SI_VERSION` (such as `0.3.5`) and `AUDIO_BASE_URL`
 * (such as `https://audio.example/hongqiao-minsheng`). Without either, the mini-program offers no reading aloud.
 * @throws a sentence that says what is wrong with a value, so that a typing slip does not silently take reading away.
 * @example readSpeechSettings({ WECHAT_SI_VERSION: '0.3.5' }) // { pluginVersion: '0.3.5', recordings: '' }
 */
export function readSpeechSettings(environment: Record<string, string | undefined>): SpeechSettings {
  const version = environment.WECHAT_SI_VERSION ?? '';
  const address = environment.AUDIO_BASE_URL ?? '';
  if (version !== '' && !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`WECHAT_SI_VERSION must be a version such as 0.3.5, not "${version}".`);
  }
  if (address !== '' && !/^https:\/\/[^\s?#]+[^\s?#/]$/.test(address)) {
    throw new Error(
      `AUDIO_BASE_URL must be an https address without a slash at its end, such as https://audio.example/hongqiao, not "${address}".`,
    );
  }
  return { pluginVersion: version === '' ? null : version, recordings: address };
}

/**
 * The settings as a constant of a build: `process.env.SPEECH_SETTINGS` in `src/platform/adapters/speech.weapp.ts`. One
 * text that is read when the app runs, so that what a build was given can be seen in it.
 */
export function speechConstants({ pluginVersion, recordings }: SpeechSettings): { SPEECH_SETTINGS: string } {
  return { SPEECH_SETTINGS: JSON.stringify(JSON.stringify({ plugin: pluginVersion !== null, recordings })) };
}
