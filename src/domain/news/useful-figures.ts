import type { Figure, Onward } from '../entities/pack';

/** Pages of elder care and relief, where a figure turns into something a person can do. */
const usefulPages: readonly Onward['page'][] = ['care', 'programme', 'relief'];

type OnwardFigure = Figure & { onward: Onward };

/**
 * The figures that help a person onward: elder care and relief in turn, those first that lead to one kind of place or
 * one programme, and one for each such page. Of several that lead to the same page, the running total is taken. Other
 * figures that lead onward fill up what is left.
 * @param figures the figures of one article, in the article's order.
 * @param maximum how many there is room for.
 * @example usefulFigures(figures, 4).map((figure) => figure.subject)
 */
export function usefulFigures(figures: readonly Figure[], maximum: number): Figure[] {
  const onward = figures.filter((figure): figure is OnwardFigure => figure.onward !== null);
  const useful = onward.filter((figure) => usefulPages.includes(figure.onward.page));
  const others = onward.filter((figure) => !usefulPages.includes(figure.onward.page));
  return [...topicsInTurn(oneForEachPage(useful)), ...oneForEachPage(others)].slice(0, maximum);
}

function oneForEachPage(figures: readonly OnwardFigure[]): OnwardFigure[] {
  const byPage = new Map<string, OnwardFigure>();
  for (const figure of figures) {
    const { page, kind, id } = figure.onward;
    const key = [page, kind ?? '', id ?? ''].join('|');
    const known = byPage.get(key);
    if (known === undefined || (!isRunningTotal(known) && isRunningTotal(figure))) byPage.set(key, figure);
  }
  const chosen = figures.filter((figure) => [...byPage.values()].includes(figure));
  return [
    ...chosen.filter((figure) => leadsToKind(figure)),
    ...chosen.filter((figure) => !leadsToKind(figure) && figure.onward.id !== null),
    ...chosen.filter((figure) => !leadsToKind(figure) && figure.onward.id === null),
  ];
}

function isRunningTotal(figure: Figure): boolean {
  return figure.period === '累计';
}

function leadsToKind(figure: OnwardFigure): boolean {
  return figure.onward.kind !== null;
}

/** The first of each topic, then the second of each, and so on. */
function topicsInTurn(figures: readonly OnwardFigure[]): OnwardFigure[] {
  const topics = [...new Set(figures.map((figure) => figure.topic))];
  const queues = topics.map((topic) => figures.filter((figure) => figure.topic === topic));
  return figures.flatMap((_, turn) =>
    queues.map((queue) => queue[turn]).filter((figure): figure is OnwardFigure => figure !== undefined),
  );
}
