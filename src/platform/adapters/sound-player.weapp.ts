import Taro from '@tarojs/taro';
import type { SoundPlayer } from '../sound-voice';

/** Plays files with WeChat's player: a new one for each, because a used one tells late of the file before. */
export function createSoundPlayer(): SoundPlayer {
  let context: Taro.InnerAudioContext | null = null;

  function stop(): void {
    const before = context;
    context = null;
    before?.stop();
    before?.destroy();
  }

  return {
    play(address, rate, done) {
      stop();
      const player = Taro.createInnerAudioContext();
      context = player;
      const finish = (outcome: 'said' | 'failed') => {
        if (context !== player) return;
        context = null;
        player.destroy();
        done(outcome);
      };
      player.onEnded(() => finish('said'));
      player.onError(() => finish('failed'));
      player.playbackRate = rate;
      player.src = address;
      player.play();
    },
    stop,
  };
}
