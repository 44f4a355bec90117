import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fault that a copy of a build is given. */
export interface Damage {
  file: string;
  /** A pattern for all places, and what to put there; without it the file is removed. */
  replace?: readonly [RegExp, string];
}

/**
 * Copies a build and damages the copy.
 * @returns the folder of the copy, to be removed by the caller.
 * @throws when the file does not hold what is to be replaced: the damage would be none.
 */
export function damagedCopy(build: string, { file, replace }: Damage): string {
  const whole = readFileSync(join(build, file), 'utf8');
  const damaged = replace === undefined ? undefined : whole.replace(...replace);
  if (damaged === whole) throw new Error(`${file} does not hold ${String(replace?.[0])}.`);
  const copy = mkdtempSync(join(tmpdir(), 'weapp-'));
  cpSync(build, copy, { recursive: true });
  if (damaged === undefined) rmSync(join(copy, file));
  else writeFileSync(join(copy, file), damaged);
  return copy;
}
