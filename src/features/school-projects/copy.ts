import type { DateGap } from '@/domain/calendar';
import type { ProjectStatement } from '@/domain/entities/pack';
import type { FilterField } from '@/domain/schools';

/** How far apart two dates are, no more exact than the dates; a number keeps its distance from the word before it. */
function gapWords({ months, precision }: DateGap): string {
  if (precision === 'year') return `约 ${months / 12} 年（来源只写到年份）`;
  return months === 0 ? '不到 1 个月' : ` ${months} 个月`;
}

const orderWords = { early: '提早了', same: '没有变', late: '晚了' } as const;

/** What became of a date, such as 晚了 6 个月. */
function changeWords(gap: DateGap, same: string): string {
  return gap.order === 'same' ? same : `${orderWords[gap.order]}${gapWords(gap)}`;
}

const statementKinds: Record<ProjectStatement['kind'], string> = {
  plan: '列入计划',
  promise: '承诺时间',
  done: '说已完成',
  report: '提到',
};

const filterLabels: Record<FilterField, string> = { stage: '学段', phase: '进展', street: '街道' };

/** Words of the school projects. */
export const copy = {
  title: '学校项目',
  tagline: '孩子家门口的学校，建到哪一步了',
  shareText: (district: string) => `看看${district}的学校和幼儿园建到哪一步了，每一条都有依据。`,
  unpublished: '未公布',
  coverageTitle: '查到了多少',
  coverageSubject: '学校和幼儿园',
  coverageOf: (official: string, found: number) => `原文 ${official} · 已查到 ${found} 所`,
  coverageWithout: (found: number) => `总数未公布 · 已查到 ${found} 所`,
  coverageMixed: (official: string) => `这 ${official}是规划、新建和改扩建合在一起的，不是说已经建成 ${official}。`,
  coverageOthers: (others: number) => `下面还列出 ${others} 所，没有来源说它们在这个数里，所以不计入。`,
  projectsTitle: '学校和幼儿园',
  countOf: (shown: number, all: number) => (shown === all ? `共 ${all} 所` : `符合的 ${shown} 所，共 ${all} 所`),
  filterLabels,
  all: '全部',
  emptyTitle: '没有符合的学校',
  empty: (helpLine: string) => `换一个条件，或者看全部。也可以打 ${helpLine} 问。`,
  relax: (field: FilterField, count: number) => `不限${filterLabels[field]}，看 ${count} 所`,
  showAll: '看全部学校',
  place: (place: string) => `地点：${place}`,
  familiesTitle: '对家庭意味着什么',
  forFamilies: '招生和学位',
  size: '规模',
  phaseTitle: '建到哪一步',
  placeTitle: '是什么学校，在哪里',
  stage: '学段',
  work: '做什么',
  street: '街道',
  placeTerm: '地点',
  among: (official: string) => `在不在原文的 ${official}里`,
  amongYes: '在，有来源点名',
  amongNo: '没有来源这样说',
  timelineTitle: '承诺和进展',
  timelineLead: '按时间先后排，每一条都注明依据。',
  statementTitle: (date: string, kind: ProjectStatement['kind']) => `${date} · ${statementKinds[kind]}`,
  promisedFor: (date: string) => `承诺的时间：${date}`,
  happenedOn: (date: string) => `实际的时间：${date}`,
  slipNone: '没有查到承诺的时间，所以算不出早晚。',
  slipHappened: (promised: string, happened: string, gap: DateGap) =>
    `最早承诺 ${promised}，实际 ${happened}：${changeWords(gap, '和承诺的一样')}。`,
  slipUndated: (promised: string) => `承诺的时间是 ${promised}。有来源说已经完成，但没有写日期，算不出早晚。`,
  slipOpen: (promised: string) => `承诺的时间是 ${promised}，还没有到。`,
  slipOverdue: (promised: string, gap: DateGap) =>
    `承诺的时间 ${promised} 已经过去${gapWords(gap)}，没有查到已经做到的来源。`,
  slipSilent: (date: string) => `${date} 又提到过，但没有说是否做到。`,
  slipMoved: (first: string, last: string, gap: DateGap) =>
    `时间改过：最早说 ${first}，后来说 ${last}，${changeWords(gap, '没有变')}。`,
  askTitle: '问谁',
  call: (phone: string) => `打 ${phone} 问`,
  callLabel: (phone: string, name: string) => `拨打 ${phone} 问这所学校，${name}`,
  helpFact: (name: string, purpose: string) => `${name}：${purpose}`,
} as const;
