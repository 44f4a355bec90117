import type {
  CareContent,
  FeeRange,
  FreeBeds,
  OpeningPeriod,
  Place,
  PlaceKind,
  Position,
} from '../../src/domain/entities/pack';
import type { PackFiles } from './authored-files';
import { evidenceOfRow, type SourceLevels } from './build-evidence';
import { parseOpeningHours } from './opening-hours';
import type { CsvRecord } from './read-csv';

/** The elder-care section, in authored order. */
export function buildCare(files: PackFiles, levels: SourceLevels): CareContent {
  return {
    kinds: files.csv('care/kinds.csv').map((row) =>
      row.trace({
        id: row.text('id') as PlaceKind['id'],
        name: row.text('name'),
        plain: row.text('plain'),
        isNot: row.text('isNot'),
        officialCount: row.optionalText('officialCount'),
      }),
    ),
    services: files.csv('care/services.csv').map((row) => row.trace({ id: row.text('id'), name: row.text('name') })),
    places: files.csv('care/places.csv').map((row) => placeOf(row, levels)),
  };
}

function placeOf(row: CsvRecord, levels: SourceLevels): Place {
  return row.trace(
    {
      id: row.text('id'),
      name: row.optionalText('name'),
      kind: row.optionalText('kind') as PlaceKind['id'] | null,
      street: row.optionalText('street'),
      address: row.optionalText('address'),
      phones: row.list('phones'),
      position: positionOf(row),
      beds: row.optionalNumber('beds'),
      freeBeds: freeBedsOf(row),
      hours: hoursOf(row),
      services: row.list('services'),
      fee: feeOf(row),
      stepFree: row.optionalFlag('stepFree'),
      standing: row.text('standing') as Place['standing'],
      lastChecked: row.optionalText('lastChecked'),
      note: row.optionalText('note'),
      evidence: [evidenceOfRow(row, levels)],
    },
    { position: 'latitude', fee: 'feeMin', evidence: 'source' },
  );
}

/** True when all columns are filled; reports the empty ones when only some are. */
function complete(row: CsvRecord, columns: string[], message: string): boolean {
  const empty = columns.filter((column) => row.optionalText(column) === null);
  if (empty.length > 0 && empty.length < columns.length) empty.forEach((column) => row.complain(column, message));
  return empty.length === 0;
}

function positionOf(row: CsvRecord): Position | null {
  const columns = ['latitude', 'longitude', 'datum'];
  if (!complete(row, columns, '纬度、经度和坐标系要么都填, 要么都不填')) return null;
  return row.trace({
    latitude: row.number('latitude'),
    longitude: row.number('longitude'),
    datum: row.text('datum') as Position['datum'],
  });
}

function freeBedsOf(row: CsvRecord): FreeBeds | null {
  if (!complete(row, ['freeBeds', 'freeBedsAsOf'], '空床数和统计日期要么都填, 要么都不填')) return null;
  const count = row.number('freeBeds');
  return row.trace({ count, asOf: row.text('freeBedsAsOf') }, { count: 'freeBeds', asOf: 'freeBedsAsOf' });
}

function feeOf(row: CsvRecord): FeeRange | null {
  const columns = ['feeMin', 'feeMax', 'feeUnit'];
  if (!complete(row, columns, '最低费用、最高费用和单位要么都填, 要么都不填; 只有一个价就填两次')) return null;
  return row.trace(
    { min: row.number('feeMin'), max: row.number('feeMax'), unit: row.text('feeUnit') as FeeRange['unit'] },
    { min: 'feeMin', max: 'feeMax', unit: 'feeUnit' },
  );
}

function hoursOf(row: CsvRecord): OpeningPeriod[] | null {
  const text = row.optionalText('hours');
  if (text === null) return null;
  const result = parseOpeningHours(text);
  if ('periods' in result) return result.periods;
  row.complain('hours', result.error);
  return null;
}
