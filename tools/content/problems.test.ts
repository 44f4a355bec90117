import { formatProblem, orderProblems, quote } from './problems';

const phone = { file: 'content/x/care/places.csv', row: 17, field: 'phones', message: '"022-123" 不是电话号码' };

describe('problems', () => {
  test('are one line each: file, row, field and what is wrong', () => {
    expect(formatProblem(phone)).toBe('content/x/care/places.csv:17:phones "022-123" 不是电话号码');
  });

  test('are told once, by file and row', () => {
    const earlier = { ...phone, row: 2 };
    const other = { ...phone, file: 'content/a.csv' };
    expect(orderProblems([phone, earlier, other, { ...phone }])).toEqual([other, earlier, phone]);
  });

  test('quote long values only in part', () => {
    expect(quote('短')).toBe('"短"');
    expect(quote('长'.repeat(41))).toBe(`"${'长'.repeat(40)}…"`);
  });
});
