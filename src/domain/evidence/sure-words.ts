import type { SureLevel } from '../entities/pack';

/** How a level of certainty is said, and the caution that must stand beside the fact. */
export interface SureWords {
  /** Two to eight characters for a tag. */
  short: string;
  /** One sentence that explains it. */
  meaning: string;
  /** The sentence that must be shown with the fact, or `null` where it may stand as it is. */
  caution: string | null;
}

const askWindow = '办事请以街道窗口答复为准。';

const words: Record<SureLevel, SureWords> = {
  official: { short: '官方页面', meaning: '内容出自政府官方网页。', caution: null },
  fullText: { short: '法规原文', meaning: '内容出自法规原文的这一条。', caution: null },
  chapterOrder: {
    short: '法规章节',
    meaning: '内容来自法规相应的章节，具体条号还没有逐条核对。',
    caution: `条号还没有核对，${askWindow}`,
  },
  article: { short: '发布会报道', meaning: '来自新闻发布会的报道，是发布会上的说法。', caution: null },
  press: {
    short: '媒体报道',
    meaning: '来自媒体报道，没有读到官方原文。',
    caution: `来自媒体报道，没有读到原文，${askWindow}`,
  },
  mirror: {
    short: '网页转载',
    meaning: '来自其他网站转载，没有读到原始网页。',
    caution: `来自网页转载，没有读到原文，${askWindow}`,
  },
  reprint: {
    short: '文件转载',
    meaning: '来自文件的转载稿，没有读到官方原文。',
    caution: `来自文件转载，没有读到原文，${askWindow}`,
  },
  stale: {
    short: '可能已变',
    meaning: '来源较早，之后是否调整没有查到。',
    caution: `来源较早，可能已经调整，${askWindow}`,
  },
  lead: {
    short: '未核实线索',
    meaning: '只是线索，没有人核实过。',
    caution: '只是线索，没有核实，去之前请先打热线问清楚。',
  },
  general: {
    short: '一般做法',
    meaning: '各地的一般做法，没有查到本地的规定。',
    caution: `只是一般做法，${askWindow}`,
  },
};

/** The words for a level of certainty. */
export function sureWords(sure: SureLevel): SureWords {
  return words[sure];
}

const hedgeMeanings = new Map<string, string>([
  ['余', '“余”表示比这个数略多，具体是多少没有公布。'],
  ['近', '“近”表示接近但没有到这个数，具体是多少没有公布。'],
  ['达', '“达”表示原文说已经到了这个数。'],
  ['达到', '“达到”表示原文说已经到了这个数。'],
  ['平均', '“平均”表示是平均下来的数，各处会有多有少。'],
  ['约', '“约”表示大概是这个数。'],
]);

/** The meaning of a hedge in a sentence, or `null` where the number is given without one. */
export function hedgeMeaning(hedge: string | null): string | null {
  return hedge === null ? null : (hedgeMeanings.get(hedge) ?? null);
}
