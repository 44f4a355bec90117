import type { Reading } from './authored-record';
import { Provenance } from './provenance';
import { readYaml } from './read-yaml';

function read(text: string) {
  const reading: Reading = { problems: [], origins: new Provenance(), unreadable: new Set() };
  return { record: readYaml(text, 'a.yaml', reading), reading };
}

describe('readYaml', () => {
  test('keeps a code as it was typed, although YAML takes it for a number', () => {
    expect(read('code: 012345\nphone: 120').record?.text('code')).toBe('012345');
  });

  test('names a value below by its path and line', () => {
    const line = read('a: 1\nlines:\n  - phone: 120\n    name: 急救').record?.records('lines')[0];
    expect(line?.origin('name')).toEqual({ file: 'a.yaml', row: 4, field: 'lines.name' });
  });

  test('remembers the line of each word of a list', () => {
    const { record, reading } = read('figures:\n  - one\n  - two');
    const words = record?.list('figures') ?? [];
    expect(words).toEqual(['one', 'two']);
    expect(reading.origins.of(words, '1')?.row).toBe(3);
  });

  test.each([
    ['a bad indent', 'a:\n  b: 1\n c: 2', 3],
    ['an open bracket', 'a: 1\nb: [1', 2],
    ['a tab', 'a:\n\tb: 1', 2],
    ['a key written twice', 'a: 1\nb: 2\na: 3', 3],
    ['no mapping at all', '- a', 1],
  ])('reports %s with its line', (_, text, row) => {
    const { record, reading } = read(text);
    expect(record).toBeNull();
    expect(reading.problems[0]).toMatchObject({ file: 'a.yaml', row, field: 'YAML' });
    expect(reading.unreadable).toEqual(new Set(['a.yaml']));
  });

  test.each([
    ['a list for a text', 'name: [a]', '不是列表'],
    ['a text for a list', 'list: a', '应为列表'],
    ['a list within a list', 'list: [[a]]', '应为一段文字'],
    ['a text for a mapping', 'map: a', '名称: 值'],
    ['words for mappings', 'maps: [a]', '名称: 值'],
  ])('reports %s', (_, text, message) => {
    const { record, reading } = read(text);
    record?.text('name');
    record?.list('list');
    record?.optionalRecord('map');
    record?.records('maps');
    expect(reading.problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });
});
