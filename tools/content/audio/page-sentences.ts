import type { IsoDate, Pack } from '../../../src/domain/entities/pack';
import { articleParts } from '../../../src/domain/news';
import { readingSentences, type ReadingBlock } from '../../../src/domain/reading';
import { schoolCoverage } from '../../../src/domain/schools';
import { placeReading } from '../../../src/features/eldercare-finder/place-reading';
import { articleReading } from '../../../src/features/news-digest/article-reading';
import { programmeReading } from '../../../src/features/relief-guide/programme-reading';
import { projectReading } from '../../../src/features/school-projects/project-reading';

/** Pages doubt what has aged, and count months: their sentences are those of any month within a year. */
const monthsAhead = 12;

/**
 * Every sentence that a page of the pack says on a day or within the year after it, once each, in the order of the
 * pages: what is recorded, so that pages can be heard where there is no voice.
 * @example pageSentences(pack, '2026-11-23')[0] // the first article's headline
 */
export function pageSentences(pack: Pack, today: IsoDate): string[] {
  const said = [today, ...firstDaysAfter(today)].flatMap((day) => pageReadings(pack, day)).flatMap(readingSentences);
  return [...new Set(said.map(({ spoken }) => spoken))];
}

function pageReadings({ news, sources, relief, schools, care, district }: Pack, today: IsoDate): ReadingBlock[][] {
  const { helpLine, streets } = district;
  const { official } = schoolCoverage(schools, news.figures);
  const names = { kinds: care.kinds, streets };
  return [
    ...news.articles.map((article) => articleReading(article, { parts: articleParts(news, article), sources, today })),
    ...relief.programmes.map((programme) => programmeReading(programme, { helpLine, figures: news.figures, today })),
    ...schools.projects.map((project) =>
      projectReading(project, { streets, official, askWhom: schools.askWhom, today }),
    ),
    ...care.places.map((place) => placeReading(place, { names, services: care.services, helpLine, today })),
  ];
}

/** The first day of each of the months that follow. */
function firstDaysAfter(today: IsoDate): IsoDate[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: monthsAhead }, (_each, count) => {
    const months = year * 12 + month + count;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  });
}
