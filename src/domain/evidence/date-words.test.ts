import { dateWords } from './date-words';

it.each([
  ['2024', '2024年'],
  ['2024-11', '2024年11月'],
  ['2024-11-07', '2024年11月7日'],
])('says %s as %s', (date, words) => {
  expect(dateWords(date)).toBe(words);
});
