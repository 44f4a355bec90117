import type { Amount } from '../../../src/domain/entities/pack';
import type { CrossCheck } from './check-context';
import { isLater } from './dates';

/** Standards in these units are set anew every year, so that they must doubt themselves after a day. */
const annualUnits: readonly Amount['unit'][] = ['元/人/月', '元/户/月'];

/** An annual standard in force says when it must be checked again. */
export const amounts: CrossCheck = ({ pack, report, readable }) => {
  if (!readable('pack.yaml')) return;
  for (const amount of pack.relief.programmes.flatMap((programme) => programme.amounts)) {
    const { effectiveUntil, recheckBy, unit } = amount;
    const inForce = effectiveUntil === null || !isLater(pack.district.contentDate, effectiveUntil);
    if (inForce && recheckBy === null && annualUnits.includes(unit)) {
      report(amount, 'recheckBy', `每年调整的标准 (${unit}) 必须写复核日期, 一般为生效后 12 个月`);
    }
  }
};
