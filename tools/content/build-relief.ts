import type { Amount, Condition, Programme, ReliefContent } from '../../src/domain/entities/pack';
import type { NamedRecord, PackFiles } from './authored-files';
import { evidenceOfMapping, remarksOf, type SourceLevels } from './build-evidence';
import type { YamlRecord } from './read-yaml';

const programmeKeys = [
  ...['order', 'name', 'summary', 'situations', 'conditions', 'amounts', 'documents', 'where', 'steps', 'remarks'],
  ...['figures', 'unknown', 'evidence', 'recheckBy'],
];

/** The relief section, programmes by their `order`. */
export function buildRelief(files: PackFiles, levels: SourceLevels): ReliefContent {
  const guide = files.yaml('relief/guide.yaml', ['situations', 'emergency', 'rights']);
  const programmes = files
    .folderOf('relief/programmes', programmeKeys)
    .map((named) => ({ order: named.record.number('order'), programme: programmeOf(named, levels) }))
    .sort((a, b) => a.order - b.order || (a.programme.id < b.programme.id ? -1 : 1))
    .map(({ programme }) => programme);
  const section = guide.trace({
    situations: guide.records('situations').map((situation) => {
      situation.allowOnly(['id', 'name']);
      return situation.trace({ id: situation.text('id'), name: situation.text('name') });
    }),
    emergency: remarksOf(guide, 'emergency', levels),
    rights: remarksOf(guide, 'rights', levels),
  });
  return Object.assign(section, { programmes });
}

function programmeOf({ id, record }: NamedRecord, levels: SourceLevels): Programme {
  const programme: Programme = {
    id,
    name: record.text('name'),
    summary: record.text('summary'),
    situations: record.list('situations'),
    conditions: conditionsOf(record, levels),
    amounts: record
      .records('amounts')
      .map((amount) => amountOf(amount, levels))
      .sort(newestFirst),
    documents: remarksOf(record, 'documents', levels),
    where: remarksOf(record, 'where', levels),
    steps: remarksOf(record, 'steps', levels),
    remarks: remarksOf(record, 'remarks', levels),
    figures: record.list('figures'),
    unknown: record.list('unknown'),
    evidence: record.records('evidence').map((evidence) => evidenceOfMapping(evidence, levels)),
    recheckBy: record.text('recheckBy'),
  };
  return record.trace(programme);
}

/** Whether conditions are published is said, never left open: a missing list is not "unpublished". */
function conditionsOf(record: YamlRecord, levels: SourceLevels): Programme['conditions'] {
  if (record.is('conditions', 'unpublished')) return 'unpublished';
  return record.records('conditions').map((condition): Condition => {
    condition.allowOnly(['id', 'text', 'decidedBy', 'evidence']);
    return condition.trace({
      id: condition.text('id'),
      text: condition.text('text'),
      decidedBy: condition.text('decidedBy') as Condition['decidedBy'],
      evidence: evidenceOfMapping(condition.record('evidence'), levels),
    });
  });
}

const amountKeys = [
  'id',
  'label',
  'value',
  'unit',
  'hedge',
  'effectiveFrom',
  'effectiveUntil',
  'recheckBy',
  'evidence',
];

function amountOf(amount: YamlRecord, levels: SourceLevels): Amount {
  amount.allowOnly(amountKeys);
  return amount.trace({
    id: amount.text('id'),
    label: amount.text('label'),
    value: amount.number('value'),
    unit: amount.text('unit') as Amount['unit'],
    hedge: amount.optionalText('hedge'),
    effectiveFrom: amount.optionalText('effectiveFrom'),
    effectiveUntil: amount.optionalText('effectiveUntil'),
    recheckBy: amount.optionalText('recheckBy'),
    evidence: evidenceOfMapping(amount.record('evidence'), levels),
  });
}

/** An amount without a known first day is the oldest. Equal days keep the editor's order. */
function newestFirst(a: Amount, b: Amount): number {
  const [first, second] = [a.effectiveFrom ?? '', b.effectiveFrom ?? ''];
  return first < second ? 1 : first > second ? -1 : 0;
}
