import { dateGap, hasPassed, type DateGap } from '../calendar';
import type { IsoDate, ProjectStatement, PublishedDate } from '../entities/pack';

/** A statement that names a date for something to be done. */
export type PromiseStatement = ProjectStatement & { promisedFor: PublishedDate };

interface Promised {
  /** The first promise, against which the slip is measured. */
  first: PromiseStatement;
  /** The promise that holds now; the first one as long as no other date was named. */
  last: PromiseStatement;
  /** From the first promised date to the last, or `null` while only one was named. */
  moved: DateGap | null;
}

/**
 * What became of a promise.
 * `none`: no date was ever promised. `happened`: it was done on a known date, `gap` after the first promise.
 * `happenedUndated`: it is said to be done, on no known date. `open`: the promised date has not passed.
 * `overdue`: the date has passed and no statement says that it was done, which need not mean that it was not;
 * `silent` is a later statement that leaves it open.
 */
export type PromiseSlip =
  | { kind: 'none' }
  | (Promised & { kind: 'happened'; outcome: ProjectStatement; happenedOn: PublishedDate; gap: DateGap })
  | (Promised & { kind: 'happenedUndated'; outcome: ProjectStatement })
  | (Promised & { kind: 'open' })
  | (Promised & { kind: 'overdue'; gap: DateGap; silent: ProjectStatement | null });

/**
 * What became of the latest promise of a project.
 * @param statements oldest first, as the pack holds them.
 * @example promiseSlip(project.statements, '2026-11-23') // { kind: 'overdue', gap: { order: 'late', months: 3, … }, … }
 */
export function promiseSlip(statements: readonly ProjectStatement[], today: IsoDate): PromiseSlip {
  const lastIndex = statements.reduce((found, statement, index) => (isPromise(statement) ? index : found), -1);
  const last = statements[lastIndex];
  if (last === undefined || !isPromise(last)) return { kind: 'none' };
  // A promise that was kept before belongs to the past: the slip is measured from the first one after it.
  const keptBefore = statements.reduce(
    (found, statement, index) => (index < lastIndex && saysDone(statement) ? index : found),
    -1,
  );
  const first = statements.slice(keptBefore + 1).find(isPromise) ?? last;
  const moved = first === last ? null : dateGap(first.promisedFor, last.promisedFor);
  const promised: Promised = { first, last, moved };

  const since = statements.slice(lastIndex);
  const dated = since.find((statement) => statement.happenedOn !== null);
  if (dated?.happenedOn !== undefined && dated.happenedOn !== null) {
    const gap = dateGap(first.promisedFor, dated.happenedOn);
    return { kind: 'happened', ...promised, outcome: dated, happenedOn: dated.happenedOn, gap };
  }
  const undated = since.find(saysDone);
  if (undated !== undefined) return { kind: 'happenedUndated', ...promised, outcome: undated };
  if (!hasPassed(last.promisedFor, today)) return { kind: 'open', ...promised };
  return {
    kind: 'overdue',
    ...promised,
    gap: dateGap(last.promisedFor, today),
    silent: since.length > 1 ? (since[since.length - 1] ?? null) : null,
  };
}

function isPromise(statement: ProjectStatement): statement is PromiseStatement {
  return statement.promisedFor !== null;
}

function saysDone(statement: ProjectStatement): boolean {
  return statement.kind === 'done' || statement.happenedOn !== null;
}
