import type { SoundMoment } from '../../protocol';
import { recordCall, recordError } from '../journal';

type Listener = (event: Record<string, unknown>) => void;

/** The moments of a player that can be listened to; `onCanplay` for `Canplay`. */
const moments = ['Canplay', 'Play', 'Pause', 'Stop', 'Ended', 'Error', 'TimeUpdate', 'Waiting', 'Seeking', 'Seeked'];

/** What a player tells when its file cannot be played. */
const broken = { errCode: 10001, errMsg: 'operateAudio:fail jsapi has no permission' };

/** WeChat's players of sound. Nothing sounds: what is played stays so until the driver ends it. */
export class Sound {
  private readonly players: InnerAudio[] = [];

  readonly calls = {
    createInnerAudioContext: () => {
      const player = new InnerAudio();
      this.players.push(player);
      return player;
    },
  };

  /** Brings what is played to its end, or breaks it. */
  tell(moment: SoundMoment): void {
    for (const player of this.players.filter(({ paused }) => !paused)) player.finish(moment);
  }
}

/** `wx.createInnerAudioContext()`: its calls are written down with the file and the rate that they are about. */
class InnerAudio {
  src = '';
  startTime = 0;
  autoplay = false;
  loop = false;
  obeyMuteSwitch = true;
  volume = 1;
  playbackRate = 1;
  duration = 0;
  currentTime = 0;
  buffered = 0;
  paused = true;
  private isDestroyed = false;
  private readonly listeners = new Map<string, Set<Listener>>();
  [listening: `on${string}` | `off${string}`]: unknown;

  constructor() {
    for (const moment of moments) {
      this[`on${moment}`] = (listener: Listener) => {
        this.listeners.set(moment, (this.listeners.get(moment) ?? new Set()).add(listener));
      };
      this[`off${moment}`] = (listener?: Listener) => {
        if (listener === undefined) this.listeners.delete(moment);
        else this.listeners.get(moment)?.delete(listener);
      };
    }
  }

  play(): void {
    if (this.isDestroyed) throw new Error('InnerAudioContext was destroyed');
    this.record('play');
    this.paused = false;
    this.later('Play');
  }
  pause(): void {
    this.record('pause');
    this.paused = true;
    this.later('Pause');
  }
  stop(): void {
    if (this.paused) return;
    this.record('stop');
    this.paused = true;
    this.later('Stop');
  }
  seek(position: number): void {
    this.currentTime = position;
  }
  destroy(): void {
    this.paused = true;
    this.isDestroyed = true;
    this.listeners.clear();
  }

  finish(moment: SoundMoment): void {
    this.paused = true;
    if (moment === 'ended') this.tell('Ended', {});
    else this.tell('Error', broken);
  }

  private record(name: string): void {
    recordCall(`innerAudio.${name}`, { src: this.src, playbackRate: this.playbackRate });
  }

  /** WeChat tells from another process. */
  private later(moment: string): void {
    setTimeout(() => this.tell(moment, {}), 0);
  }

  private tell(moment: string, event: Record<string, unknown>): void {
    for (const listener of [...(this.listeners.get(moment) ?? [])]) {
      try {
        listener(event);
      } catch (error) {
        recordError(error, `InnerAudioContext on${moment}`);
      }
    }
  }
}
