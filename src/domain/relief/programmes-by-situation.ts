import type { Programme, ReliefContent, Situation } from '../entities/pack';

/** A situation with the programmes that may help in it. */
export interface SituationGroup {
  situation: Situation;
  programmes: Programme[];
}

/**
 * Programmes by situation, both in the order of the pack. A programme is in the group of each of its situations; a
 * situation without programmes is left out.
 */
export function programmesBySituation({
  situations,
  programmes,
}: Pick<ReliefContent, 'situations' | 'programmes'>): SituationGroup[] {
  return situations
    .map((situation) => ({
      situation,
      programmes: programmes.filter((programme) => programme.situations.includes(situation.id)),
    }))
    .filter((group) => group.programmes.length > 0);
}
