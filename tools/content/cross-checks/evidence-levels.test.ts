import type { SureLevel } from '../../../src/domain/entities/pack';
import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const places = 'care/places.csv';
const allowance = 'relief/programmes/test-allowance.yaml';

const cases: DamageCase[] = [
  damageCase(
    'press from a lead',
    places,
    [',listing,,,', ',listing,,press,'],
    `${places}:3:sure`,
    'press 比来源更可靠: 来源 "listing" 只是 lead',
  ),
  damageCase(
    'surer than its source',
    places,
    [',report,8,,', ',report,8,official,'],
    `${places}:4:sure`,
    'official 比来源更可靠: 来源 "report" 只是 article',
  ),
  damageCase(
    'full text nobody read',
    'schools/statements.csv',
    [',press,', ',fullText,'],
    'schools/statements.csv:3:sure',
    'fullText 比来源更可靠',
  ),
  damageCase(
    'clause of a chapter',
    allowance,
    ['source: law, sure: chapterOrder', 'source: law, clause: 第9条, sure: chapterOrder'],
    `${allowance}:26:documents.evidence.clause`,
    '条款号只有读过全文',
  ),
];

/** A fact of one level that rests on a source of another: the fixture's old listing and the place that stands on it. */
function factFromSource(fact: SureLevel, source: SureLevel) {
  return problemsWith(
    { file: 'sources.csv', from: '没有日期,,lead,', to: `没有日期,,${source},` },
    { file: places, from: ',listing,,,', to: `,listing,,${fact},` },
  );
}

describe('how sure a fact is', () => {
  test.each<[SureLevel, SureLevel]>([
    ['official', 'fullText'],
    ['fullText', 'chapterOrder'],
    ['chapterOrder', 'article'],
    ['article', 'press'],
    ['article', 'mirror'],
    ['press', 'mirror'],
    ['press', 'reprint'],
    ['mirror', 'stale'],
    ['reprint', 'general'],
    ['stale', 'lead'],
    ['general', 'lead'],
  ])('may not be %s from a source that is %s', (fact, source) => {
    const { at, says } = factFromSource(fact, source);
    expect(at).toEqual([`${places}:3:sure`]);
    expect(says).toContain(`${fact} 比来源更可靠: 来源 "listing" 只是 ${source}`);
  });

  test.each<[SureLevel, SureLevel]>([
    ['fullText', 'official'],
    ['chapterOrder', 'fullText'],
    ['mirror', 'reprint'],
    ['reprint', 'mirror'],
    ['stale', 'general'],
    ['general', 'stale'],
    ['lead', 'official'],
    ['lead', 'lead'],
  ])('may be %s from a source that is %s', (fact, source) => {
    expect(factFromSource(fact, source).at).toEqual([]);
  });

  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
