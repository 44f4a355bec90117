import type { Figure, HelpLine, IsoDate, Programme, Remark } from '@/domain/entities/pack';
import { cautionsOf, figureWords } from '@/domain/evidence';
import type { ReadingBlock } from '@/domain/reading';
import { amountsByTime, programmeNeedsRecheck, type DatedAmount } from '@/domain/relief';
import { amountSentence } from './amount-sentences';
import { copy } from './copy';

/** How the pieces of a programme's page are named for reading aloud. */
export const programmeBlocks = {
  summary: 'summary',
  recheck: 'recheck',
  decides: 'decides',
  condition: (id: string) => `condition:${id}`,
  amount: (id: string) => `amount:${id}`,
  /** The cards of the news name theirs alike. */
  figure: (id: string) => `figure:${id}`,
  /** One of a list of remarks; the list is named by its title. */
  remark: (title: string, index: number) => `remark:${title}:${index}`,
  blank: (blank: string) => `unknown:${blank}`,
  title: (title: string) => `title:${title}`,
  ask: 'ask',
};

export interface ProgrammeReadingFacts {
  helpLine: Pick<HelpLine, 'phone' | 'purpose'>;
  /** All figures of the news; the programme names those on its page. */
  figures: readonly Figure[];
  today: IsoDate;
}

/** What a programme's page says, in its order, blanks included. */
export function programmeReading(programme: Programme, facts: ProgrammeReadingFacts): ReadingBlock[] {
  const { helpLine, today } = facts;
  const { phone } = helpLine;
  const listed = (title: string, remarks: readonly Remark[], numbered = false) => [
    titleBlock(title),
    ...(remarks.length === 0
      ? [{ id: programmeBlocks.remark(title, 0), text: copy.blank(phone) }]
      : remarkBlocks(title, remarks, numbered)),
  ];
  return [
    { id: 'name', text: programme.name },
    { id: programmeBlocks.summary, text: programme.summary },
    ...(programmeNeedsRecheck(programme, today)
      ? [{ id: programmeBlocks.recheck, text: copy.pageMayHaveChanged(phone) }]
      : []),
    ...cautionsOf(programme.evidence).map((text) => ({ id: 'caution', text })),
    { id: programmeBlocks.decides, text: copy.decides },
    ...conditionBlocks(programme.conditions, phone),
    ...amountBlocks(programme, facts),
    ...figureBlocks(programme, facts),
    ...listed(copy.documentsTitle, programme.documents),
    ...listed(copy.whereTitle, programme.where),
    ...listed(copy.stepsTitle, programme.steps, true),
    ...(programme.remarks.length === 0 ? [] : listed(copy.remarksTitle, programme.remarks)),
    ...unknownBlocks(programme.unknown),
    titleBlock(copy.askTitle),
    { id: programmeBlocks.ask, text: helpLine.purpose },
  ];
}

function titleBlock(title: string): ReadingBlock {
  return { id: programmeBlocks.title(title), text: title };
}

function conditionBlocks(conditions: Programme['conditions'], phone: string): ReadingBlock[] {
  const title = titleBlock(copy.conditionsTitle);
  if (conditions === 'unpublished')
    return [title, { id: programmeBlocks.condition('unpublished'), text: copy.conditionsUnpublishedText(phone) }];
  return [title, ...conditions.map(({ id, text }) => ({ id: programmeBlocks.condition(id), text }))];
}

/** What was paid before is folded on the page and not read. */
function amountBlocks({ amounts }: Programme, { helpLine, today }: ProgrammeReadingFacts): ReadingBlock[] {
  const { current, future } = amountsByTime(amounts, today);
  const blocksOf = (dated: readonly DatedAmount[]) =>
    dated.map((amount) => ({ id: programmeBlocks.amount(amount.id), text: amountSentence(amount).spoken }));
  return [
    titleBlock(copy.amountsTitle),
    ...(current.length === 0
      ? [{ id: programmeBlocks.amount('unpublished'), text: copy.amountsUnpublished(helpLine.phone) }]
      : blocksOf(current)),
    ...(future.length === 0 ? [] : [titleBlock(copy.futureTitle), ...blocksOf(future)]),
  ];
}

function figureBlocks({ figures: ids }: Programme, { figures }: ProgrammeReadingFacts): ReadingBlock[] {
  return ids
    .map((id) => figures.find((figure) => figure.id === id))
    .filter((figure) => figure !== undefined)
    .map((figure) => ({ id: programmeBlocks.figure(figure.id), text: figureWords(figure).spoken }));
}

function remarkBlocks(title: string, remarks: readonly Remark[], numbered: boolean): ReadingBlock[] {
  return remarks.map(({ text }, index) => ({
    id: programmeBlocks.remark(title, index),
    text: numbered ? copy.step(index + 1, text) : text,
  }));
}

function unknownBlocks(blanks: readonly string[]): ReadingBlock[] {
  if (blanks.length === 0) return [];
  return [titleBlock(copy.unknownTitle), ...blanks.map((blank) => ({ id: programmeBlocks.blank(blank), text: blank }))];
}
