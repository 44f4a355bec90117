import { expect, test } from './fixtures';

/* For the mini-program alone: WeChat has no voice of its own, and a build without plugin and recordings offers none. */
test('a build without plugin and recordings offers no reading, and asks for no plugin', async ({ weapp }) => {
  await weapp.open({ page: 'programme', id: 'minimum-living-allowance' });
  await weapp.settle();
  await weapp.seesText('这是什么');
  await weapp.seesNoRole('button', '朗读这一页');
  expect(await weapp.miniProgram.calls('WechatSI.textToSpeech')).toEqual([]);
});
