import fc from 'fast-check';
import { longestPiece, splitSentences } from './split-sentences';

describe('splitSentences', () => {
  it.each([
    ['增长7.3%。办了3件事！还差几件？', ['增长7.3%。', '办了3件事！', '还差几件？']],
    ['他说：“办了。”第二天开门。', ['他说：“办了。”', '第二天开门。']],
    ['约1045元/月；近30家', ['约1045元/月；', '近30家']],
    ['1. 先到窗口。2. 再等答复', ['1. 先到窗口。', '2. 再等答复']],
    ['2024年11月27日', ['2024年11月27日']],
    ['没有说完……就走了', ['没有说完……', '就走了']],
    ['第一行\n第二行', ['第一行', '第二行']],
    ['。……！', []],
    ['', []],
  ])('reads %j as %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('cuts a long sentence at pauses, and never inside a row of numbers', () => {
    const text = `${'这一年里办的事情很多，'.repeat(4)}分别增长4.5、5.7、6.1、7.2、8.3和9.4个百分点，后面还有一些别的话要说。`;
    const pieces = splitSentences(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(text);
    expect(pieces.some((piece) => piece.includes('4.5、5.7、6.1、7.2、8.3和9.4个百分点'))).toBe(true);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longestPiece);
  });

  it('cuts a list only where it must', () => {
    const text =
      '打 12345，可以这样说：“我住在西于庄街道，想问街级综合养老服务中心在哪里、电话是多少、收不收人、要不要排队。”';
    expect(splitSentences(text)).toEqual([
      '打 12345，可以这样说：“我住在西于庄街道，',
      '想问街级综合养老服务中心在哪里、电话是多少、收不收人、要不要排队。”',
    ]);
  });

  it('loses no word', () => {
    const words = fc.array(fc.constantFrom('红桥', '办了', '7.3%', '约30家', '，', '。', '；', '！', '、', '：', '”'));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const lettersOf = (value: string) => value.replace(/[，。；！、：”]/g, '');
        expect(lettersOf(splitSentences(text).join(''))).toBe(lettersOf(text));
      }),
    );
  });
});
