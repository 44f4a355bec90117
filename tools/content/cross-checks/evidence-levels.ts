import type { SureLevel } from '../../../src/domain/entities/pack';
import { quote } from '../problems';
import { evidencesOf, type CrossCheck } from './check-context';

/**
 * How much each level claims. A fact may claim as much as its source, or less; levels of one rank claim the same much.
 * - `official` was read on the page of the authority itself. `fullText` may have been read in a copy, so a full text can
 *   rest on an official page, but not the other way round.
 * - `chapterOrder` is what a regulation says, only its article number was not seen: still above all retelling.
 * - `article` retells what an authority said in public, to a reporter who was there. `press` may rest on anything.
 * - `mirror` and `reprint` are copies made by others, of a report or of a document: nobody vouches for the copy.
 * - `stale` and `general` may be true, but not now or not here: neither says what holds for a resident today.
 * - `lead` is something nobody has checked at all.
 */
const claims: Readonly<Record<SureLevel, number>> = {
  official: 8,
  fullText: 7,
  chapterOrder: 6,
  article: 5,
  press: 4,
  mirror: 3,
  reprint: 3,
  stale: 2,
  general: 2,
  lead: 1,
};

/** No fact claims to be surer than the source it rests on, and no clause is quoted that nobody has read. */
export const evidenceLevels: CrossCheck = ({ pack, report, readable }) => {
  if (!readable('sources.csv')) return;
  for (const evidence of evidencesOf(pack)) {
    const { source, sure, clause } = evidence;
    const level = pack.sources.find(({ id }) => id === source)?.sure;
    if (level && claims[sure] > claims[level]) {
      report(evidence, 'sure', `${sure} 比来源更可靠: 来源 ${quote(source)} 只是 ${level}, 最多只能写 ${level}`);
    }
    if (clause !== null && sure !== 'fullText') {
      const message = `条款号只有读过全文 (sure 为 fullText) 才能写, 这里是 ${sure}; 请删去条款号`;
      report(evidence, 'clause', message);
    }
  }
};
