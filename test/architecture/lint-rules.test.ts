import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const fixtures = resolve(__dirname, 'fixtures/lint');

interface LintedFile {
  filePath: string;
  messages: { ruleId: string | null; severity: number; message: string }[];
}

/** The rules that each fixture breaks, by its path. */
function lint(): Map<string, string[]> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/eslint/bin/eslint.js'),
      '--config',
      resolve(root, 'eslint.config.mjs'),
      // The fixtures alone: reading the types of the whole project would take longer than linting them.
      '--parser-options',
      `project:${resolve(fixtures, 'tsconfig.json')}`,
      '--format',
      'json',
      '.',
    ],
    { cwd: fixtures, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  const files = JSON.parse(stdout) as LintedFile[];
  return new Map(
    files.map(({ filePath, messages }) => [
      relative(fixtures, filePath),
      messages.map(({ ruleId, message }) => ruleId ?? message),
    ]),
  );
}

const forbidden: [string, string][] = [
  ['src/domain/asks-the-clock.ts', 'no-restricted-properties'],
  ['src/domain/makes-a-date-of-now.ts', 'no-restricted-syntax'],
  ['src/domain/calls-date.ts', 'no-restricted-syntax'],
  ['src/domain/throws-dice.ts', 'no-restricted-properties'],
  ['src/domain/uses-intl.ts', 'no-restricted-globals'],
  ['src/domain/formats-by-locale.ts', 'no-restricted-syntax'],
  ['src/domain/parses-a-url.ts', 'no-restricted-globals'],
  ['src/domain/fetches.ts', 'no-restricted-globals'],
  ['src/domain/looks-at-the-window.ts', 'no-restricted-globals'],
  ['src/domain/looks-at-the-document.ts', 'no-restricted-globals'],
  ['src/content/remembers.ts', 'no-restricted-globals'],
  ['src/content/reaches-for-globals.ts', 'no-restricted-syntax'],
  ['src/features/search/tests-the-platform.ts', 'no-restricted-syntax'],
  ['src/features/search/tests-the-platform-by-key.ts', 'no-restricted-syntax'],
  ['src/features/search/unpacks-the-platform.ts', 'no-restricted-syntax'],
  ['src/features/search/anything-goes.ts', '@typescript-eslint/no-explicit-any'],
  ['src/features/search/silences-a-rule.ts', '@typescript-eslint/no-explicit-any'],
  ['src/features/search/forgets-a-promise.ts', '@typescript-eslint/no-floating-promises'],
  ['src/features/search/forgets-a-case.ts', '@typescript-eslint/switch-exhaustiveness-check'],
  ['src/features/search/evaluates.ts', 'no-eval'],
  ['src/features/search/talks-to-the-console.ts', 'no-console'],
  ['src/features/search/useSometimes.ts', 'react-hooks/rules-of-hooks'],
  ['src/pages/news/index.tsx', 'no-restricted-imports'],
];

const allowed = ['src/domain/dates-from-a-day.ts', 'src/platform/tests-the-platform.ts'];

describe('the rules of ESLint', () => {
  const found = lint();

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
