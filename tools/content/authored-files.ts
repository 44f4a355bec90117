import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Reading } from './authored-record';
import { readCsv, type CsvColumns, type CsvRecord } from './read-csv';
import { emptyYaml, readYaml, type YamlRecord } from './read-yaml';

/** Columns that say where a row's fact is from; a file has those of them that it needs. */
const evidenceColumns = ['paragraph', 'clause', 'sure', 'confirmedBy', 'evidenceNote'];
const onwardColumns = ['onwardPage', 'onwardId', 'onwardKind', 'onwardLabel'];

/** Every CSV file of a pack with its columns. */
export const csvFiles = {
  'streets.csv': { required: ['code', 'name', 'committees', 'source'], optional: evidenceColumns },
  'sources.csv': {
    required: ['id', 'kind', 'title', 'publisher', 'date', 'dateNote', 'url', 'sure', 'checkedOn', 'note'],
  },
  'news/topics.csv': { required: ['id', 'name'] },
  'news/figures.csv': {
    required: [
      ...['id', 'article', 'topic', 'subject', 'values', 'unit', 'hedge', 'comparison', 'period', 'asWritten', 'note'],
      ...onwardColumns,
    ],
    optional: evidenceColumns,
  },
  'news/statements.csv': {
    required: ['id', 'article', 'topic', 'kind', 'text', 'doneWhen', ...onwardColumns],
    optional: evidenceColumns,
  },
  'news/numerals.csv': { required: ['article', 'paragraph', 'text', 'reason'] },
  'care/kinds.csv': { required: ['id', 'name', 'plain', 'isNot', 'officialCount'] },
  'care/services.csv': { required: ['id', 'name'] },
  'care/places.csv': {
    required: [
      ...['id', 'name', 'kind', 'street', 'address', 'phones', 'latitude', 'longitude', 'datum', 'beds', 'freeBeds'],
      ...['freeBedsAsOf', 'hours', 'services', 'feeMin', 'feeMax', 'feeUnit', 'stepFree', 'standing', 'lastChecked'],
      ...['note', 'source'],
    ],
    optional: evidenceColumns,
  },
  'schools/projects.csv': {
    required: [
      ...['id', 'name', 'stage', 'street', 'place', 'work', 'phase', 'phaseNote', 'size', 'forFamilies'],
      'amongOfficialCount',
    ],
  },
  'schools/statements.csv': {
    required: ['project', 'date', 'kind', 'text', 'promisedFor', 'happenedOn', 'source'],
    optional: evidenceColumns,
  },
} satisfies Record<string, CsvColumns>;

/** Every YAML file that a pack has exactly once. */
export const yamlFiles = ['pack.yaml', 'district.yaml', 'schools/page.yaml', 'relief/guide.yaml'] as const;

/** Folders with one YAML file per record, named by the record's id. */
export const yamlFolders = ['news/articles', 'relief/programmes'] as const;

/** A record of a folder of YAML files, with the id that its file's name gives it. */
export interface NamedRecord {
  id: string;
  record: YamlRecord;
}

/** The authored files of one pack. What cannot be read is reported, and counts as empty. */
export class PackFiles {
  /**
   * @param folder the pack's folder.
   * @param label how the folder is named in messages, such as `content/hongqiao`.
   */
  constructor(
    private readonly folder: string,
    private readonly label: string,
    readonly reading: Reading,
  ) {
    this.reportStrangeFiles();
  }

  csv(path: keyof typeof csvFiles): CsvRecord[] {
    const text = this.text(path);
    return text === null ? [] : readCsv(text, this.shown(path), csvFiles[path], this.reading);
  }

  /** The mapping of one YAML file; an empty one, of which nothing is reported, when it cannot be read. */
  yaml(path: (typeof yamlFiles)[number], keys: readonly string[]): YamlRecord {
    return this.readableYaml(path, keys) ?? emptyYaml(this.shown(path), this.reading);
  }

  /** All records of a folder, in the order of their file names. */
  folderOf(path: (typeof yamlFolders)[number], keys: readonly string[]): NamedRecord[] {
    const folder = join(this.folder, path);
    if (!existsSync(folder)) {
      this.missing(`${path}/`, '缺少这个文件夹');
      return [];
    }
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    return names.sort().flatMap((name) => {
      const record = this.readableYaml(`${path}/${name}`, keys);
      return record ? [{ id: name.slice(0, -'.yaml'.length), record }] : [];
    });
  }

  /** How a file of this pack is named in messages. */
  shown(path: string): string {
    return `${this.label}/${path}`;
  }

  private readableYaml(path: string, keys: readonly string[]): YamlRecord | null {
    const text = this.text(path);
    return text === null ? null : (readYaml(text, this.shown(path), this.reading)?.allowOnly(keys) ?? null);
  }

  private text(path: string): string | null {
    const file = join(this.folder, path);
    if (!existsSync(file)) {
      this.missing(path, '缺少这个文件');
      return null;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    } catch {
      this.missing(path, '文件不是 UTF-8 编码, 请另存为 UTF-8');
      return null;
    }
  }

  private missing(path: string, message: string): void {
    this.reading.problems.push({ file: this.shown(path), row: 1, field: '文件', message });
    this.reading.unreadable.add(this.shown(path));
  }

  /** A misspelt file name would otherwise lose a whole file without a word. */
  private reportStrangeFiles(): void {
    for (const path of listFiles(this.folder)) {
      const named = path.endsWith('.yaml') && yamlFolders.some((folder) => path.startsWith(`${folder}/`));
      const known = path in csvFiles || (yamlFiles as readonly string[]).includes(path) || named;
      if (!known && /\.(csv|ya?ml)$/.test(path)) {
        const message = '不认识的文件, 请核对文件名和文件夹';
        this.reading.problems.push({ file: this.shown(path), row: 1, field: '文件', message });
      }
    }
  }
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).split(sep).join('/'))
    .sort();
}
