/** What is measured of every screen; the words for it are in the feature that shows the table. */
export type ElderRuleId =
  | 'textSize'
  | 'titleSize'
  | 'largestStep'
  | 'lineHeight'
  | 'paragraphGap'
  | 'contrast'
  | 'iconContrast'
  | 'targetSize'
  | 'targetGap'
  | 'widthOverflow'
  | 'doubledTextOverflow'
  | 'cutText'
  | 'lineLength'
  | 'mainActions'
  | 'closeButtons'
  | 'entryShift'
  | 'zoomBlocked'
  | 'accessibilityFaults';

/** The two ways in which the app can look. */
export type MeasuredMode = 'normal' | 'elder';
/** What the app is built for. */
export type MeasuredTarget = 'h5' | 'weapp';

/** One rule, with the value that it asks for in each mode. */
export interface ElderRule {
  id: ElderRuleId;
  /** `least`: what is measured must not be below the required value; `most`: not above it. */
  bound: 'least' | 'most';
  /** `null`: nothing is required in this mode; the value is shown all the same. */
  required: Readonly<Record<MeasuredMode, number | null>>;
  unit: 'px' | 'times' | 'ratio' | 'characters' | 'count';
  /** Where the rule is from. */
  source: 'miit-2021-67' | 'wcag-2.2' | 'house';
  /** On which target it can be measured; both unless said. */
  only?: MeasuredTarget;
}

/**
 * The rules for old people's eyes and hands, in the order of the published table.
 * Sources: 工信厅信管函〔2021〕67号 (`miit-2021-67`), WCAG 2.2, and where both are silent or we ask for more, our own.
 */
export const elderRules: readonly ElderRule[] = [
  { id: 'textSize', bound: 'least', required: { normal: 15, elder: 20 }, unit: 'px', source: 'house' },
  { id: 'titleSize', bound: 'least', required: { normal: 18, elder: 26 }, unit: 'px', source: 'house' },
  { id: 'largestStep', bound: 'least', required: { normal: null, elder: 30 }, unit: 'px', source: 'miit-2021-67' },
  { id: 'lineHeight', bound: 'least', required: { normal: 1.3, elder: 1.3 }, unit: 'times', source: 'miit-2021-67' },
  { id: 'paragraphGap', bound: 'least', required: { normal: 1.3, elder: 1.3 }, unit: 'times', source: 'miit-2021-67' },
  { id: 'contrast', bound: 'least', required: { normal: 4.5, elder: 7 }, unit: 'ratio', source: 'wcag-2.2' },
  { id: 'iconContrast', bound: 'least', required: { normal: 3, elder: 3 }, unit: 'ratio', source: 'wcag-2.2' },
  { id: 'targetSize', bound: 'least', required: { normal: 44, elder: 60 }, unit: 'px', source: 'miit-2021-67' },
  { id: 'targetGap', bound: 'least', required: { normal: 0, elder: 0 }, unit: 'px', source: 'house' },
  { id: 'widthOverflow', bound: 'most', required: { normal: 0, elder: 0 }, unit: 'px', source: 'wcag-2.2' },
  { id: 'doubledTextOverflow', bound: 'most', required: { normal: 0, elder: 0 }, unit: 'px', source: 'wcag-2.2' },
  { id: 'cutText', bound: 'most', required: { normal: 0, elder: 0 }, unit: 'count', source: 'wcag-2.2' },
  { id: 'lineLength', bound: 'most', required: { normal: 40, elder: 40 }, unit: 'characters', source: 'wcag-2.2' },
  { id: 'mainActions', bound: 'most', required: { normal: 1, elder: 1 }, unit: 'count', source: 'house' },
  { id: 'closeButtons', bound: 'most', required: { normal: 0, elder: 0 }, unit: 'count', source: 'miit-2021-67' },
  { id: 'entryShift', bound: 'most', required: { normal: 0, elder: 0 }, unit: 'px', source: 'miit-2021-67' },
  {
    id: 'zoomBlocked',
    bound: 'most',
    required: { normal: 0, elder: 0 },
    unit: 'count',
    source: 'wcag-2.2',
    only: 'h5',
  },
  { id: 'accessibilityFaults', bound: 'most', required: { normal: 0, elder: 0 }, unit: 'count', source: 'wcag-2.2' },
];

/**
 * Whether a measured value keeps a rule in a mode.
 * @example keepsRule(targetSizeRule, 'elder', 64) // true
 */
export function keepsRule({ bound, required }: ElderRule, mode: MeasuredMode, value: number): boolean {
  const limit = required[mode];
  if (limit === null) return true;
  return bound === 'least' ? value >= limit : value <= limit;
}

/** Of two values of a rule, the one that keeps it less well. */
export function worseOf({ bound }: ElderRule, one: number, other: number): number {
  return bound === 'least' ? Math.min(one, other) : Math.max(one, other);
}
