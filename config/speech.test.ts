import { readSpeechSettings, speechConstants } from './speech';

/** A constant is a text of code: here the text of a text. */
const constantOf = (settings: object) => ({ SPEECH_SETTINGS: JSON.stringify(JSON.stringify(settings)) });

describe('what a build reads aloud with', () => {
  it('is nothing unless it is said', () => {
    const settings = readSpeechSettings({ AUDIO_BASE_URL: '' });
    expect(settings).toEqual({ pluginVersion: null, recordings: '' });
    expect(speechConstants(settings)).toEqual(constantOf({ plugin: false, recordings: '' }));
  });

  it('is what the environment says', () => {
    const settings = readSpeechSettings({ WECHAT_SI_VERSION: '0.3.5', AUDIO_BASE_URL: 'https://audio.example/hq' });
    expect(speechConstants(settings)).toEqual(constantOf({ plugin: true, recordings: 'https://audio.example/hq' }));
  });

  it.each([
    [{ WECHAT_SI_VERSION: 'latest' }, 'WECHAT_SI_VERSION must be a version such as 0.3.5, not "latest".'],
    [{ AUDIO_BASE_URL: 'http://audio.example' }, 'AUDIO_BASE_URL must be an https address'],
    [{ AUDIO_BASE_URL: 'https://audio.example/' }, 'without a slash at its end'],
  ])('refuses %j', (environment, message) => {
    expect(() => readSpeechSettings(environment)).toThrow(message);
  });
});
