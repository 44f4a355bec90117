import type { Amount, Programme } from '@/domain/entities/pack';
import { buildEvidence } from './evidence-builder';

/** An amount in force since 2025-09-01, to be doubted after 2026-09-01. */
export function buildAmount(changes: Partial<Amount> = {}): Amount {
  return {
    id: 'an-amount',
    label: '标准',
    value: 1045,
    unit: '元/人/月',
    hedge: null,
    effectiveFrom: '2025-09-01',
    effectiveUntil: null,
    recheckBy: '2026-09-01',
    evidence: buildEvidence(),
    ...changes,
  };
}

/**
 * A programme of which only name and summary are known.
 * @example buildProgramme({ amounts: [buildAmount({ hedge: '平均' })] })
 */
export function buildProgramme(changes: Partial<Programme> = {}): Programme {
  return {
    id: 'a-programme',
    name: '一项救助',
    summary: '帮一把。',
    situations: [],
    conditions: 'unpublished',
    amounts: [],
    documents: [],
    where: [],
    steps: [],
    remarks: [],
    figures: [],
    unknown: [],
    evidence: [buildEvidence()],
    recheckBy: '2026-09-01',
    ...changes,
  };
}
