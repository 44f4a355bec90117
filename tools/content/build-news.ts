import type { Article, Figure, NewsContent, NewsStatement } from '../../src/domain/entities/pack';
import type { NamedRecord, PackFiles } from './authored-files';
import { evidenceOfRow, onwardOf, type SourceLevels } from './build-evidence';
import type { CsvRecord } from './read-csv';

/** A numeral of an article that is no figure, with the reason; used when an article is verified. */
export interface NumeralNote {
  article: string;
  paragraph: number;
  text: string;
  reason: string;
}

const articleKeys = ['id', 'headline', 'gist', 'outlet', 'date', 'dateNote', 'source', 'people', 'topics'];

/** The news section: articles newest first, figures and statements in the order of their paragraphs. */
export function buildNews(files: PackFiles, levels: SourceLevels): NewsContent {
  const topics = files.csv('news/topics.csv').map((row) => row.trace({ id: row.text('id'), name: row.text('name') }));
  const articles = files
    .folderOf('news/articles', articleKeys)
    .map(articleOf)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
  const sourceOf = (row: CsvRecord) => articles.find(({ id }) => id === row.text('article'))?.source ?? '';
  const rank = (item: Figure | NewsStatement) =>
    articles.findIndex(({ id }) => id === item.article) * 1000 + (item.evidence.paragraph ?? 0);
  const byParagraph = (a: Figure | NewsStatement, b: Figure | NewsStatement) => rank(a) - rank(b);
  const figures = files.csv('news/figures.csv').map((row) => figureOf(row, levels, sourceOf(row)));
  const statements = files.csv('news/statements.csv').map((row) => statementOf(row, levels, sourceOf(row)));
  return { topics, articles, figures: figures.sort(byParagraph), statements: statements.sort(byParagraph) };
}

/** The numerals of articles that are no figures. */
export function buildNumeralNotes(files: PackFiles): NumeralNote[] {
  return files.csv('news/numerals.csv').map((row) => {
    for (const field of ['article', 'text', 'reason']) if (row.text(field) === '') row.complain(field, '缺少这一项');
    return row.trace({
      article: row.text('article'),
      paragraph: row.number('paragraph'),
      text: row.text('text'),
      reason: row.text('reason'),
    });
  });
}

function articleOf({ id, record }: NamedRecord): Article {
  if (record.text('id') !== id) record.complain('id', `id 应与文件名相同: "${id}"`);
  return record.trace({
    id,
    headline: record.text('headline'),
    gist: record.text('gist'),
    outlet: record.text('outlet'),
    date: record.text('date'),
    dateNote: record.optionalText('dateNote'),
    source: record.text('source'),
    people: record.records('people').map((person) => {
      person.allowOnly(['name', 'role']);
      return person.trace({ name: person.text('name'), role: person.text('role') });
    }),
    topics: record.records('topics').map((topic) => {
      topic.allowOnly(['topic', 'gist']);
      return topic.trace({ topic: topic.text('topic'), gist: topic.text('gist') });
    }),
  });
}

function figureOf(row: CsvRecord, levels: SourceLevels, source: string): Figure {
  return row.trace(
    {
      id: row.text('id'),
      article: row.text('article'),
      topic: row.text('topic'),
      subject: row.text('subject'),
      values: row.numbers('values'),
      unit: row.text('unit'),
      hedge: row.optionalText('hedge') as Figure['hedge'],
      comparison: row.optionalText('comparison') as Figure['comparison'],
      period: row.optionalText('period'),
      asWritten: row.optionalText('asWritten'),
      note: row.optionalText('note'),
      evidence: evidenceOfRow(row, levels, source),
      onward: onwardOf(row),
    },
    { evidence: 'paragraph', onward: 'onwardPage' },
  );
}

function statementOf(row: CsvRecord, levels: SourceLevels, source: string): NewsStatement {
  return row.trace(
    {
      id: row.text('id'),
      article: row.text('article'),
      topic: row.text('topic'),
      kind: row.text('kind') as NewsStatement['kind'],
      text: row.text('text'),
      doneWhen: row.optionalText('doneWhen'),
      evidence: evidenceOfRow(row, levels, source),
      onward: onwardOf(row),
    },
    { evidence: 'paragraph', onward: 'onwardPage' },
  );
}
