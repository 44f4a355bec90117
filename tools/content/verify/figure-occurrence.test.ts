import type { Figure } from '../../../src/domain/entities/pack';
import { findOccurrence, writtenFigure } from './figure-occurrence';

function figure(parts: Partial<Figure>): Figure {
  return {
    ...{ id: 'a', article: 'b', topic: 'c', subject: '数', values: [130], unit: '名', hedge: null, comparison: null },
    ...{ period: null, asWritten: null, note: null, onward: null },
    evidence: { source: 's', paragraph: 8, clause: null, sure: 'article', confirmedBy: [], note: null },
    ...parts,
  };
}

describe('writtenFigure', () => {
  test.each<[string, Partial<Figure>]>([
    ['130名', {}],
    ['130余名', { hedge: '余' }],
    ['21.8万余元', { values: [21.8], unit: '万元', hedge: '余' }],
    ['近30万元', { values: [30], unit: '万元', hedge: '近' }],
    ['达到11家', { values: [11], unit: '家', hedge: '达到' }],
    ['平均41平方米', { values: [41], unit: '平方米', hedge: '平均' }],
    ['4、7号线', { values: [4, 7], unit: '号线' }],
    ['九个', { values: [9], unit: '个', asWritten: '九' }],
  ])('%s', (written, parts) => {
    expect(writtenFigure(figure(parts))).toBe(written);
  });
});

describe('findOccurrence', () => {
  const rate = { values: [7.3], unit: '%' };

  test.each<[string, string, Partial<Figure>]>([
    ['a plain number', '共有130名', {}],
    ['a hedge', '共有130余名', { hedge: '余' }],
    ['a comparison', '总量同比增长7.3%', { ...rate, comparison: '同比增长' }],
    ['累计 in the period', '累计建成130名', { period: '累计' }],
    ['a number that is also part of a longer one', '1130名和130名', {}],
  ])('finds %s', (_, paragraph, parts) => {
    const result = findOccurrence(figure(parts), paragraph, []);
    const written = writtenFigure(figure(parts));
    expect(result).toEqual({ span: { start: paragraph.lastIndexOf(written), end: paragraph.length } });
  });

  test.each<[string, string, string, Partial<Figure>]>([
    ['a dropped hedge behind', 'hedge', '共有130余名', {}],
    ['a dropped hedge before', 'hedge', '达到130名', {}],
    ['a hedge of another word', 'hedge', '近130名', { hedge: '约' }],
    ['a hedge that is shorter than published', 'hedge', '共达到130名', { hedge: '达' }],
    ['an added hedge', 'hedge', '共有130名', { hedge: '余' }],
    ['another unit', 'unit', '共有130户', {}],
    ['another number', 'values', '共有131名', {}],
    ['a part of a longer number', 'values', '共有1130名', {}],
    ['a part of a list of numbers', 'values', '地铁4、7号线', { values: [7], unit: '号线' }],
    ['a part of a decimal number', 'values', '增长17.3%', rate],
    ['a number in other characters', 'asWritten', '共有八个', { values: [9], unit: '个', asWritten: '九' }],
    ['a dropped comparison', 'comparison', '总量同比增长7.3%', rate],
    ['a turned comparison', 'comparison', '总量同比下降7.3%', { ...rate, comparison: '同比增长' }],
    ['a comparison of another number', 'comparison', '甲同比增长5%,乙7.3%', { ...rate, comparison: '同比增长' }],
    ['a dropped 累计', 'period', '全区累计建成130名', {}],
  ])('tells %s', (_, field, paragraph, parts) => {
    expect(findOccurrence(figure(parts), paragraph, [])).toMatchObject({ field });
  });

  test('does not let two figures stand for one number', () => {
    const claimed = [{ start: 2, end: 6 }];
    expect(findOccurrence(figure({}), '共有130名', claimed)).toMatchObject({ field: 'values' });
    expect(findOccurrence(figure({}), '共有130名,又有130名', claimed)).toEqual({ span: { start: 9, end: 13 } });
  });
});
