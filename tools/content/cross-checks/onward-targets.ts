import type { Onward } from '../../../src/domain/entities/pack';
import { quote } from '../problems';
import type { CrossCheck } from './check-context';

/** The page that a fact leads to exists, and carries the record or the filter that it names. */
export const onwardTargets: CrossCheck = ({ pack, report, readable }) => {
  const { news, care, schools, relief } = pack;
  const records: Partial<Record<Onward['page'], { path: string; kind: string; ids: string[] }>> = {
    programme: { path: 'relief/programmes/', kind: '救助项目', ids: relief.programmes.map(({ id }) => id) },
    project: { path: 'schools/projects.csv', kind: '学校项目', ids: schools.projects.map(({ id }) => id) },
  };
  for (const { onward } of [...news.figures, ...news.statements]) {
    if (!onward) continue;
    const target = records[onward.page];
    if (!target) {
      if (onward.id !== null) report(onward, 'id', `去往 ${onward.page} 页时不写编号, 只有 programme 和 project 才写`);
    } else if (onward.id === null) {
      report(onward, 'id', `去往${target.kind}的页面要写编号`);
    } else if (readable(target.path) && !target.ids.includes(onward.id)) {
      report(onward, 'id', `没有编号为 ${quote(onward.id)} 的${target.kind}, 请核对 ${target.path}`);
    }
    if (onward.kind === null) continue;
    if (onward.page !== 'care') report(onward, 'kind', '只有去往 care 页时才写机构类别');
    else if (readable('care/kinds.csv') && !care.kinds.some(({ id }) => id === onward.kind)) {
      report(onward, 'kind', `没有编号为 ${quote(onward.kind)} 的机构类别, 请核对 care/kinds.csv`);
    }
  }
};
