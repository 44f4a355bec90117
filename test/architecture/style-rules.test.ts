import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const fixtures = resolve(__dirname, 'fixtures/styles');

interface LintedSheet {
  source: string;
  warnings: { rule: string }[];
}

/** The rules that each style sheet breaks, by its path. */
function lintStyles(): Map<string, string[]> {
  const { stderr } = spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/stylelint/bin/stylelint.mjs'),
      '--config',
      resolve(root, '.stylelintrc.json'),
      '--formatter',
      'json',
      'src/**/*.scss',
    ],
    { cwd: fixtures, encoding: 'utf8' },
  );
  // stylelint prints its findings as errors.
  const sheets = JSON.parse(stderr.slice(stderr.indexOf('[{'))) as LintedSheet[];
  return new Map(sheets.map(({ source, warnings }) => [relative(fixtures, source), warnings.map(({ rule }) => rule)]));
}

const forbidden: [string, string][] = [
  ['src/features/search/text-size.scss', 'declaration-property-value-allowed-list'],
  ['src/features/search/text-size-by-scss.scss', 'declaration-property-value-allowed-list'],
  ['src/features/search/font-shorthand.scss', 'declaration-property-value-allowed-list'],
  ['src/features/search/colour-hex.scss', 'color-no-hex'],
  ['src/features/search/colour-named.scss', 'color-named'],
  ['src/features/search/colour-function.scss', 'function-disallowed-list'],
  ['src/features/search/colour-not-a-token.scss', 'declaration-property-value-allowed-list'],
  ['src/features/search/class-without-prefix.scss', 'selector-class-pattern'],
  ['src/features/search/class-in-camel-case.scss', 'selector-class-pattern'],
  ['src/features/search/class-of-taro-ui.scss', 'selector-class-pattern'],
  ['src/features/search/silences-a-rule.scss', 'declaration-property-value-allowed-list'],
];

const allowed = ['src/features/search/allowed.scss', 'src/ui/tokens/allowed.scss', 'src/ui/vendor/allowed.scss'];

describe('the rules of stylelint', () => {
  const found = lintStyles();

  it.each(forbidden)('stop %s by %s', (path, rule) => {
    expect(found.get(path)).toContain(rule);
  });

  it.each(allowed)('let %s pass', (path) => {
    expect(found.get(path)).toEqual([]);
  });

  it('have no fixture that no test looks at', () => {
    expect([...found.keys()].sort()).toEqual([...forbidden.map(([path]) => path), ...allowed].sort());
  });
});
