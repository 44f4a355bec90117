import fc from 'fast-check';
import { schoolsOf } from '@/content/schools';
import { buildStatement } from '../../../test/builders/project-builder';
import { promiseSlip } from './promise-slip';

const today = '2026-11-23';
const promise = buildStatement({ date: '2024-09', kind: 'promise', promisedFor: '2025-09' });

describe('promiseSlip', () => {
  it('is none where no date was promised', () => {
    expect(promiseSlip([], today)).toEqual({ kind: 'none' });
    expect(promiseSlip([buildStatement({ kind: 'done', happenedOn: '2025-09' })], today)).toEqual({ kind: 'none' });
  });

  it('measures from the promised date to the date on which it happened', () => {
    const done = buildStatement({ date: '2026-04', kind: 'done', happenedOn: '2026-03' });
    expect(promiseSlip([promise, done], today)).toMatchObject({
      kind: 'happened',
      happenedOn: '2026-03',
      gap: { order: 'late', months: 6, precision: 'month' },
      moved: null,
    });
  });

  it('measures from the first of several promises', () => {
    const moved = buildStatement({ date: '2025-10', kind: 'promise', promisedFor: '2026-09' });
    const done = buildStatement({ date: '2026-10', kind: 'done', happenedOn: '2026-09' });
    expect(promiseSlip([promise, moved, done], today)).toMatchObject({
      kind: 'happened',
      gap: { order: 'late', months: 12 },
      moved: { order: 'late', months: 12 },
    });
  });

  it('leaves an earlier promise that was kept in the past', () => {
    const done = buildStatement({ date: '2025-09', kind: 'done', happenedOn: '2025-09' });
    const next = buildStatement({ date: '2026-01', kind: 'promise', promisedFor: '2027-09' });
    expect(promiseSlip([promise, done, next], today)).toMatchObject({ kind: 'open', first: next, moved: null });
  });

  it('does not call a promise overdue that is said to be done on no known date', () => {
    const done = buildStatement({ date: '2026', kind: 'done' });
    expect(promiseSlip([promise, done], today)).toMatchObject({ kind: 'happenedUndated', outcome: done });
  });

  it('is open through the last day of the promised month, and overdue after it', () => {
    expect(promiseSlip([promise], '2025-09-30').kind).toBe('open');
    expect(promiseSlip([promise], '2025-10-01')).toMatchObject({
      kind: 'overdue',
      gap: { order: 'late', months: 1 },
      silent: null,
    });
  });

  it('names the later statement that leaves an overdue promise open', () => {
    const report = buildStatement({ date: '2026-01' });
    expect(promiseSlip([promise, report], today)).toMatchObject({ kind: 'overdue', silent: report });
  });

  it('is overdue on every later day once it is, and open before', () => {
    const days = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, days, (promisedFor, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const kindOn = (day: string) => promiseSlip([buildStatement({ promisedFor })], day).kind;
        expect(kindOn(later)).toBe(promisedFor < later ? 'overdue' : 'open');
        if (kindOn(earlier) === 'overdue') expect(kindOn(later)).toBe('overdue');
      }),
    );
  });
});

describe('the promises of the packs', () => {
  const kindOf = (pack: string, id: string) => {
    const project = schoolsOf(pack).projects.find((candidate) => candidate.id === id);
    return promiseSlip(project?.statements ?? [], today).kind;
  };

  it.each([
    ['hongqiao', 'yaohua-hongqiao', 'overdue'],
    ['hongqiao', 'hongqiao-school', 'none'],
    ['demo', 'demo-reed-primary', 'happened'],
    ['demo', 'demo-tide-junior', 'overdue'],
    ['demo', 'demo-bluestone-senior', 'open'],
  ])('%s %s: %s', (pack, id, kind) => {
    expect(kindOf(pack, id)).toBe(kind);
  });
});
