import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { AuthoredRecord, type Reading } from './authored-record';
import type { Origin } from './problems';
import { quote } from './problems';

/** The columns a CSV file must have and those it may have. */
export interface CsvColumns {
  required: readonly string[];
  optional?: readonly string[];
}

/** One row of a CSV file. */
export class CsvRecord extends AuthoredRecord {
  constructor(
    reading: Reading,
    private readonly file: string,
    private readonly row: number,
    private readonly cells: ReadonlyMap<string, string>,
  ) {
    super(reading);
  }

  override has(field: string): boolean {
    return this.cells.has(field);
  }

  override origin(field: string): Origin {
    return { file: this.file, row: this.row, field };
  }

  override list(field: string): string[] {
    const value = this.authored(field);
    return value === null ? [] : value.split(/[;；]/).map((item) => item.trim());
  }

  /** A `;` list of numbers; anything else in it is reported and left out. */
  numbers(field: string): number[] {
    return this.list(field).flatMap((item) => this.parseNumber(field, item) ?? []);
  }

  protected override authored(field: string): string | null {
    return this.cells.get(field) || null;
  }
}

interface ParsedLine {
  record: string[];
  info: InfoRecord;
}

/**
 * The rows of one CSV text. Unknown, doubled and missing columns, rows of another length and broken quoting are
 * reported; what can still be read is returned.
 * @param text the file's text.
 * @param file its name as shown to the editor.
 */
export function readCsv(text: string, file: string, columns: CsvColumns, reading: Reading): CsvRecord[] {
  const lines = parseLines(text, file, reading);
  const [heading, ...rows] = lines;
  if (!heading) {
    if (!reading.unreadable.has(file))
      reading.problems.push({ file, row: 1, field: '表头', message: '文件是空的, 第一行应为列名' });
    reading.unreadable.add(file);
    return [];
  }
  const names = heading.record.map((name) => name.trim());
  checkHeading(names, file, columns, reading);
  let startRow = heading.info.lines + 1;
  return rows.flatMap(({ record, info }) => {
    const row = startRow;
    startRow = info.lines + 1;
    if (record.every((cell) => cell.trim() === '')) return [];
    if (record.length !== names.length) {
      const message = `这一行有 ${record.length} 格, 表头有 ${names.length} 列; 含逗号的文字要加英文双引号`;
      reading.problems.push({ file, row, field: names[0] ?? '', message });
      return [];
    }
    return [
      new CsvRecord(reading, file, row, new Map(names.map((name, index) => [name, (record[index] ?? '').trim()]))),
    ];
  });
}

function parseLines(text: string, file: string, reading: Reading): ParsedLine[] {
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as ParsedLine[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error['lines'] === 'number' ? error['lines'] : 1;
    reading.problems.push({ file, row, field: 'CSV', message: '双引号没有成对, 或者不在一格的开头和结尾' });
    reading.unreadable.add(file);
    return [];
  }
}

function checkHeading(names: string[], file: string, columns: CsvColumns, reading: Reading): void {
  const known = [...columns.required, ...(columns.optional ?? [])];
  const complain = (field: string, message: string) => reading.problems.push({ file, row: 1, field, message });
  names.forEach((name, index) => {
    if (!known.includes(name)) complain(name, `不认识的列 ${quote(name)}, 可用的列: ${known.join('、')}`);
    else if (names.indexOf(name) !== index) complain(name, `列 ${quote(name)} 出现了两次`);
  });
  for (const name of columns.required) {
    if (!names.includes(name)) complain(name, `缺少列 ${quote(name)}; 没有内容时也要保留空列`);
  }
}
