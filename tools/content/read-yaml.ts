import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import { AuthoredRecord, type Reading } from './authored-record';
import type { Origin } from './problems';
import { quote } from './problems';

/** What one YAML file shares between its mappings. */
interface YamlFile {
  name: string;
  lines: LineCounter;
}

/** One mapping of a YAML file. Fields inside it are named by their path, such as `helpLine.phone`. */
export class YamlRecord extends AuthoredRecord {
  private readonly values = new Map<string, { node: Node | null; row: number }>();

  constructor(
    reading: Reading,
    private readonly file: YamlFile,
    map: YAMLMap | null,
    private readonly row: number,
    private readonly path: string,
  ) {
    super(reading);
    for (const { key, value } of map?.items ?? []) {
      const row = isScalar(key) && key.range ? file.lines.linePos(key.range[0]).line : this.row;
      this.values.set(isScalar(key) ? String(key.value) : '?', { node: value as Node | null, row });
    }
  }

  override has(field: string): boolean {
    return this.values.has(field);
  }

  override origin(field: string): Origin {
    return { file: this.file.name, row: this.values.get(field)?.row ?? this.row, field: this.path + field };
  }

  /** Reports every key that is not one of these. */
  allowOnly(keys: readonly string[]): this {
    for (const key of this.values.keys()) {
      if (!keys.includes(key)) this.complain(key, `不认识的项 ${quote(key)}, 可用的项: ${keys.join('、')}`);
    }
    return this;
  }

  /** Whether the value is this very word. */
  is(field: string, word: string): boolean {
    const node = this.node(field);
    return isScalar(node) && node.value === word;
  }

  override list(field: string): string[] {
    const words: string[] = [];
    this.items(field).forEach(({ node, row }) => {
      const word = scalarText(node);
      if (word === null) {
        this.reading.problems.push({ ...this.origin(field), row, message: '列表里的这一条应为一段文字' });
        return;
      }
      this.reading.origins.note(words, String(words.length), { ...this.origin(field), row });
      words.push(word);
    });
    return words;
  }

  /** A mapping below this one; an empty one, with a problem reported, when it is not there. */
  record(field: string): YamlRecord {
    return this.optionalRecord(field) ?? this.missingRecord(field);
  }

  /** A mapping below this one, or null. */
  optionalRecord(field: string): YamlRecord | null {
    const node = this.node(field);
    if (node === null) return null;
    if (isMap(node)) return this.below(field, node, this.origin(field).row);
    this.complain(field, '这里应为几行“名称: 值”');
    return this.below(field, null, this.origin(field).row);
  }

  /** A sequence of mappings below this one; empty when it is not there. */
  records(field: string): YamlRecord[] {
    return this.items(field).flatMap(({ node, row }) => {
      if (isMap(node)) return [this.below(field, node, row)];
      this.reading.problems.push({ ...this.origin(field), row, message: '列表里的这一条应为几行“名称: 值”' });
      return [];
    });
  }

  protected override authored(field: string): string | null {
    const node = this.node(field);
    if (node === null) return null;
    const text = scalarText(node);
    if (text === null) this.complain(field, '这里应为一段文字或一个数字, 不是列表');
    return text || null;
  }

  private node(field: string): Node | null {
    const node = this.values.get(field)?.node ?? null;
    return isScalar(node) && node.value === null ? null : node;
  }

  private items(field: string): { node: Node; row: number }[] {
    const node = this.node(field);
    if (node === null) return [];
    if (isSeq(node)) return (node.items as Node[]).map((item) => ({ node: item, row: this.rowOf(item, field) }));
    this.complain(field, '这里应为列表, 每条以“- ”开头');
    return [];
  }

  private rowOf(node: Node, field: string): number {
    return node.range ? this.file.lines.linePos(node.range[0]).line : this.origin(field).row;
  }

  private below(field: string, map: YAMLMap | null, row: number): YamlRecord {
    return new YamlRecord(this.reading, this.file, map, row, `${this.path}${field}.`);
  }

  private missingRecord(field: string): YamlRecord {
    this.complain(field, '缺少这一项');
    return this.below(field, null, this.row);
  }
}

/** A code such as 012345 is kept as it was typed, although YAML takes it for a number. */
function scalarText(node: Node): string | null {
  if (!isScalar(node)) return null;
  const { value, source } = node;
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? (source ?? String(value)) : null;
}

const meaningOfError: Partial<Record<string, string>> = {
  BAD_INDENT: '缩进不对: 同一层的各行要对齐, 只用空格',
  DUPLICATE_KEY: '同一项写了两次',
  MISSING_CHAR: '缺少冒号、引号或括号',
  MULTILINE_IMPLICIT_KEY: '冒号后面要有空格, 名称要在一行之内',
  TAB_AS_INDENT: '缩进不能用制表符, 只用空格',
  UNEXPECTED_TOKEN: '有多余的符号; 含冒号、井号或引号的文字要整句加英文双引号',
};

/**
 * The mapping of one YAML text, or null, with its problems reported by line, when the text is not valid.
 * @param text the file's text.
 * @param name the file's name as shown to the editor.
 */
export function readYaml(text: string, name: string, reading: Reading): YamlRecord | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const errors = [...document.errors, ...document.warnings].map(({ code, pos, message }) => ({
    file: name,
    row: lines.linePos(pos[0]).line,
    field: 'YAML',
    message: `写法有误: ${meaningOfError[code] ?? message.split('\n')[0]}`,
  }));
  if (errors.length === 0 && !isMap(document.contents)) {
    errors.push({ file: name, row: 1, field: 'YAML', message: '文件应为几行“名称: 值”' });
  }
  if (errors.length > 0) {
    reading.problems.push(...errors);
    reading.unreadable.add(name);
    return null;
  }
  return new YamlRecord(reading, { name, lines }, document.contents as YAMLMap, 1, '');
}

/** Stands for a file that cannot be read, so that what is in other files can still be checked. */
export function emptyYaml(name: string, reading: Reading): YamlRecord {
  return new YamlRecord({ ...reading, problems: [] }, { name, lines: new LineCounter() }, null, 1, '');
}
