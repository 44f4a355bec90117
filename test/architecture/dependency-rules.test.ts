import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

interface CruiseOutput {
  summary: {
    violations: { from: string; rule: { name: string; severity: string } }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

/** What dependency-cruiser finds in the tree of bad imports. */
function cruise(target: 'h5' | 'weapp'): CruiseOutput {
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      resolve(root, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'src',
      'tools',
    ],
    {
      cwd: resolve(__dirname, 'fixtures/imports'),
      env: { ...process.env, DEPENDENCY_TARGET: target },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(stdout) as CruiseOutput;
}

const expected = [
  'content-imports-domain-only: src/content/asks-the-platform.ts',
  'domain-imports-domain-only: src/domain/draws-with-react.ts',
  'domain-imports-domain-only: src/domain/knows-content.ts',
  'domain-imports-domain-only: src/domain/leads-nowhere.ts',
  'domain-imports-domain-only: src/domain/reads-files.ts',
  'fake-platform-in-tests-only: src/features/search/pretends-to-call.ts',
  'feature-imports-lower-layers-only: src/features/search/knows-a-page.ts',
  'feature-imports-lower-layers-only: src/features/search/runs-a-tool.ts',
  'feature-stays-out-of-other-features: src/features/search/opens-another-feature.ts',
  'feature-uses-ports-not-taro: src/features/search/calls-taro.ts',
  'feature-uses-ports-not-taro: src/ui/calls-taro.ts',
  'no-cycles: src/domain/egg.ts',
  'no-development-packages-in-the-app: src/ui/uses-a-development-package.ts',
  'no-node-in-the-app: src/domain/reads-files.ts',
  'no-orphans: src/domain/left-over.ts',
  'no-unresolvable: src/domain/leads-nowhere.ts',
  'nothing-imports-tools: src/features/search/runs-a-tool.ts',
  'only-the-app-knows-pages: src/features/search/knows-a-page.ts',
  'page-is-a-shell: src/pages/draws-itself/index.tsx',
  'page-is-a-shell: src/pages/opens-a-feature/index.tsx',
  'platform-imports-domain-and-routes-only: src/platform/knows-a-feature.ts',
  'platform-through-its-index: src/features/search/picks-an-adapter.ts',
  'platform-through-its-index: src/features/search/pretends-to-call.ts',
  'taro-ui-in-vendor-only: src/features/search/uses-a-bare-widget.ts',
  'taro-ui-in-vendor-only: src/ui/bare-widget.ts',
  'tools-import-domain-tools-config-only: tools/opens-a-screen.ts',
  'ui-imports-ui-and-domain-only: src/ui/calls-taro.ts',
  'ui-imports-ui-and-domain-only: src/ui/calls-the-platform.ts',
  'ui-imports-ui-and-domain-only: src/ui/uses-a-development-package.ts',
];

describe.each(['h5', 'weapp'] as const)('the rules of who may import whom, for %s', (target) => {
  const { summary } = cruise(target);

  it('fire on each bad import, and on nothing else', () => {
    const found = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
    expect([...found].sort()).toEqual(expected);
  });

  it('have a bad import each', () => {
    const tried = new Set(expected.map((line) => line.replace(/:.*/, '')));
    expect(summary.ruleSetUsed.forbidden.map((rule) => rule.name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('are all errors', () => {
    expect(new Set(summary.violations.map(({ rule }) => rule.severity))).toEqual(new Set(['error']));
  });
});
