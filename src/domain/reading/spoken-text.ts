const digitWords = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Ways of writing that speech programs say wrongly, and what is said in their place. The order matters. */
const rules: readonly [written: RegExp, said: string | ((...groups: string[]) => string)][] = [
  // 1,045: the comma would be a pause.
  [/(\d),(?=\d{3}(?!\d))/g, '$1'],
  // Numbers that are dialled, or that name a year, are said digit by digit.
  [
    /(^|\D)(0\d{2,3}|[48]00)-?(\d{3,4})-?(\d{4})(?!\d)/g,
    (_all, before, ...parts) => before + digitByDigit(parts.slice(0, 3).join('')),
  ],
  [/(打|拨|电话|热线)(\s*)(\d{3,11})(?!\d)/g, (_all, word, space, digits) => `${word}${space}${digitByDigit(digits)}`],
  [/((?:19|20)\d\d)(?=年)/g, (_all, year) => digitByDigit(year)],
  [/(\d{1,2}):00(?!\d)/g, '$1点'],
  [/(\d{1,2}):(\d\d)(?!\d)/g, '$1点$2分'],
  // From here to there: 3-6岁, 60%—70%, 8点-20点.
  [/(\d[%点分]?)\s*[-~～—–]+\s*(?=\d)/g, '$1到'],
  [/(\d+(?:\.\d+)?)\s*%/g, '百分之$1'],
  // A rate: 元/人/月.
  [/([\u4e00-\u9fff])\/(?=[\u4e00-\u9fff])/g, '$1每'],
  [/㎡/g, '平方米'],
  [/^\s*·\s*/, ''],
  [/\s*[·|]\s*/g, '，'],
];

/**
 * A shown sentence as it is said: the same words, with signs and numbers written out where a speech program would say
 * something else.
 * @example spokenText('约1045元/人/月') // '约1045元每人每月'
 * @example spokenText('2024年11月27日，增长7.3%') // '二零二四年11月27日，增长百分之7.3'
 */
export function spokenText(shown: string): string {
  // `replace` takes a text or a function, and has no signature for either.
  return rules.reduce(
    (text, [written, said]) => (typeof said === 'string' ? text.replace(written, said) : text.replace(written, said)),
    shown,
  );
}

function digitByDigit(digits: string): string {
  return [...digits].map((digit) => digitWords[Number(digit)]).join('');
}
