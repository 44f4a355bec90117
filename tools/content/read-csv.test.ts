import type { Reading } from './authored-record';
import { Provenance } from './provenance';
import { readCsv } from './read-csv';

function read(text: string) {
  const reading: Reading = { problems: [], origins: new Provenance(), unreadable: new Set() };
  const rows = readCsv(text, 'a.csv', { required: ['id', 'name'], optional: ['note'] }, reading);
  return { rows, problems: reading.problems };
}

describe('readCsv', () => {
  test('reads quoted cells, a byte-order mark and CRLF', () => {
    const { rows, problems } = read('\uFEFFid,name\r\na,"一, ""二"""\r\n');
    expect(problems).toEqual([]);
    expect(rows.map((row) => row.text('name'))).toEqual(['一, "二"']);
  });

  test('counts a row as the line it starts on, past cells of two lines and empty lines', () => {
    const { rows } = read('id,name\na,"一\n二"\n\nb,三\n');
    expect(rows.map((row) => [row.text('id'), row.origin('id').row])).toEqual([
      ['a', 2],
      ['b', 5],
    ]);
  });

  test('takes an empty cell for not known', () => {
    const [row] = read('id,name,note\na, ,\n').rows;
    expect([row?.optionalText('name'), row?.optionalText('note'), row?.list('note')]).toEqual([null, null, []]);
  });

  test.each([
    ['an empty file', '', '表头'],
    ['a missing column', 'id\na\n', 'name'],
    ['a doubled column', 'id,name,id\na,b,c\n', 'id'],
    ['an open quote', 'id,name\na,"b\n', 'CSV'],
  ])('reports %s', (_, text, field) => {
    expect(read(text).problems.map((problem) => problem.field)).toEqual([field]);
  });
});
