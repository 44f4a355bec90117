import type { Destination, RouteName } from '../src/routes';

/** A page of the real pack that tests open: where it is, its first heading, and words of its content. */
export interface PageSample {
  destination: Destination;
  heading: string;
  says: string;
}

/** Every page of the app, once: a new route does not compile until it is here and so is tested. */
const samples: { [Name in RouteName]: PageSample & { destination: { page: Name } } } = {
  news: { destination: { page: 'news' }, heading: '新闻摘要', says: '最用得上的数字' },
  care: { destination: { page: 'care' }, heading: '养老服务', says: '原文 28 家 · 已收录 0 家' },
  schools: { destination: { page: 'schools' }, heading: '学校项目', says: '耀华中学红桥学校' },
  relief: { destination: { page: 'relief' }, heading: '救助指南', says: '现在就有急难' },
  article: {
    destination: { page: 'article', id: 'press-conference-2024-11-27' },
    heading: '新闻',
    says: '地区生产总值',
  },
  place: {
    destination: { page: 'place', id: 'street-centre-xiyuzhuang' },
    heading: '西于庄街道街级综合养老服务中心（名称未公布）',
    says: '西于庄街道',
  },
  project: { destination: { page: 'project', id: 'yaohua-hongqiao' }, heading: '耀华中学红桥学校', says: '芥园道' },
  programme: {
    destination: { page: 'programme', id: 'minimum-living-allowance' },
    heading: '最低生活保障',
    says: '1045',
  },
  settings: { destination: { page: 'settings' }, heading: '设置', says: '字的大小' },
  about: { destination: { page: 'about' }, heading: '关于', says: '非政府官方应用' },
  standards: { destination: { page: 'standards' }, heading: '适老自证', says: '怎么量的' },
  notFound: { destination: { page: 'notFound' }, heading: '没有找到', says: '去看养老' },
};

/** All pages, in the order of the routes. */
export const pageSamples: readonly PageSample[] = Object.values(samples);
