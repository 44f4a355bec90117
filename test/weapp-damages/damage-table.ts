import { layers, type Complaints } from './damage';

/** What became of one damage. */
export interface DamageRow {
  name: string;
  complaints: Complaints;
}

/** Enough of a complaint to recognise it in a table. */
const shownLetters = 70;

/** Which damages which layer caught, as Markdown; the last line says how many were caught at all. */
export function damageTable(rows: readonly DamageRow[]): string {
  const lines = rows.map(({ name, complaints }) => [name, ...layers.map((layer) => inCell(complaints[layer][0]))]);
  const table = [['damage', ...layers], ['---', ...layers.map(() => '---')], ...lines];
  return [...table.map((cells) => `| ${cells.join(' | ')} |`), '', sentence(rows), ''].join('\n');
}

/** @example sentence(rows) // '70 of 70 damages caught' */
export function sentence(rows: readonly DamageRow[]): string {
  const caught = rows.filter(({ complaints }) => layers.some((layer) => complaints[layer].length > 0));
  return `${caught.length} of ${rows.length} damages caught`;
}

function inCell(complaint: string | undefined): string {
  if (complaint === undefined) return '—';
  const line = (complaint.split('\n')[0] ?? '').trim();
  const short = line.length > shownLetters ? `${line.slice(0, shownLetters).trimEnd()}…` : line;
  // A bar would end the cell, and a tag would vanish.
  return short.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\*/g, '\\*');
}
