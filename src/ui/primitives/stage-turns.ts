/** Time between two steps, in milliseconds: the view draws one before the next arrives. */
const pauseMs = 16;

const waiting: (() => void)[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Runs a step when it is its turn: of all lists of the app, one draws its next entries at a time.
 * @returns the way to give up the turn.
 */
export function takeTurn(step: () => void): () => void {
  waiting.push(step);
  timer ??= setTimeout(runNext, pauseMs);
  return () => {
    const place = waiting.indexOf(step);
    if (place >= 0) waiting.splice(place, 1);
  };
}

function runNext(): void {
  timer = undefined;
  waiting.shift()?.();
  if (waiting.length > 0) timer ??= setTimeout(runNext, pauseMs);
}
