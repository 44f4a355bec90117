/** @jest-environment jsdom */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROUTES, type RouteName } from '../../src/routes';
import { pageSamples, type PageSample } from '../page-samples';
import { damagedCopy, type Damage } from './second-engine/damaged-build';
import { drawPage, type DrawnPage } from './second-engine/drawn-page';
import { differencesOf, faultsOf } from './second-engine/page-faults';
import { depthOf, nestedNodes, nodesBelow, templateDepth } from './second-engine/sent-tree';
import { tap } from './second-engine/tap';
import { until } from './until';

const build = resolve('dist/weapp');
/** Three times as deep as the templates reach. */
const deep = 3 * templateDepth;

// The longest page takes two seconds, on a busy machine more than Jest's five.
jest.setTimeout(30_000);

let open: DrawnPage | undefined;

afterEach(() => {
  open?.close();
  open = undefined;
});

async function draw({ destination }: PageSample, from = build): Promise<DrawnPage> {
  const { page, ...parameters } = destination;
  open = await drawPage(from, ROUTES[page].path, parameters);
  return open;
}

function sampleOf(name: RouteName): PageSample {
  const sample = pageSamples.find(({ destination }) => destination.page === name);
  if (sample === undefined) throw new Error(`No sample of ${name}.`);
  return sample;
}

function button(page: DrawnPage, text: string): HTMLElement {
  const buttons = [...page.element.querySelectorAll<HTMLElement>('[aria-role="button"]')];
  const found = buttons.find((element) => element.textContent === text);
  if (found === undefined) throw new Error(`No button says ${text}.`);
  return found;
}

/** Puts nothing but boxes one inside the other on the page, each with the handlers of a button, and a text in them. */
function sendDeepTree(page: DrawnPage): void {
  const nodes = nodesBelow(page.sent);
  const { sid } = button(page, '返回').dataset;
  const box = nodes.find((node) => node.sid === sid);
  const text = nodes.find((node) => node.v !== undefined);
  if (box === undefined || text === undefined) throw new Error('The page has no button and no text.');
  page.setData({ 'root.cn': [nestedNodes(box, text, deep)] });
}

describe('on exparser, WeChat’s older engine,', () => {
  it.each(pageSamples)('$destination.page shows all that its logic sends, in its order', async (sample) => {
    expect(faultsOf(await draw(sample), sample)).toEqual([]);
  });

  it('a tap reaches the handler, and what the logic then sends changes the page', async () => {
    const page = await draw(sampleOf('settings'));
    const larger = button(page, '更大');
    expect(larger.getAttribute('aria-pressed')).toBe('false');
    tap(larger);
    await until(() => larger.getAttribute('aria-pressed') === 'true', 'The tap did nothing.');
    expect(page.events).toContainEqual({ handler: 'eh', type: 'tap', sid: larger.dataset.sid });
    expect(differencesOf(page)).toEqual([]);
  });

  it('a tap reaches no handler that the template does not name', async () => {
    const copy = damagedCopy(build, { file: 'base.wxml', replace: [/bindtap="eh"/g, ''] });
    const page = await draw(sampleOf('settings'), copy);
    rmSync(copy, { recursive: true });
    tap(button(page, '更大'));
    await until(() => page.events.some(({ type }) => type === 'touchend'), 'The touch did not arrive.');
    expect(page.events.map(({ type }) => type)).not.toContain('tap');
  });

  it('comp draws what lies deeper than the templates reach, changes it, and hands on its taps', async () => {
    const page = await draw(sampleOf('notFound'));
    sendDeepTree(page);
    expect(depthOf(page.sent)).toBe(deep + 1);
    expect(differencesOf(page)).toEqual([]);

    page.setData({ [`root${'.cn.[0]'.repeat(deep + 1)}.v`]: '改过的' });
    expect(page.element.textContent).toBe('改过的');

    const innermost = page.element.querySelector(`[data-sid="level-${deep}"]`);
    if (innermost === null) throw new Error('The innermost box is missing.');
    tap(innermost);
    const taps = () => page.events.filter(({ type }) => type === 'tap').map(({ sid }) => sid);
    await until(() => taps().length >= deep, 'The tap did not rise to the outermost box.');
    expect(taps()).toEqual(Array.from({ length: deep }, (_, index) => `level-${deep - index}`));
  });
});

describe('the comparison reports a build', () => {
  const page = ROUTES.notFound.path;
  const faults: [what: string, damage: Damage, report: string][] = [
    [
      'without the import of the templates',
      { file: `${page}.wxml`, replace: [/<import.*>/g, ''] },
      '`taro_tmpl` not found',
    ],
    ['without the templates', { file: 'base.wxml' }, 'base.wxml` not found'],
    [
      'whose texts are not drawn',
      { file: 'base.wxml', replace: [/\{\{i\.v\}\}/g, ''] },
      'texts that were sent, 0 stand there',
    ],
    ['whose roles get lost', { file: 'base.wxml', replace: [/aria-role="[^"]*"/g, ''] }, 'No heading says 没有找到'],
    ['with a tag that WeChat lacks', { file: 'base.wxml', replace: [/(<\/?)view/g, '$1div'] }, 'no component div'],
    ['whose templates are not well-formed', { file: 'base.wxml', replace: [/<\/view>/g, ''] }, 'expect end-tag `view`'],
    ['whose WXS names other templates', { file: 'utils.wxs', replace: [/'tmpl_'/g, "'other_'"] }, 'Template `other_'],
    ['without the code of comp', { file: 'comp.js' }, 'comp.js'],
    [
      'whose comp draws nothing',
      { file: 'comp.wxml', replace: [/<template.*>/g, ''] },
      'texts that were sent, 0 stand there',
    ],
    [
      'that does not name comp',
      { file: `${page}.json`, replace: [/"usingComponents":\{.*\}/g, '"x":{}}'] },
      'no component comp',
    ],
  ];

  it.each(faults)('%s', async (_what, damage, report) => {
    const copy = damagedCopy(build, damage);
    try {
      const sample = sampleOf('notFound');
      const reported = await draw(sample, copy).then(
        (drawn) => {
          const reports = faultsOf(drawn, sample);
          if (reports.length === 0) sendDeepTree(drawn);
          return [...reports, ...differencesOf(drawn)];
        },
        (error: unknown) => [String(error)],
      );
      expect(reported.join('\n')).toContain(report);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
