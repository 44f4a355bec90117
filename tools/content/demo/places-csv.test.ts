import { parse } from 'csv-parse/sync';
import { placeColumns, renderPlacesCsv, type PlaceRow } from './places-csv';

const emptyRow = Object.fromEntries(placeColumns.map((column) => [column, null])) as PlaceRow;

describe('renderPlacesCsv', () => {
  it('reads back as written, whatever a cell holds', () => {
    const row = { ...emptyRow, id: 'a', name: '示例, "引号"', note: '示例\n两行', beds: 0 };
    const [read] = parse<Record<string, string>>(renderPlacesCsv([row]), { columns: true });
    expect(read).toMatchObject({ id: 'a', name: '示例, "引号"', note: '示例\n两行', beds: '0', phones: '' });
  });

  it('is a heading row alone without places', () => {
    expect(renderPlacesCsv([])).toBe(`${placeColumns.join(',')}\n`);
  });
});
