import eslint from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;

/** Globals that a WeChat mini-program lacks, or that make a pure function depend on where it runs. */
const impureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'URL',
  'URLSearchParams',
  'Intl',
  'performance',
  'crypto',
  'process',
  'wx',
].map((name) => ({
  name,
  message: 'The domain and the content are pure TypeScript for both targets: pass the value in.',
}));

const taroEnvironment = [
  {
    selector: "MemberExpression[property.name='TARO_ENV']",
    message: 'A platform difference lives behind a port: see src/platform.',
  },
  {
    selector: "MemberExpression[property.value='TARO_ENV']",
    message: 'A platform difference lives behind a port: see src/platform.',
  },
  {
    selector: "Property[key.name='TARO_ENV']",
    message: 'A platform difference lives behind a port: see src/platform.',
  },
];

const impureSyntax = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: take `asOf` as a parameter.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The domain has no clock: take `asOf` as a parameter.' },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Needs Intl, which a WeChat mini-program lacks.',
  },
  { selector: 'Identifier[name="globalThis"]', message: 'The domain and the content reach for no globals.' },
];

/** `*-reading.ts`: what a page says aloud, which a tool records without a browser. */
const pureFiles = ['src/domain/**/*.ts', 'src/content/**/*.ts', 'src/features/**/*-reading.ts'];
const testFiles = ['**/*.test.ts', '**/*.test.tsx', 'test/**'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'release/',
      'coverage/',
      '.cache/',
      '.swc/',
      'test-results/',
      'playwright-report/',
      'src/content/generated/',
      'src/ui/tokens/generated/',
      // Deliberate violations: test/architecture lints them one by one.
      'test/architecture/fixtures/',
      // A mini-program in WeChat's own dialect, which touches what it must not have: the runner's specs say what comes of it.
      'tools/weapp-runner/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // A `default` branch is an answer for every other case.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `as typeof import('…')` is how a file loaded at run time gets its type.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Numbers in a template read well and cannot go wrong; objects and `undefined` stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => save()}`: an arrow function that hands back nothing is how handlers are written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `[...'红桥']` walks code points, which is what Chinese text needs: no text here is built of emoji sequences.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // The variant of a function for one platform may need less than its twin: `_onClose` says so.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...taroEnvironment],
    },
  },
  {
    files: ['src/**/*.weapp.ts', 'src/**/*.weapp.tsx'],
    languageOptions: { parserOptions: { project: ['./tsconfig.weapp.json'], tsconfigRootDir: root } },
  },
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      // An error that is caught and not told is lost; anything else on the console is left over from debugging.
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: ['src/pages/**/*.tsx', 'src/packages/**/*.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@tarojs/taro',
              allowImportNames: ['useRouter'],
              message: 'A page is a shell: it reads its parameters, nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    files: pureFiles,
    ignores: testFiles,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain has no clock: take `asOf` as a parameter.' },
        { object: 'Math', property: 'random', message: 'The domain throws no dice: take the choice as a parameter.' },
      ],
      'no-restricted-syntax': ['error', ...taroEnvironment, ...impureSyntax],
    },
  },
  {
    // `app.config.ts` and its like are read by the build, once for each target.
    files: ['config/**/*.ts', 'src/**/*.config.ts', 'src/platform/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: testFiles,
    rules: {
      // `expect(port.call).toHaveBeenCalled()` names a method without calling it: that is what a spy is for.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    // Configuration files that their tools load with `require`.
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // Run in the page, not by Node.
  { files: ['tools/prerender/**/*.js'], languageOptions: { globals: globals.browser } },
);
