import type { Evidence, Onward, Remark, SureLevel } from '../../src/domain/entities/pack';
import type { AuthoredRecord } from './authored-record';
import type { CsvRecord } from './read-csv';
import type { YamlRecord } from './read-yaml';

/** The level of each source of the pack, which its facts have unless they say another. */
export type SourceLevels = ReadonlyMap<string, SureLevel>;

/** An unknown source is reported by the cross checks; a level that claims nothing keeps it from being reported twice. */
const levelOfUnknownSource: SureLevel = 'general';

/** The evidence that a CSV row carries in its own columns. `source` is given where the row has no such column. */
export function evidenceOfRow(row: CsvRecord, levels: SourceLevels, source?: string): Evidence {
  const id = source ?? row.text('source');
  return readEvidence(row, id, levels, { source: source === undefined ? 'source' : 'article', note: 'evidenceNote' });
}

const evidenceKeys = ['source', 'paragraph', 'clause', 'sure', 'confirmedBy', 'note'];

/** The evidence that a YAML mapping is. */
export function evidenceOfMapping(mapping: YamlRecord, levels: SourceLevels): Evidence {
  mapping.allowOnly(evidenceKeys);
  return readEvidence(mapping, mapping.text('source'), levels, { source: 'source', note: 'note' });
}

/** Sentences with their evidence. */
export function remarksOf(record: YamlRecord, field: string, levels: SourceLevels): Remark[] {
  return record.records(field).map((remark) => {
    remark.allowOnly(['text', 'evidence']);
    return remark.trace({ text: remark.text('text'), evidence: evidenceOfMapping(remark.record('evidence'), levels) });
  });
}

/** The page that a row's fact leads to, or null. */
export function onwardOf(row: CsvRecord): Onward | null {
  const columns = ['onwardPage', 'onwardId', 'onwardKind', 'onwardLabel'];
  if (columns.every((column) => row.optionalText(column) === null)) return null;
  return row.trace(
    {
      page: row.text('onwardPage') as Onward['page'],
      id: row.optionalText('onwardId'),
      kind: row.optionalText('onwardKind'),
      label: row.text('onwardLabel'),
    },
    { page: 'onwardPage', id: 'onwardId', kind: 'onwardKind', label: 'onwardLabel' },
  );
}

function readEvidence(
  record: AuthoredRecord,
  source: string,
  levels: SourceLevels,
  fields: { source: string; note: string },
): Evidence {
  const evidence: Evidence = {
    source,
    paragraph: record.optionalNumber('paragraph'),
    clause: record.optionalText('clause'),
    sure: (record.optionalText('sure') as SureLevel | null) ?? levels.get(source) ?? levelOfUnknownSource,
    confirmedBy: record.list('confirmedBy'),
    note: record.optionalText(fields.note),
  };
  return record.trace(evidence, fields);
}
