import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ROUTES, type Destination } from '../../src/routes';
import { pageSamples } from '../page-samples';
import type { Name, Role } from './driver';
import type { WeappDriver } from './drivers/weapp-driver';
import { expect, test } from './fixtures';

/*
 * For the mini-program alone: what a page sends to WeChat's view is what an old phone waits for. Written down as a
 * table for the documents.
 */
const table = resolve(__dirname, '../../.cache/weapp-page-weight.md');

/** WeChat's own advice, and what an old phone draws without a stutter. */
const limits = { nodes: 1000, depth: 30, children: 60, firstScreen: 64 * 1024, interaction: 16 * 1024 };

interface Weight {
  page: string;
  nodes: number;
  depth: number;
  children: number;
  firstScreen: number;
  largestStep: number;
}

/** What a person does on a page that changes much of it. */
const flows: readonly [Destination, readonly [Role, Name][]][] = [
  [
    { page: 'article', id: 'press-conference-2024-11-27' },
    [
      ['button', /^养老，/],
      ['button', /养老院，28家.*依据/],
      ['button', '关闭'],
      ['button', /^全部/],
      ['button', /^长辈版/],
    ],
  ],
  [
    { page: 'care' },
    [
      ['button', /^日间照料中心，0/],
      ['button', '不限类别，有 9 处'],
    ],
  ],
  [{ page: 'schools' }, [['button', /^预留用地，2/]]],
  [{ page: 'relief' }, [['button', /^看不起病，/]]],
  [
    { page: 'settings' },
    [
      ['button', '最大'],
      ['button', '深色'],
    ],
  ],
  [{ page: 'about' }, [['button', /^长辈版/]]],
];

test.use({ profile: 'release' });

test('every page is light, and what one does on it sends little', async ({ weapp }) => {
  test.setTimeout(90_000);
  const weights: Weight[] = [];
  for (const { destination } of pageSamples) {
    await weapp.open(destination);
    await weapp.settle();
    const [first = 0, ...steps] = await bytesSent(weapp, destination);
    const tree = await treeOf(weapp);
    const largestStep = Math.max(0, ...steps, ...(await bytesOfFlow(weapp, destination)));
    weights.push({ page: destination.page, ...tree, firstScreen: first, largestStep });
  }
  writeTable(weights);
  for (const weight of weights) {
    expect(weight.firstScreen, `${weight.page}: first screen`).toBeLessThanOrEqual(limits.firstScreen);
    expect(weight.firstScreen, `${weight.page}: first screen`).toBeGreaterThan(0);
    expect(weight.largestStep, `${weight.page}: largest step`).toBeLessThanOrEqual(limits.interaction);
    expect(weight.nodes, `${weight.page}: nodes`).toBeLessThan(limits.nodes);
    expect(weight.depth, `${weight.page}: depth`).toBeLessThan(limits.depth);
    expect(weight.children, `${weight.page}: children of one node`).toBeLessThan(limits.children);
  }
});

/** Bytes of each setData of a page, first one first, since it was opened last. */
async function bytesSent({ miniProgram }: WeappDriver, { page }: Destination): Promise<number[]> {
  const { path } = ROUTES[page];
  const calls = (await miniProgram.setDataCalls()).filter((call) => call.page === path);
  const lastStart = calls.map((call) => call.paths.includes('root.cn')).lastIndexOf(true);
  return calls.slice(lastStart).map((call) => call.bytes);
}

/** Bytes of each setData that a flow on the page causes. */
async function bytesOfFlow(weapp: WeappDriver, destination: Destination): Promise<number[]> {
  const taps = flows.find(([start]) => start.page === destination.page)?.[1] ?? [];
  const before = (await weapp.miniProgram.setDataCalls()).length;
  for (const [role, name] of taps) {
    await weapp.tapByRole(role, name);
    await weapp.settle();
  }
  const sent = (await weapp.miniProgram.setDataCalls()).slice(before).map((call) => call.bytes);
  expect(sent.length, destination.page).toBeGreaterThanOrEqual(taps.length);
  return sent;
}

async function treeOf({ miniProgram }: WeappDriver): Promise<Pick<Weight, 'nodes' | 'depth' | 'children'>> {
  const frame = await miniProgram.frame();
  return frame.evaluate(() => {
    const elements = [...document.body.querySelectorAll('*')];
    const depthOf = (element: Element): number => {
      let depth = 0;
      for (
        let parent = element.parentElement;
        parent !== document.body && parent !== null;
        parent = parent.parentElement
      )
        depth += 1;
      return depth;
    };
    return {
      nodes: elements.length,
      depth: Math.max(...elements.map(depthOf)),
      children: Math.max(...elements.map((element) => element.children.length)),
    };
  });
}

function writeTable(weights: readonly Weight[]): void {
  const rows = weights.map(
    ({ page, nodes, depth, firstScreen, largestStep }) =>
      `| ${page} | ${nodes} | ${depth} | ${firstScreen} | ${largestStep} |`,
  );
  mkdirSync(dirname(table), { recursive: true });
  writeFileSync(
    table,
    [
      '| page | nodes | depth | first setData, bytes | largest setData after it, bytes |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n'),
  );
}
