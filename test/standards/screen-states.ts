import type { Destination } from '../../src/routes';
import type { MeasuredMode, MeasuredTarget } from '../../src/domain/standards';
import type { BuildProfile } from '../e2e/build-addresses';
import type { AppDriver, Name, Role } from '../e2e/driver';
import { pageSamples } from '../page-samples';

/** A screen in a state that a person can meet. */
export interface ScreenState {
  /** The page, and what is special about it: in Chinese, for it is published. */
  name: string;
  destination: Destination;
  /** `release` unless said. */
  profile?: BuildProfile;
  /** What the app has stored before. */
  stored?: Readonly<Record<string, string>>;
  /** Text size of the phone, as a factor of the usual one. */
  systemText?: number;
  /** The modes in which the state can be met; both unless said. */
  modes?: readonly MeasuredMode[];
  /** The target that has the state, where the other one cannot be in it. */
  only?: MeasuredTarget;
  /** Leads from the opened page to the state. */
  reach?: (app: AppDriver) => Promise<void>;
  /** What is seen only in this state. */
  shows: readonly [Role, Name];
}

const article = { page: 'article', id: 'press-conference-2024-11-27' } as const;
const demo = { profile: 'preview', stored: { pack: 'demo' } } as const;

/** Every page as it opens. */
const pages: readonly ScreenState[] = pageSamples.map(({ destination, heading }) => ({
  name: heading,
  destination,
  shows: ['heading', heading],
}));

const unknownNames = { article: '新闻', place: '养老机构', project: '学校项目', programme: '救助项目' } as const;

/** What a person makes of them. */
const reached: readonly ScreenState[] = [
  {
    name: '养老：示例电话不会拨出',
    destination: { page: 'care' },
    ...demo,
    reach: (app) => app.tapByRole('button', /拨打 示例电话/),
    shows: ['dialog', '示例电话，不会拨出'],
  },
  {
    name: '新闻：数字的依据',
    destination: { ...article, figure: 'foundation-amount' },
    shows: ['dialog', '依据'],
  },
  {
    name: '新闻：只看一个话题',
    destination: article,
    reach: (app) => app.tapByRole('button', /^养老，/),
    shows: ['heading', '养老'],
  },
  {
    name: '救助项目：没有中文语音',
    destination: { page: 'programme', id: 'minimum-living-allowance' },
    // The test's browser has no Chinese voice; the mini-program has no button where it cannot read.
    only: 'h5',
    reach: (app) => app.tapByRole('button', '朗读这一页'),
    shows: ['button', '朗读这一页'],
  },
  {
    name: '养老：没有符合条件的',
    destination: { page: 'care' },
    reach: (app) => app.tapByRole('button', /^日间照料中心，0/),
    shows: ['heading', '没有符合条件的地方'],
  },
  { name: '养老：很多地方', destination: { page: 'care' }, ...demo, shows: ['button', '再看 20 个'] },
  {
    name: '养老机构：资料齐全的',
    destination: { page: 'place', id: 'demo-nursing-home-01' },
    ...demo,
    shows: ['heading', '详细情况'],
  },
  {
    name: '学校：只看一个阶段',
    destination: { page: 'schools' },
    reach: (app) => app.tapByRole('button', /^预留用地，2/),
    shows: ['link', /天津三中南校区/],
  },
  {
    name: '救助：只看一种情况',
    destination: { page: 'relief' },
    reach: (app) => app.tapByRole('button', /^看不起病，/),
    shows: ['link', /医疗救助/],
  },
  {
    name: '救助项目：条件未公布',
    destination: { page: 'programme', id: 'old-age-allowance' },
    shows: ['heading', /.+/],
  },
  {
    name: '救助项目：条件的依据',
    destination: { page: 'programme', id: 'minimum-living-allowance' },
    reach: (app) => app.tapByRole('button', /第9条/),
    shows: ['dialog', '依据'],
  },
  {
    name: '设置：清除前的提问',
    destination: { page: 'settings' },
    reach: (app) => app.tapByRole('button', '全部清除'),
    shows: ['dialog', '要全部清除吗？'],
  },
  {
    name: '新闻：分享',
    destination: article,
    reach: (app) => app.tapByRole('button', '分享'),
    // A notice on H5, where the link was copied; a dialog in WeChat, which shares from its own menu.
    shows: ['button', '知道了'],
  },
  {
    name: '第一次打开：要不要长辈版',
    destination: { page: 'news' },
    systemText: 1.5,
    // Asked of those alone who have chosen nothing yet.
    modes: ['normal'],
    shows: ['dialog', '要打开长辈版吗？'],
  },
  ...(['article', 'place', 'project', 'programme'] as const).map((page): ScreenState => ({
    name: `${unknownNames[page]}：编号不存在`,
    destination: { page, id: 'nothing' },
    shows: ['heading', '没有找到这一页'],
  })),
];

/** All that is measured, once each. */
export const screenStates: readonly ScreenState[] = [...pages, ...reached];
