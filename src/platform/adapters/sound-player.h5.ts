import type { SoundPlayer } from '../sound-voice';

/** Plays files with one audio element: a browser lets it go on once the person has started it. */
export function createSoundPlayer(createElement: () => HTMLAudioElement = () => new Audio()): SoundPlayer {
  let element: HTMLAudioElement | null = null;

  function silence(player: HTMLAudioElement): void {
    player.onended = null;
    player.onerror = null;
    player.pause();
  }

  return {
    play(address, rate, done) {
      const player = (element ??= createElement());
      const finish = (outcome: 'said' | 'failed') => {
        silence(player);
        done(outcome);
      };
      silence(player);
      player.onended = () => finish('said');
      player.onerror = () => finish('failed');
      player.src = address;
      // A new source sets the rate back to the default one.
      player.defaultPlaybackRate = rate;
      player.playbackRate = rate;
      player.play().catch((error: unknown) => {
        // Broken off by `stop`, or by the next file: not a failure of this one.
        if (isAborted(error) || player.onerror === null) return;
        finish('failed');
      });
    },
    stop() {
      if (element !== null) silence(element);
    },
  };
}

function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
