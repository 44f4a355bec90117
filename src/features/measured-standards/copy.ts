import type { ElderRule, ElderRuleId } from '@/domain/standards';

/** What a rule is about, in plain words, and what its worst place is called. */
interface RuleWords {
  title: string;
  worst: string;
}

const rules: Record<ElderRuleId, RuleWords> = {
  textSize: { title: '最小的字', worst: '最小的一处' },
  titleSize: { title: '最小的标题', worst: '最小的一处' },
  largestStep: { title: '选“最大”时，最小的字', worst: '最小的一处' },
  lineHeight: { title: '行高是字高的几倍', worst: '最密的一处' },
  paragraphGap: { title: '段与段的距离是行高的几倍', worst: '最密的一处' },
  contrast: { title: '字和底色的对比', worst: '最淡的一处' },
  iconContrast: { title: '图标和底色的对比', worst: '最淡的一处' },
  targetSize: { title: '能按的地方，短的一边', worst: '最小的一处' },
  targetGap: { title: '能按的地方之间的空隙（不能重叠）', worst: '最近的一处' },
  widthOverflow: { title: '超出屏幕宽度（320 到 768）', worst: '超出最多的一处' },
  doubledTextOverflow: { title: '字放大一倍后，超出屏幕宽度', worst: '超出最多的一处' },
  cutText: { title: '没显示全的字', worst: '其中一处' },
  lineLength: { title: '一行最多几个字', worst: '最长的一处' },
  mainActions: { title: '一屏里的主要按钮', worst: '最多的一处' },
  closeButtons: { title: '弹窗的关闭按钮不在底部正中', worst: '其中一处' },
  entryShift: { title: '四个主页面上“长辈版”按钮的位置差', worst: '差得最多的' },
  zoomBlocked: { title: '不让放大的页面', worst: '其中一处' },
  accessibilityFaults: { title: '读屏软件会碰到的毛病（axe 检查）', worst: '其中一处' },
};

const units: Record<ElderRule['unit'], string> = {
  px: '像素',
  times: '倍',
  ratio: '比 1',
  characters: '个字',
  count: '处',
};

/** Words of the page that shows what was measured. */
export const copy = {
  title: '适老自证',
  lead: '长辈版不能只放大首页。下面每一条，都在每一页、每一种情况下量过；写的是量到的最差的一处。',
  allKept: (count: number) => `${String(count)} 条规则，全部做到`,
  someBroken: (broken: number, count: number) => `${String(count)} 条规则，有 ${String(broken)} 条没做到`,
  howTitle: '怎么量的',
  how: (day: string, browser: string) =>
    `${day}，由程序在 ${browser} 里打开真正的网页和小程序来量，人不能改这些数。屏幕宽 320、375、768 像素，浅色、深色、高对比，标准字号和最大字号，都量了。`,
  amountTerm: (target: string, mode: string) => `${target}，${mode}`,
  amount: (states: number, texts: number, targets: number) =>
    `${String(states)} 种画面，量了 ${String(texts)} 次字、${String(targets)} 次能按的地方`,
  targets: { h5: '网页', weapp: '微信小程序' },
  modes: { normal: '标准版', elder: '长辈版' },
  rulesTitle: '每一条规则',
  rule: (id: ElderRuleId) => rules[id],
  required: (rule: ElderRule, mode: 'normal' | 'elder') => {
    const limit = rule.required[mode];
    if (limit === null) return '不要求';
    return `${rule.bound === 'least' ? '至少' : '最多'} ${String(limit)} ${units[rule.unit]}`;
  },
  requirement: (normal: string, elder: string) =>
    normal === elder ? `要求：${normal}` : `要求：长辈版${elder}，标准版${normal}`,
  sources: {
    'miit-2021-67': '出自工信厅信管函〔2021〕67号',
    'wcag-2.2': '出自国际标准 WCAG 2.2',
    house: '我们自己定的，比通行的要求更严，或者通行的要求没有写',
  },
  value: (value: number, unit: ElderRule['unit'], kept: boolean) =>
    `${String(value)} ${units[unit]}，${kept ? '做到了' : '没做到'}`,
  notMeasured: '没有量',
  worst: (label: string, where: string, state: string) => `${label}：“${where}”，在“${state}”`,
  nativeTitle: '没有量的',
  nativeLead: '下面这些由微信、浏览器或手机自己画，我们改不了，也没有量。',
  native: [
    '微信右上角的“···”和圆圈按钮、顶上的状态栏',
    '微信的转发菜单、拨号确认、地图',
    '浏览器的地址栏、询问权限的窗口、打印窗口',
    '手机的键盘和拨号界面',
  ],
} as const;
