/** The columns of `care/places.csv`, in order. */
export const placeColumns = [
  'id',
  'name',
  'kind',
  'street',
  'address',
  'phones',
  'latitude',
  'longitude',
  'datum',
  'beds',
  'freeBeds',
  'freeBedsAsOf',
  'hours',
  'services',
  'feeMin',
  'feeMax',
  'feeUnit',
  'stepFree',
  'standing',
  'lastChecked',
  'note',
  'source',
  'paragraph',
  'sure',
  'evidenceNote',
] as const;

/** One row of `care/places.csv`; null is an empty cell. */
export type PlaceRow = Record<(typeof placeColumns)[number], string | number | null>;

/**
 * The text of `care/places.csv`.
 * @example renderPlacesCsv([]) // the heading row alone
 */
export function renderPlacesCsv(rows: readonly PlaceRow[]): string {
  const lines = rows.map((row) => placeColumns.map((column) => cell(row[column])).join(','));
  return [placeColumns.join(','), ...lines, ''].join('\n');
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
