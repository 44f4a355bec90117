const millisecondsPerDay = 86_400_000;

/**
 * The calendar day some days earlier.
 * @param day YYYY-MM-DD.
 * @throws when `day` is not a day.
 * @example daysBefore('2026-03-01', 1) // '2026-02-28'
 */
export function daysBefore(day: string, count: number): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(start)) throw new Error(`"${day}" is not a calendar day.`);
  return new Date(start - count * millisecondsPerDay).toISOString().slice(0, 10);
}
