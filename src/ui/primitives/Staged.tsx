import type { PropsWithChildren } from 'react';
import { Part } from './Part';
import type { StageSizes } from './stage-sizes';
import { useStages } from './use-stages';

/** Pieces of a long page, drawn one after the other where the platform needs it. Each child has a key. */
export function Staged({ first, step, children }: PropsWithChildren<StageSizes>) {
  return <Part>{useStages(children, { first, step })}</Part>;
}
