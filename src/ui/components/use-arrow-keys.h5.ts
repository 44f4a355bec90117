import { useEffect, useId } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Lets arrow keys move between the answers of a question and choose, as the role `radio` promises.
 * @returns the id that the group's element must carry.
 */
export function useArrowKeys(): string {
  const id = useId();
  useEffect(() => {
    const group = document.getElementById(id);
    const move = (event: KeyboardEvent) => {
      const step = steps[event.key];
      const answers = [...(group?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
      const here = answers.findIndex((answer) => answer === document.activeElement);
      if (step === undefined || here < 0) return;
      event.preventDefault();
      const next = answers[(here + step + answers.length) % answers.length];
      next?.focus();
      next?.click();
    };
    group?.addEventListener('keydown', move);
    return () => {
      group?.removeEventListener('keydown', move);
    };
  }, [id]);
  return id;
}
