import { expect, type Page } from '@playwright/test';
import type { RouteName } from '../../src/routes';
import { test } from '../../tools/checks/shared-page';
import { compileOfficially } from '../../tools/weapp-proof/compile-officially';
import type { Finding } from '../../tools/weapp-proof/finding';
import { proveStatically } from '../../tools/weapp-proof/prove-statically';
import { releaseProof } from '../build/proof-options';
import { BuildCopy } from './build-copy';
import { layers, type Complaints } from './damage';
import type { DamageRow } from './damage-table';
import { damages, triedDamages } from './damages';
import { rowAttachment } from './row-attachment';
import { complaintsInRunner } from './run-in-phone';

const usualPage: RouteName = 'news';
const visited = new Set(triedDamages.map(({ page = usualPage }) => page));
const proof = releaseProof();

let build: BuildCopy;

test.beforeEach(() => {
  build = new BuildCopy();
});
test.afterEach(() => build.discard());

/** Shows a build to all three layers. */
async function complaintsOf(page: Page, route: RouteName): Promise<Complaints> {
  const inWords = ({ file, message }: Finding) => `${file}: ${message}`;
  return {
    static: proveStatically(build.folder, proof).map(inWords),
    compiler: compileOfficially(build.folder).map(inWords),
    runner: await complaintsInRunner(page, build.folder, route),
  };
}

for (const route of visited) {
  test(`nobody complains of the undamaged build (${route})`, async ({ page }) => {
    expect(await complaintsOf(page, route)).toEqual({ static: [], compiler: [], runner: [] });
  });
}

test('a damage that changes nothing is refused', () => {
  expect(() => build.replace('app.js', /no such code/, '')).toThrow('does not hold');
  expect(() => build.changeApp((app) => app)).toThrow('stayed as it was');
  expect(() => build.remove('gone.js')).toThrow('no such file');
  expect(() => build.append('gone.js', '')).toThrow('no such file');
  expect(() => build.add('app.js', '')).toThrow('is there already');
});

test('every damage has a name of its own and is caught', () => {
  expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
  expect(damages.filter(({ caughtBy }) => caughtBy.length === 0)).toEqual([]);
  expect(triedDamages.length).toBeGreaterThan(20);
});

for (const { name, inflict, caughtBy, page: route = usualPage } of triedDamages) {
  test(name, async ({ page }, testInfo) => {
    inflict(build);
    const complaints = await complaintsOf(page, route);
    const row: DamageRow = { name, complaints };
    await testInfo.attach(rowAttachment, { body: JSON.stringify(row), contentType: 'application/json' });
    const caught = layers.filter((layer) => complaints[layer].length > 0);
    expect(caught, JSON.stringify(complaints, undefined, 2)).toEqual(caughtBy);
  });
}
