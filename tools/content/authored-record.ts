import type { Origin, Problem } from './problems';
import { quote } from './problems';
import type { Provenance } from './provenance';

/** What one reading of a pack fills: the problems found, where values are from, and the files that gave nothing. */
export interface Reading {
  problems: Problem[];
  origins: Provenance;
  /** Files (as shown to the editor) that are missing or broken; nothing that depends on them is worth reporting. */
  unreadable: Set<string>;
}

/** One authored record, a row of a CSV file or a mapping of a YAML file, read value by value. */
export abstract class AuthoredRecord {
  constructor(protected readonly reading: Reading) {}

  /** The text of one value as authored, trimmed; null when it is empty or not there. */
  protected abstract authored(field: string): string | null;

  /** Whether the file has this column or key at all. */
  abstract has(field: string): boolean;

  /** Where a value stands, or would stand. */
  abstract origin(field: string): Origin;

  /** A list of words: a `;` list in CSV, a sequence in YAML. */
  abstract list(field: string): string[];

  /** Reports a problem with one value. */
  complain(field: string, message: string): void {
    this.reading.problems.push({ ...this.origin(field), message });
  }

  /**
   * A value that must be there; empty when it is not, which the schema then reports. The schema also holds the words
   * of closed lists, so that builders take a word as it stands.
   */
  text(field: string): string {
    return this.authored(field) ?? '';
  }

  /** A value that may be unknown. */
  optionalText(field: string): string | null {
    return this.authored(field);
  }

  /** A number that must be there; NaN, with a problem reported, when it is not. */
  number(field: string): number {
    const value = this.authored(field);
    if (value === null) {
      this.complain(field, '缺少数字, 这一项必须填写');
      return NaN;
    }
    return this.parseNumber(field, value) ?? NaN;
  }

  /** A number, or null when it is not known. */
  optionalNumber(field: string): number | null {
    const value = this.authored(field);
    return value === null ? null : this.parseNumber(field, value);
  }

  /** 是 or 否, or null when it is not known. */
  optionalFlag(field: string): boolean | null {
    const value = this.authored(field);
    if (value === null) return null;
    if (value === '是' || value === 'true') return true;
    if (value === '否' || value === 'false') return false;
    this.complain(field, `${quote(value)} 看不懂, 应为 是 或 否`);
    return null;
  }

  /** 是 or 否; false, with a problem reported, when it is neither. */
  flag(field: string): boolean {
    if (this.authored(field) === null) this.complain(field, '这一项必须填写, 应为 是 或 否');
    return this.optionalFlag(field) ?? false;
  }

  /**
   * Marks an object built from this record, so that a later problem finds its way back to the file.
   * @param entity the built object.
   * @param fields the column or key for those properties whose name is another one.
   * @returns the same object.
   */
  trace<Entity extends object>(entity: Entity, fields: Partial<Record<keyof Entity & string, string>> = {}): Entity {
    for (const property of Object.keys(entity) as (keyof Entity & string)[]) {
      this.reading.origins.note(entity, property, this.origin(fields[property] ?? property));
    }
    return entity;
  }

  /** A number as digits; null, with a problem reported, when it is something else. */
  protected parseNumber(field: string, value: string): number | null {
    if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
    this.complain(field, `${quote(value)} 不是数字, 应只有数字和小数点`);
    return null;
  }
}
