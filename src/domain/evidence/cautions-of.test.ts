import { cautionsOf } from './cautions-of';
import { sureWords } from './sure-words';

describe('cautionsOf', () => {
  it('says each caution once, in the order of the evidence', () => {
    const evidence = [{ sure: 'mirror' }, { sure: 'official' }, { sure: 'press' }, { sure: 'mirror' }] as const;
    const cautions = cautionsOf(evidence);
    expect(cautions).toEqual([sureWords('mirror').caution, sureWords('press').caution]);
    expect(cautions).toEqual([expect.stringContaining('网页转载'), expect.stringContaining('媒体报道')]);
  });

  it('says nothing where every fact is sure', () => {
    expect(cautionsOf([{ sure: 'official' }, { sure: 'fullText' }, { sure: 'article' }])).toEqual([]);
    expect(cautionsOf([])).toEqual([]);
  });
});
