import { districtOf } from '@/content/district';
import { newsOf } from '@/content/news';
import { reliefOf } from '@/content/relief';
import { renderScreen } from '../../../test/rendering/render-screen';
import { unshownWords } from '../../../test/rendering/unshown-words';
import { ProgrammeScreen } from './ProgrammeScreen';
import { programmeReading } from './programme-reading';

const today = '2026-11-23';
const programmes = ['hongqiao', 'demo'].flatMap((pack) =>
  reliefOf(pack).programmes.map((programme) => ({ pack, programme })),
);

describe.each(programmes)('programme $programme.id of $pack', ({ pack, programme }) => {
  it('says what the page shows, blanks included', () => {
    const { helpLine } = districtOf(pack);
    const blocks = programmeReading(programme, { helpLine, figures: newsOf(pack).figures, today });
    const { container } = renderScreen(<ProgrammeScreen id={programme.id} />, { pack, today });
    expect(unshownWords(container, blocks)).toEqual([]);
    const said = blocks.map(({ text }) => text).join('\n');
    const conditions = programme.conditions === 'unpublished' ? [] : programme.conditions;
    const sentences = [conditions, programme.documents, programme.where, programme.steps, programme.remarks].flat();
    for (const text of [...sentences.map((sentence) => sentence.text), ...programme.unknown])
      expect(said).toContain(text);
    expect(said.includes('没有查到公布的条件')).toBe(programme.conditions === 'unpublished');
  });
});
