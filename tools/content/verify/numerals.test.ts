import { findNumerals, parseChineseNumeral } from './numerals';

describe('findNumerals', () => {
  test('finds numerals in digits and in characters, within words too', () => {
    const found = findNumerals('增长7.3%, 七〇七所的4、7号线, 约21.8万元, 九个');
    expect(found.map(({ text }) => text)).toEqual(['7.3', '七〇七', '4', '7', '21.8', '万', '九']);
    expect(found[0]).toEqual({ start: 2, end: 5, text: '7.3' });
  });
});

describe('parseChineseNumeral', () => {
  test.each([
    ['九', 9],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零四', 104],
    ['三千二百一十', 3210],
  ])('%s is %d', (text, number) => {
    expect(parseChineseNumeral(text)).toBe(number);
  });

  test.each(['', '九个', '百', '一二', '十百', '9'])('%p is none', (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });
});
