import type { Figure } from '../../../src/domain/entities/pack';
import { quote } from '../problems';

/** A stretch of a text: from `start` up to `end`, exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Where a figure stands in its paragraph, or what about it differs from the paragraph. */
export type Occurrence = { span: Span } | { field: keyof Figure; message: string };

const hedgesBefore = ['达到', '达', '近', '平均', '约', '超过', '超', '逾', '不足', '至少', '最多', '大约', '将近'];
const clauseMarks = [',', '，', '。', ';', '；'];
const hedgesAfter = ['余', '多', '左右', '以上'];

/** The number of a figure as its article writes it: in characters, or in digits, several joined by `、`. */
export function writtenNumber({ asWritten, values }: Pick<Figure, 'asWritten' | 'values'>): string {
  return asWritten ?? values.join('、');
}

/**
 * The hedge, number and unit of a figure as one string, as they stand in an article.
 * @example writtenFigure({ values: [21.8], unit: '万元', hedge: '余', asWritten: null }) // 21.8万余元
 */
export function writtenFigure(figure: Pick<Figure, 'values' | 'unit' | 'hedge' | 'asWritten'>): string {
  const number = writtenNumber(figure);
  const { hedge, unit } = figure;
  if (hedge === null) return `${number}${unit}`;
  if (hedge !== '余') return `${hedge}${number}${unit}`;
  const scale = /^[万亿]/.exec(unit)?.[0] ?? '';
  return `${number}${scale}余${unit.slice(scale.length)}`;
}

/**
 * Finds a figure in its paragraph: hedge, number and unit together, with no other hedge beside them, after its word of
 * comparison, and with 累计 kept.
 * @param claimed stretches that other figures already stand for.
 */
export function findOccurrence(figure: Figure, paragraph: string, claimed: readonly Span[]): Occurrence {
  const written = writtenFigure(figure);
  const free = spansOf(written, paragraph).filter((span) => !claimed.some((other) => overlaps(span, other)));
  const verdicts = free.map((span) => judge(figure, paragraph, span));
  const found = verdicts.find((verdict) => 'span' in verdict) ?? verdicts[0];
  return found ?? explainAbsence(figure, paragraph, written, claimed);
}

/** Every place of a string that is not a part of a longer number. */
export function spansOf(text: string, paragraph: string): Span[] {
  const spans: Span[] = [];
  for (let start = paragraph.indexOf(text); start >= 0; start = paragraph.indexOf(text, start + 1)) {
    const end = start + text.length;
    const cutsNumber = (before: string, after: string) =>
      (/[\d.]/.test(before) && /^\d/.test(after)) ||
      (/[〇零一二三四五六七八九十百千两]/.test(before) && /^[〇零一二三四五六七八九十百千两]/.test(after));
    const before = paragraph.slice(start - 1, start);
    if (!cutsNumber(before, text) && !cutsNumber(text.slice(-1), paragraph.slice(end))) spans.push({ start, end });
  }
  return spans;
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function judge(figure: Figure, paragraph: string, span: Span): Occurrence {
  const before = paragraph.slice(0, span.start);
  const clause = before.slice(Math.max(...clauseMarks.map((mark) => before.lastIndexOf(mark))) + 1);
  const listed = /^\d/.test(writtenFigure(figure)) && /[\d.]+、$/.exec(before)?.[0];
  if (listed) return { field: 'values', message: `原文在数字前还有“${listed}”, 一起列出的数都要写` };
  const strayHedge = hedgesBefore.find((word) => before.endsWith(word));
  if (strayHedge) return { field: 'hedge', message: `原文在数字前还有“${strayHedge}”, 不能省去` };
  const strayAfter = hedgesAfter.find((word) => paragraph.slice(span.end).startsWith(word));
  if (strayAfter) return { field: 'hedge', message: `原文在数字后还有“${strayAfter}”, 不能省去` };
  if (figure.comparison !== null && !clause.endsWith(figure.comparison)) {
    return { field: 'comparison', message: `原文在数字前没有“${figure.comparison}”` };
  }
  const dropped = /[同环]比\S*$/.exec(clause)?.[0];
  if (figure.comparison === null && dropped)
    return { field: 'comparison', message: `原文在数字前有“${dropped}”, 不能省去` };
  if (clause.includes('累计') && ![figure.period, figure.subject].some((text) => text?.includes('累计'))) {
    return { field: 'period', message: '原文有“累计”, 不能省去' };
  }
  return { span };
}

/** Says which of hedge, unit and number the paragraph does not bear out. */
function explainAbsence(figure: Figure, paragraph: string, written: string, claimed: readonly Span[]): Occurrence {
  const paragraphNumber = figure.evidence.paragraph ?? 0;
  const place = `原文第 ${paragraphNumber} 段`;
  if (spansOf(written, paragraph).some((span) => claimed.some((other) => overlaps(span, other)))) {
    return { field: 'values', message: `${place}的${quote(written)}已由另一条数字对应` };
  }
  const hedges = [null, '余', '近', '达到', '达', '平均', '约'] as const;
  const other = hedges.find(
    (hedge) => hedge !== figure.hedge && spansOf(writtenFigure({ ...figure, hedge }), paragraph).length > 0,
  );
  if (other !== undefined) {
    const message = other ? `${place}的约数词是“${other}”` : `${place}没有约数词“${figure.hedge ?? ''}”`;
    return { field: 'hedge', message: `${message}, 找不到${quote(written)}` };
  }
  const number = writtenNumber(figure);
  if (spansOf(number, paragraph).length > 0) {
    return { field: 'unit', message: `${place}有 ${number}, 但单位或约数词不同, 找不到${quote(written)}` };
  }
  return { field: figure.asWritten === null ? 'values' : 'asWritten', message: `${place}里找不到${quote(written)}` };
}
