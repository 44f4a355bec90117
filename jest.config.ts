/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

/** Packages that are published as ES modules only, or import one another in ways Node does not read. */
const esModulePackages = [
  '@tarojs',
  '@stencil',
  'taro-ui',
  'swiper',
  'ssr-window',
  'dom7',
  'lodash-es',
  'query-string',
  'decode-uri-component',
  'split-on-first',
  'filter-obj',
  'history',
  'universal-router',
  'path-to-regexp',
  'jsonp-retry',
  'is-mobile',
  'yaml',
  'csv-parse',
  'nanoid',
  'abortcontroller-polyfill',
  'whatwg-fetch',
].join('|');

/**
 * SWC in place of the build's Babel: a clean clone has no cache to start from, and SWC needs a fraction of the time.
 * Both make the same of a file: CommonJS, React's automatic JSX runtime, `jest.mock` before the imports.
 */
function swc(parser: Record<string, unknown>): [string, Record<string, unknown>] {
  const jsc = { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } };
  // `unknown`: some packages hold CommonJS beside ES modules.
  return ['@swc/jest', { swcrc: false, isModule: 'unknown', jsc }];
}

const moduleNames = {
  '\\.(scss|css)$': '<rootDir>/test/jest/empty-style-sheet.ts',
  '\\.(svg|png|jpe?g|webp)$': '<rootDir>/test/jest/asset-address.ts',
  '^@packs/(.*)$': '<rootDir>/src/content/generated/preview/$1',
  '^@/(.*)$': '<rootDir>/src/$1',
};

const shared: Project = {
  rootDir: __dirname,
  // `./adapters/dialer` means `dialer.h5.ts` here, as it does in the H5 build.
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.([mc]?js|jsx)$': swc({ syntax: 'ecmascript', jsx: true }),
  },
  // Anchored: Taro ships a nested `node_modules` inside its own packages.
  transformIgnorePatterns: [`<rootDir>/node_modules/(?!(?:${esModulePackages})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/release/', '<rootDir>/.cache/'],
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/', '/generated/'],
  moduleNameMapper: moduleNames,
};

const taroModules = {
  // What the H5 build ships (`useHtmlComponents`): Taro's own HTML components, not stand-ins.
  '^@tarojs/components$': '<rootDir>/test/jest/html-components.ts',
  '^@tarojs/taro$': '@tarojs/taro-h5',
};

const config: Config = {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/src/{domain,content}/**/*.test.ts',
        '<rootDir>/{tools,config}/**/*.test.ts',
        '<rootDir>/test/{architecture,personas,content}/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: [
        '<rootDir>/src/{ui,features,platform,app,pages,packages}/**/*.test.{ts,tsx}',
        '<rootDir>/src/*.test.{ts,tsx}',
        '<rootDir>/test/{contracts,jest}/**/*.test.{ts,tsx}',
      ],
      setupFiles: ['<rootDir>/test/jest/taro-globals.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/jest/testing-library.ts'],
      moduleNameMapper: { ...moduleNames, ...taroModules },
    },
    {
      // Assertions on `dist`: run after the builds, by `npm run test:build`.
      ...shared,
      displayName: 'build',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/build/**/*.test.ts'],
    },
  ],
};

export default config;
