import type { Evidence, Source } from '../entities/pack';
import { describeEvidence } from './describe-evidence';

const report: Source = {
  id: 'report',
  kind: 'article',
  title: '发布会的报道',
  publisher: '某报',
  date: '2024-11-27',
  dateNote: '年份是推定的。',
  url: null,
  sure: 'article',
  checkedOn: '2026-11-23',
  note: null,
};
const second: Source = { ...report, id: 'second', title: '另一篇报道', date: null, dateNote: null };
const evidence: Evidence = {
  source: 'report',
  paragraph: 8,
  clause: null,
  sure: 'article',
  confirmedBy: ['second'],
  note: '原文写“九个”。',
};

describe('describeEvidence', () => {
  it('names source, paragraph, date and second sources', () => {
    expect(describeEvidence(evidence, [report, second])).toMatchObject({
      sourceTitle: '发布会的报道',
      date: '2024年11月27日',
      place: '正文第8段',
      confirmedBy: ['另一篇报道'],
      caution: null,
      short: '发布会报道 · 第8段',
      note: '原文写“九个”。 年份是推定的。',
    });
  });

  it('carries the caution of a level that needs one, even where the source itself is surer', () => {
    expect(describeEvidence({ ...evidence, sure: 'mirror' }, [report, second]).caution).toContain('街道窗口');
  });

  it('says that a date is missing', () => {
    expect(describeEvidence({ ...evidence, source: 'second', confirmedBy: [] }, [second]).date).toBe('日期未注明');
  });

  it('refuses a source that is not there', () => {
    expect(() => describeEvidence(evidence, [])).toThrow('The pack has no source "report".');
  });
});
