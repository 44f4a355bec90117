import fc from 'fast-check';
import { buildProgramme } from '../../../test/builders/programme-builder';
import { programmesBySituation } from './programmes-by-situation';

const situations = ['illness', 'old-age', 'housing'].map((id) => ({ id, name: id }));
const programmes = fc
  .array(fc.subarray(situations.map(({ id }) => id)), { maxLength: 8 })
  .map((all) => all.map((chosen, index) => buildProgramme({ id: `programme-${index}`, situations: chosen })));

describe('programmesBySituation', () => {
  it('puts a programme into the group of each of its situations and into no other', () => {
    fc.assert(
      fc.property(programmes, (all) => {
        const groups = programmesBySituation({ situations, programmes: all });
        for (const programme of all) {
          const found = groups
            .filter((group) => group.programmes.includes(programme))
            .map(({ situation }) => situation.id);
          expect(found).toEqual(situations.map(({ id }) => id).filter((id) => programme.situations.includes(id)));
        }
      }),
    );
  });

  it('leaves out a situation without programmes', () => {
    const groups = programmesBySituation({ situations, programmes: [buildProgramme({ situations: ['illness'] })] });
    expect(groups.map(({ situation }) => situation.id)).toEqual(['illness']);
  });
});
