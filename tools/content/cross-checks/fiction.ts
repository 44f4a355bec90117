import { quote } from '../problems';
import { everyText, type CrossCheck } from './check-context';

/** The word by which invented records are known. */
export const wordOfFiction = '示例';

/** Invented records say so by their names, and none of them stands in a real pack. */
export const fiction: CrossCheck = ({ pack, report, readable }) => {
  if (!readable('pack.yaml')) return;
  const { district, sources, news, care, schools, relief } = pack;
  if (district.fictional) {
    const named: readonly { name: string | null }[] = [
      ...[district, ...district.streets, ...(district.operator ? [district.operator] : [])],
      ...[...care.places, ...schools.projects, ...relief.programmes],
    ];
    const check = (owner: object, property: string, name: string | null) => {
      if (name !== null && !name.includes(wordOfFiction)) {
        report(owner, property, `${quote(name)} 在虚构的包里, 名称必须含有“${wordOfFiction}”`);
      }
    };
    check(district, 'appName', district.appName);
    for (const record of named) check(record, 'name', record.name);
    for (const source of sources) check(source, 'title', source.title);
    for (const article of news.articles) check(article, 'headline', article.headline);
    return;
  }
  for (const { owner, property, text } of everyText(pack)) {
    if (text.includes(wordOfFiction)) report(owner, property, `真实的包里不能有“${wordOfFiction}”字样`);
  }
  for (const source of sources) {
    if (source.kind === 'fiction') report(source, 'kind', '真实的包里不能有虚构的来源 (fiction)');
  }
};
