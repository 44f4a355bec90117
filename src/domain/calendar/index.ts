export { dateGap, type DateGap, type DatePrecision } from './date-gap';
export { daysBetween } from './days-between';
export { hasBegun, hasPassed } from './published-period';
export { wholeYearsBetween } from './whole-years-between';
