import { useId } from 'react';

/** A mini-program hears no keys: WeChat's screen reader moves by touch. */
export function useArrowKeys(): string {
  return useId();
}
