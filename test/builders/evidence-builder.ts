import type { Evidence } from '@/domain/entities/pack';

/** Evidence for tests; it rests on an official page unless told otherwise. */
export function buildEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    source: 'a-source',
    paragraph: null,
    clause: null,
    sure: 'official',
    confirmedBy: [],
    note: null,
    ...changes,
  };
}
