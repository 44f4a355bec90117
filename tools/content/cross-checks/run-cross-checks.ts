import type { Problem } from '../problems';
import type { AuthoredPack } from '../read-pack';
import { amounts } from './amounts';
import type { CheckContext, CrossCheck } from './check-context';
import { dates } from './dates';
import { evidenceLevels } from './evidence-levels';
import { fiction } from './fiction';
import { figures } from './figures';
import { onwardTargets } from './onward-targets';
import { phones } from './phones';
import { places } from './places';
import { references } from './references';
import { uniqueIds } from './unique-ids';

const crossChecks: readonly CrossCheck[] = [
  uniqueIds,
  references,
  onwardTargets,
  phones,
  dates,
  evidenceLevels,
  figures,
  places,
  amounts,
  fiction,
];

/** Runs every cross check over a pack; what a file that cannot be read should hold counts as empty. */
export function runCrossChecks(authored: AuthoredPack): Problem[] {
  const problems: Problem[] = [];
  const { pack, origins, unreadable } = authored;
  const context: CheckContext = {
    pack,
    numerals: authored.numerals,
    readable: (path) => ![...unreadable].some((file) => file.startsWith(`${authored.label}/${path}`)),
    report(owner, property, message) {
      const origin =
        origins.of(owner, property) ??
        Object.keys(owner)
          .map((key) => origins.of(owner, key))
          .find(Boolean);
      if (origin && unreadable.has(origin.file)) return;
      problems.push({ ...(origin ?? { file: authored.label, row: 1, field: property }), message });
    },
  };
  if (pack.district.id !== authored.folderName) {
    context.report(pack.district, 'id', `编号应与文件夹同名: "${authored.folderName}"`);
  }
  for (const check of crossChecks) check(context);
  return problems;
}
