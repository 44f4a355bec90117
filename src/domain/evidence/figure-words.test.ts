import { figureWords } from './figure-words';

const base = { subject: '资金', values: [21.8], unit: '万元', hedge: null, comparison: null, period: null };

describe('figureWords', () => {
  it('puts 余 between the number unit and the unit', () => {
    expect(figureWords({ ...base, hedge: '余' }).after).toBe('万余元');
  });

  it('puts 余 before a plain unit', () => {
    expect(figureWords({ ...base, values: [130], unit: '名', hedge: '余' })).toMatchObject({
      number: '130',
      after: '余名',
    });
  });

  it('puts other hedges and comparisons before the number', () => {
    expect(figureWords({ ...base, hedge: '近', values: [30] })).toMatchObject({ before: '近', after: '万元' });
    expect(figureWords({ ...base, comparison: '同比增长', values: [7.3], unit: '%' }).before).toBe('同比增长');
  });

  it('joins several values as the source lists them', () => {
    expect(figureWords({ ...base, values: [4, 7], unit: '号线' }).number).toBe('4、7');
  });

  it('says subject, hedge, unit and period in one sentence', () => {
    expect(figureWords({ ...base, hedge: '达到', values: [9], unit: '座', period: '累计' }).spoken).toBe(
      '资金，达到9座（累计）',
    );
  });
});
