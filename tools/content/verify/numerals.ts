/** A numeral of a text: where it begins, where it ends (exclusive) and its characters. */
export interface Numeral {
  start: number;
  end: number;
  text: string;
}

const numeralForm = /\d+(?:\.\d+)?|[０-９]+|[〇零一二三四五六七八九十百千万亿两廿卅]+/g;

/** Every numeral of a text, in Arabic digits or in Chinese characters, those within words and names too. */
export function findNumerals(text: string): Numeral[] {
  return [...text.matchAll(numeralForm)].map(({ 0: numeral, index }) => ({
    start: index,
    end: index + numeral.length,
    text: numeral,
  }));
}

const digits: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The whole number below ten thousand that Chinese characters say, or null when they say none.
 * @example parseChineseNumeral('一百零四') // 104
 */
export function parseChineseNumeral(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lowestPlace = 10_000;
  for (const character of text) {
    const place = places[character];
    if (place !== undefined) {
      if (place >= lowestPlace || (digit === null && (place !== 10 || total > 0))) return null;
      total += (digit ?? 1) * place;
      lowestPlace = place;
      digit = null;
    } else {
      const value = digits[character];
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  return text === '' ? null : total + (digit ?? 0);
}
