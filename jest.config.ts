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

const babelTransform: [string, Record<string, unknown>] = [
  'babel-jest',
  {
    // The build's Babel settings keep ES modules for webpack; Jest needs CommonJS.
    configFile: false,
    presets: [
      ['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, modules: 'commonjs' }],
    ],
  },
];

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
  transform: { '\\.([mc]?js|jsx|tsx?)$': babelTransform },
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
