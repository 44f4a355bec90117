import { quote } from '../problems';
import { evidencesOf, type CheckContext, type CrossCheck } from './check-context';

/** Everything that names another record names one that exists. */
export const references: CrossCheck = (context) => {
  const { pack, numerals } = context;
  const { district, sources, news, care, schools, relief } = pack;
  const toSource = reference(
    context,
    'sources.csv',
    '来源',
    sources.map(({ id }) => id),
  );
  const toTopic = reference(
    context,
    'news/topics.csv',
    '主题',
    news.topics.map(({ id }) => id),
  );
  const toArticle = reference(
    context,
    'news/articles/',
    '文章',
    news.articles.map(({ id }) => id),
  );
  const toFigure = reference(
    context,
    'news/figures.csv',
    '数字',
    news.figures.map(({ id }) => id),
  );
  const toStreet = reference(
    context,
    'streets.csv',
    '街道',
    district.streets.map(({ code }) => code),
  );
  const toKind = reference(
    context,
    'care/kinds.csv',
    '机构类别',
    care.kinds.map(({ id }) => id),
  );
  const toService = reference(
    context,
    'care/services.csv',
    '服务',
    care.services.map(({ id }) => id),
  );
  const toSituation = reference(
    context,
    'relief/guide.yaml',
    '处境',
    relief.situations.map(({ id }) => id),
  );

  for (const evidence of evidencesOf(pack)) {
    toSource(evidence, 'source', evidence.source);
    toSource(evidence, 'confirmedBy', ...evidence.confirmedBy);
  }
  for (const article of news.articles) {
    toSource(article, 'source', article.source);
    for (const topic of article.topics) toTopic(topic, 'topic', topic.topic);
  }
  for (const fact of [...news.figures, ...news.statements]) {
    toArticle(fact, 'article', fact.article);
    toTopic(fact, 'topic', fact.topic);
    const article = news.articles.find(({ id }) => id === fact.article);
    if (
      article &&
      news.topics.some(({ id }) => id === fact.topic) &&
      !article.topics.some(({ topic }) => topic === fact.topic)
    ) {
      context.report(
        fact,
        'topic',
        `文章 ${quote(article.id)} 的 topics 里没有主题 ${quote(fact.topic)}, 这一条不会显示`,
      );
    }
  }
  for (const numeral of numerals) toArticle(numeral, 'article', numeral.article);
  for (const kind of care.kinds) toFigure(kind, 'officialCount', kind.officialCount);
  for (const place of care.places) {
    toKind(place, 'kind', place.kind);
    toStreet(place, 'street', place.street);
    toService(place, 'services', ...place.services);
  }
  toFigure(schools, 'officialCount', schools.officialCount);
  toFigure(schools, 'figures', ...schools.figures);
  for (const project of schools.projects) toStreet(project, 'street', project.street);
  for (const programme of relief.programmes) {
    toSituation(programme, 'situations', ...programme.situations);
    toFigure(programme, 'figures', ...programme.figures);
  }
};

/** A check of names against the ids of one kind; it stays silent when the file of that kind cannot be read. */
function reference({ readable, report }: CheckContext, path: string, kind: string, ids: readonly string[]) {
  const known = new Set(ids);
  return (owner: object, property: string, ...names: readonly (string | null)[]): void => {
    if (!readable(path)) return;
    for (const name of names) {
      if (name !== null && name !== '' && !known.has(name)) {
        report(owner, property, `没有编号为 ${quote(name)} 的${kind}, 请核对 ${path}`);
      }
    }
  };
}
