import { glassEasel } from 'glass-easel-miniprogram-adapter';

interface EventTarget {
  id: string;
  dataset: Record<string, unknown> | null;
}

interface PlainTarget {
  id: string;
  dataset: Record<string, unknown>;
  offsetLeft: number;
  offsetTop: number;
}

interface MutableEvent {
  target: unknown;
  currentTarget: unknown;
  mark: unknown;
}

/**
 * Hands handlers what WeChat hands them: plain objects with `id` and `dataset` as targets, not elements.
 */
export function givePlainTargets(): void {
  glassEasel.Event.prototype.wrapShadowedEvent = function wrapShadowedEvent(target, mark, currentTarget) {
    const event = Object.create(this) as MutableEvent;
    event.target = plainTarget(target);
    event.currentTarget = plainTarget(currentTarget);
    event.mark = mark ?? {};
    return event as unknown as ReturnType<typeof glassEasel.Event.prototype.wrapShadowedEvent>;
  };
}

/** An element as handlers see it. */
export function plainTarget({ id, dataset }: EventTarget): PlainTarget {
  return { id, dataset: { ...dataset }, offsetLeft: 0, offsetTop: 0 };
}
