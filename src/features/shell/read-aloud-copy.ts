import type { SpeechAbility, SpeechSpeed } from '@/platform';

const unable: Record<Exclude<SpeechAbility, 'speaks'>, string> = {
  noVoice:
    '这里没有中文语音，读不出来。可以用手机自带的浏览器打开这一页：在微信里按右上角的“···”，再选“在浏览器打开”。也可以打开手机自带的读屏。',
  notRecorded: '这一页还没有录好朗读。可以打开手机自带的读屏来听。',
  unreachable: '连不上网络，现在读不了。请连上网络以后再按一次。',
};

const speeds: Record<SpeechSpeed, string> = { slow: '慢', normal: '中', fast: '快' };

/** Words of reading a page aloud. */
export const copy = {
  player: '朗读',
  start: '朗读这一页',
  stop: '停止朗读',
  pause: '暂停',
  resume: '继续',
  again: '从头再读',
  retry: '再试一次',
  close: '收起',
  status: { asking: '正在准备朗读', reading: '正在朗读', paused: '已暂停', ended: '读完了' },
  failed: '这一句没有读出来。可以按“再试一次”。',
  progress: (number: number, count: number) => `第 ${number} 句，共 ${count} 句`,
  speed: '语速',
  speeds,
  unable,
} as const;
