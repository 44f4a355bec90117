import { careOf } from '@/content/care';
import { districtOf } from '@/content/district';
import { renderScreen } from '../../../test/rendering/render-screen';
import { unshownWords } from '../../../test/rendering/unshown-words';
import { PlaceScreen } from './PlaceScreen';
import { placeReading } from './place-reading';

const today = '2026-11-23';
const places = [
  ...careOf('hongqiao').places.map((place) => ({ pack: 'hongqiao', place })),
  // One of each standing and kind; the others differ in names and numbers.
  ...[
    ...new Map(careOf('demo').places.map((place) => [`${place.standing} ${String(place.kind)}`, place])).values(),
  ].map((place) => ({ pack: 'demo', place })),
];

function readingOf(pack: string, place: (typeof places)[number]['place']) {
  const { kinds, services } = careOf(pack);
  const { streets, helpLine } = districtOf(pack);
  return placeReading(place, { names: { kinds, streets }, services, helpLine, today });
}

describe.each(places)('place $place.id of $pack', ({ pack, place }) => {
  it('says what the page shows, blanks included', () => {
    const blocks = readingOf(pack, place);
    const { container } = renderScreen(<PlaceScreen id={place.id} />, { pack, today });
    expect(unshownWords(container, blocks)).toEqual([]);
    const said = blocks.map(({ text }) => text).join('\n');
    expect(said).toContain(`地址：${place.address ?? '未公布'}`);
    expect(said).toContain(`最近核对：`);
  });
});

it('never says the number of a lead as one to call', () => {
  const lead = places.find(({ place }) => place.standing === 'lead' && place.phones.length > 0);
  if (lead === undefined) throw new Error('The packs have no lead with a phone.');
  const blocks = readingOf(lead.pack, lead.place);
  expect(blocks.some(({ id }) => id === 'phone')).toBe(false);
  expect(blocks.some(({ id }) => id === 'instead')).toBe(true);
});
