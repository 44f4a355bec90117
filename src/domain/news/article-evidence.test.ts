import type { Article, Evidence, Source } from '../entities/pack';
import { articleEvidence, sharedEvidence } from './article-evidence';

const source: Source = {
  id: 'report',
  kind: 'article',
  title: '报道',
  publisher: '报社',
  date: '2024-11-27',
  dateNote: null,
  url: null,
  sure: 'press',
  checkedOn: '2026-11-23',
  note: null,
};
const article: Article = {
  id: 'article',
  headline: '题目',
  gist: '大意',
  outlet: '报社',
  date: '2024-11-27',
  dateNote: null,
  source: 'report',
  people: [],
  topics: [{ topic: 'economy', gist: '一句话' }],
};

function evidence(change: Partial<Evidence>): Evidence {
  return { source: 'report', paragraph: 3, clause: null, sure: 'article', confirmedBy: [], note: null, ...change };
}

describe('articleEvidence', () => {
  it("is the article's source, as sure as that source is", () => {
    expect(articleEvidence(article, [source])).toEqual(evidence({ paragraph: null, sure: 'press' }));
  });

  it('names the source that is missing', () => {
    expect(() => articleEvidence(article, [])).toThrow('The pack has no source "report".');
  });
});

describe('sharedEvidence', () => {
  it('names each place once', () => {
    const places = sharedEvidence([evidence({}), evidence({ paragraph: 5 }), evidence({ note: '只指一条' })]);
    expect(places).toEqual([evidence({}), evidence({ paragraph: 5 })]);
  });

  it('counts a second source only where it confirms every fact', () => {
    const [all] = sharedEvidence([
      evidence({ confirmedBy: ['second', 'third'] }),
      evidence({ confirmedBy: ['third'] }),
    ]);
    expect(all?.confirmedBy).toEqual(['third']);
    const [none] = sharedEvidence([evidence({ confirmedBy: ['second'] }), evidence({})]);
    expect(none?.confirmedBy).toEqual([]);
  });
});
