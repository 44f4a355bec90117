import { damageCase, problemsWith, removeMadeFolders, type DamageCase } from '../fixtures/damaged-pack';

afterEach(removeMadeFolders);

const places = 'care/places.csv';
const allowance = 'relief/programmes/test-allowance.yaml';

const cases: DamageCase[] = [
  damageCase(
    'surer than its source',
    places,
    [',report,8,,', ',report,8,official,'],
    `${places}:4:sure`,
    'official 要求来源也是 official',
  ),
  damageCase(
    'full text nobody read',
    'schools/statements.csv',
    [',press,', ',fullText,'],
    'schools/statements.csv:3:sure',
    'fullText 要求来源',
  ),
  damageCase(
    'clause of a chapter',
    allowance,
    ['source: law, sure: chapterOrder', 'source: law, clause: 第9条, sure: chapterOrder'],
    `${allowance}:26:documents.evidence.clause`,
    '条款号只有读过全文',
  ),
];

describe('how sure a fact is', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});
