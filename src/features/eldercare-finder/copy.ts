import type { WorthCounts } from '@/domain/care';

/** Words of the elder-care finder and of a place's page. */
export const copy = {
  title: '养老服务',
  tagline: '养老院、街级养老服务中心、日间照料中心',
  intro: '按类别和街道找养老的地方。每一条都能查到依据，没有公布的就写“未公布”。',
  shareTitle: (district: string) => `${district}养老服务查找`,

  coverageTitle: '收录了多少',
  coverageLead: '有名称、核实过的，才算“已收录”。',
  coverage: (official: string | null, counted: number, unit: string) =>
    `${official === null ? '没有公布总数' : `原文 ${official}`} · 已收录 ${counted} ${unit}`,
  placeUnit: '家',
  notCounted: ({ unverified, lead }: WorthCounts) => {
    const parts = [
      ...(unverified > 0 ? [`待核实 ${unverified} 处`] : []),
      ...(lead > 0 ? [`未核实线索 ${lead} 条`] : []),
    ];
    return parts.length === 0 ? null : `另有${parts.join('、')}，不算在内。`;
  },
  nothingCounted:
    '名单为什么这么短：公开资料里只查到数量，没有查到带名称、地址和电话的名单。没有核实过的，我们不写成“有这一家”。',
  partlyCounted: (missing: number) => `还差 ${missing} 家没有收录：没有核实到名称的，我们不写成“有这一家”。`,
  askInstead: (line: string) => `想找地方，可以打 ${line}：说您住在哪个街道、想找哪一类，问名称、地址和电话。`,
  callLine: (line: string) => `打 ${line} 问一问`,
  byStreet: '看各街道收录了多少',
  byStreetTitle: '各街道收录了多少',
  byStreetLine: (counts: WorthCounts) => {
    const parts = [`已收录 ${counts.counted} 处`];
    if (counts.unverified > 0) parts.push(`待核实 ${counts.unverified} 处`);
    if (counts.lead > 0) parts.push(`未核实线索 ${counts.lead} 条`);
    return parts.join(' · ');
  },
  close: '关闭',

  filterTitle: '想找哪一类、哪个街道',
  kind: '类别',
  street: '街道',
  everyKind: '不限类别',
  everyStreet: '不限街道',

  resultTitle: '找到的地方',
  resultCount: (all: number, { counted, unverified }: WorthCounts) =>
    unverified === 0 ? `共 ${all} 处，都已核实。` : `共 ${all} 处：已核实 ${counted} 处，待核实 ${unverified} 处。`,
  noResultCount: '共 0 处。',
  resultList: '地点',
  more: (count: number) => `再看 ${count} 个`,
  shownOf: (shown: number, all: number) => `已显示 ${shown} 个，共 ${all} 个`,

  emptyTitle: '没有符合条件的地方',
  empty: (choices: readonly string[], line: string) =>
    choices.length === 0
      ? `名单里还没有一处地方。可以打 ${line} 问。`
      : `您选的是${choices.map((choice) => `“${choice}”`).join('和')}，名单里一处也没有。可以放宽条件，也可以打 ${line} 问。`,
  relax: {
    kind: (count: number) => `不限类别，有 ${count} 处`,
    street: (count: number) => `不限街道，有 ${count} 处`,
    both: (count: number) => `类别和街道都不限，有 ${count} 处`,
  },

  leadsTitle: (count: number) => `未核实的线索（${count} 条）`,
  leadsLead: '这些不是推荐的地方，不算在“已收录”里，也不提供电话。',
  leadList: '未核实的线索',

  kindGuideTitle: '这几类地方有什么不同',
  isNot: '请注意：',

  unpublished: '未公布',
  nameless: '名称未公布',
  namelessTitle: (street: string | null, kind: string | null) =>
    `${street ?? ''}${kind ?? '养老服务地点'}（名称未公布）`,
  kindUnknown: '类别未公布',
  streetUnknown: '街道未公布',
  addressUnknown: '地址未公布',
  phoneUnknown: '电话未公布',
  standing: { counted: '已核实', unverified: '待核实', lead: '未核实线索' },

  /** An invented number is shown as one. */
  phone: (phone: string) => phone.replace(/^demo:/, '示例电话 '),
  call: '打电话',
  callPlace: (name: string, phone: string) => `拨打 ${phone}，${name}`,
  callOther: (phone: string) => `打 ${phone}`,

  fresh: (date: string) => `${date}核对过`,
  ageing: (date: string) => `${date}核对过，已过半年，去之前先打电话问`,
  stale: (date: string) => `${date}核对过，已超过一年，可能有变`,
  neverChecked: '没有核对过的记录',

  verifiedMeaning: '已核实：有注明日期的来源写明有这一家。',
  unverifiedMeaning: '待核实：只知道有这一处，还没有核实到它的名称。',
  staleMeaning: '这一条已超过一年没有核对，可能有变。去之前先打电话问清。',
  insteadTitle: '现在可以怎么办',
  instead: (line: string, street: string | null, kind: string | null) =>
    `打 ${line}，可以这样说：“${street === null ? '' : `我住在${street}，`}想问${kind ?? '养老服务'}在哪里、电话是多少、收不收人。”`,
  insteadOfLead: (line: string, name: string) => `先打 ${line}，可以这样问：“${name}还开着吗？电话是多少？”`,
  phoneMissing: (line: string) => `这一家的电话没有公布。可以打 ${line} 问。`,
  leadPhone: '号码没有核实，请不要直接拨打。',

  whatItIs: '这是什么地方',
  factsTitle: '详细情况',
  facts: {
    address: '地址',
    street: '街道',
    phone: '电话',
    hours: '开放时间',
    services: '服务',
    fee: '收费',
    beds: '床位',
    freeBeds: '空床',
    stepFree: '进门台阶',
    position: '地图位置',
    note: '说明',
    lastChecked: '最近核对',
  },
  fee: (min: number, max: number, unit: string) => (min === max ? `${min} ${unit}` : `${min} 至 ${max} ${unit}`),
  beds: (count: number) => `${count} 张`,
  freeBeds: (count: number, date: string) => `${count} 张（${date}的数）`,
  freeBedsChange: '空床天天在变，去之前先打电话问。',
  stepFree: '不用上台阶',
  notStepFree: '要上台阶',
  positionKnown: '有位置，可以在地图上看',
  positionOfLead: '位置没有核实，请不要直接过去。',
  openMap: '在地图上看',
  chooseMap: '用哪个地图看',
  mapFailedTitle: '这里打不开地图',
  mapFailed: (address: string | null) =>
    address === null ? '地址没有公布，请打电话问怎么走。' : `可以按地址去找：${address}。`,
  copyAddress: '复制地址',
  copied: (address: string) => `地址已经复制，可以粘贴到地图或微信里：${address}`,
  copyFailedTitle: '没能复制',
  copyFailed: (address: string) => `地址是：${address}`,

  sourcesTitle: '这一条从哪里来',
  sourceLine: (publisher: string, date: string) => `${publisher}，${date}`,
} as const;
