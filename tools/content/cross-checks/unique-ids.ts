import { quote } from '../problems';
import type { CrossCheck } from './check-context';

/** Within one kind, an id (for streets and kinds of topics: the key) names one record only. */
export const uniqueIds: CrossCheck = ({ pack, report }) => {
  const { district, sources, news, care, schools, relief } = pack;
  const kinds: Record<string, readonly { id: string }[]> = {
    求助电话: [district.helpLine, ...district.emergencyLines],
    来源: sources,
    主题: news.topics,
    文章: news.articles,
    数字: news.figures,
    说法: news.statements,
    机构类别: care.kinds,
    服务: care.services,
    机构: care.places,
    学校项目: schools.projects,
    处境: relief.situations,
    救助项目: relief.programmes,
    条件: relief.programmes.flatMap(({ conditions }) => (conditions === 'unpublished' ? [] : conditions)),
    金额: relief.programmes.flatMap(({ amounts }) => amounts),
  };
  for (const [kind, records] of Object.entries(kinds)) reportRepeated(kind, records, 'id', ({ id }) => id);
  reportRepeated('街道', district.streets, 'code', ({ code }) => code);

  function reportRepeated<Item extends object>(
    kind: string,
    items: readonly Item[],
    property: string,
    keyOf: (item: Item) => string,
  ) {
    const seen = new Set<string>();
    for (const item of items) {
      const key = keyOf(item);
      if (key !== '' && seen.has(key)) report(item, property, `${quote(key)} 重复, 同一个包里的${kind}编号只能用一次`);
      seen.add(key);
    }
  }
};
