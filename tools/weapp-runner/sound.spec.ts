import type { MiniProgramDriver } from './index';
import { button, expect, expectToTell, test } from './runner-fixture';

/** Taps a button of the sound page, and waits for everything that it tells. */
async function expectSound(driver: MiniProgramDriver, name: string, wanted: readonly string[]): Promise<void> {
  await expectToTell(driver, () => driver.tap(button(driver, name)), wanted);
}

test.beforeEach(async ({ driver }) => {
  await driver.open('pages/sound/index');
});

test('a file plays until it is paused, stopped, ended or broken', async ({ driver }) => {
  await expectSound(driver, 'play', ['Play']);
  await expectSound(driver, 'pause', ['Pause']);
  // Nothing plays now that could end.
  await driver.endSound();
  await expectSound(driver, 'faster', ['Play']);
  await expectToTell(driver, () => driver.endSound(), ['Ended']);
  await expectSound(driver, 'faster', ['Play']);
  await expectToTell(driver, () => driver.breakSound(), ['Error 10001']);
  await expectSound(driver, 'faster', ['Play']);
  await expectSound(driver, 'stop', ['Stop']);
  const one = { src: '/one.mp3', playbackRate: 1 };
  const two = { src: '/two.mp3', playbackRate: 1.5 };
  expect(await driver.calls('innerAudio.play')).toEqual([one, two, two, two]);
  expect(await driver.calls('innerAudio.pause')).toEqual([one]);
  expect(await driver.calls('innerAudio.stop')).toEqual([two]);
});

test('a destroyed player is silent and refuses to play', async ({ driver }) => {
  await expectSound(driver, 'play', ['Play']);
  await driver.tap(button(driver, 'destroy'));
  await driver.endSound();
  await expectSound(driver, 'play the destroyed', ['InnerAudioContext was destroyed']);
});

test('the plugin for speech makes a file of a text, with a network', async ({ driver }) => {
  await expectSound(driver, 'speak', ['0 https://speech.example/红桥.mp3']);
  expect(await driver.calls('WechatSI.textToSpeech')).toEqual([{ content: '红桥' }]);
  await expectSound(driver, 'speak nothing', ['fail content should be a text']);
  await driver.setPhone({ network: 'offline' });
  await expectSound(driver, 'speak', ['fail no network']);
});

test('a plugin that app.json does not name is not there', async ({ driver }) => {
  await expectSound(driver, 'other plugin', ['plugin "WechatMap" is not defined in app.json, or the runner has none.']);
});
