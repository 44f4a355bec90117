/**
 * Who may import whom. Each rule forbids what its comment says; test/architecture proves with a deliberately bad
 * import that it fires.
 *
 * A module such as `./adapters/dialer` stands for `dialer.h5.ts` or `dialer.weapp.ts`, depending on the target:
 * DEPENDENCY_TARGET says which of the two this run follows. `npm run lint:dependencies` runs both.
 */
const target = process.env.DEPENDENCY_TARGET ?? 'h5';
const otherTarget = target === 'h5' ? 'weapp' : 'h5';

const tests = '(\\.test\\.tsx?$|^test/)';
const npm = (names) => `node_modules/(${names})(/|$)`;
const anyPackage = 'node_modules/';
/** Modules of Node itself have no path, only a name. */
const nodeModules = { dependencyTypes: ['core'] };

/** One rule, always an error. */
function forbid(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to };
}

module.exports = {
  forbidden: [
    forbid(
      'domain-imports-domain-only',
      'The domain is pure TypeScript: no React, Taro, content, platform or package.',
      { path: '^src/domain/', pathNot: tests },
      { pathNot: '^src/domain/' },
    ),
    forbid(
      'content-imports-domain-only',
      'Content is typed access to compiled packs: it knows the domain and the packs, nothing else.',
      { path: '^src/content/', pathNot: tests },
      { pathNot: '^src/(domain|content)/' },
    ),
    forbid(
      'platform-imports-domain-and-routes-only',
      'Ports and adapters know domain types and routes; of packages only Taro and React.',
      { path: '^src/platform/', pathNot: tests },
      { pathNot: `^src/(domain|platform)/|^src/routes\\.ts$|${npm('@tarojs|react|@types')}` },
    ),
    forbid(
      'ui-imports-ui-and-domain-only',
      'The interface kit knows domain types and draws: it calls no platform, content or feature.',
      { path: '^src/ui/', pathNot: tests },
      { pathNot: `^src/(domain|ui)/|${npm('@tarojs/components|@tarojs/components-react|react|taro-ui|@types')}` },
    ),
    forbid(
      'taro-ui-in-vendor-only',
      'taro-ui has no roles and fixed sizes: src/ui/vendor wraps each widget once.',
      { path: '^src/', pathNot: `^src/ui/vendor/|${tests}` },
      { path: npm('taro-ui') },
    ),
    forbid(
      'feature-imports-lower-layers-only',
      'A feature knows the domain, the content, the interface kit and the ports.',
      { path: '^src/features/', pathNot: tests },
      {
        pathNot: `^src/(domain|content|ui|platform|features)/|^src/routes\\.ts$|${npm('@tarojs|taro-ui|react|@types')}`,
      },
    ),
    forbid(
      'feature-stays-out-of-other-features',
      'A feature meets another one only at its index.ts.',
      { path: '^src/features/([^/]+)/', pathNot: tests },
      { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/|^src/features/[^/]+/index\\.ts$' },
    ),
    forbid(
      'feature-uses-ports-not-taro',
      "A feature never calls Taro's API: platform differences live behind a port.",
      { path: '^src/(features|ui)/', pathNot: tests },
      { path: npm('@tarojs/(taro|taro-h5|runtime|router|api|shared)') },
    ),
    forbid(
      'platform-through-its-index',
      'Everything outside src/platform uses the ports, never an adapter.',
      { path: '^src/', pathNot: `^src/platform/|${tests}` },
      { path: '^src/platform/', pathNot: '^src/platform/index\\.tsx?$' },
    ),
    forbid(
      'page-is-a-shell',
      "A page reads its parameters and shows a feature's screen.",
      { path: '^src/(pages|packages)/', pathNot: tests },
      {
        pathNot: `^src/features/[^/]+/index\\.ts$|^src/routes\\.ts$|${npm('react|@types|@tarojs/taro|@tarojs/taro-h5')}`,
      },
    ),
    forbid(
      'only-the-app-knows-pages',
      'Pages are entry points: nothing imports them, nor the app.',
      { path: '^(src|tools)/' },
      { path: '^src/(pages|packages|custom-tab-bar)/|^src/app(\\.config)?\\.tsx?$' },
    ),
    forbid(
      'fake-platform-in-tests-only',
      'The in-memory platform is for tests.',
      { path: '^(src|tools|config)/', pathNot: `^src/platform/fake/|${tests}` },
      { path: '^src/platform/fake/' },
    ),
    forbid(
      'tools-import-domain-tools-config-only',
      'Tools share with the app the domain, the routes, the design tokens, the prefix of its storage and what its pages say aloud.',
      { path: '^tools/', pathNot: tests },
      {
        path: '^(src|test)/',
        pathNot:
          '^src/domain/|^src/(built-)?routes\\.ts$|^src/ui/tokens/[^/]+\\.ts$|^src/platform/store-prefix\\.ts$|^src/features/[^/]+/[a-z]+-reading\\.ts$',
      },
    ),
    forbid(
      'nothing-imports-tools',
      'The app ships: tools do not.',
      { path: '^src/', pathNot: tests },
      { path: '^(tools|config|test)/' },
    ),
    forbid(
      'no-node-in-the-app',
      'Neither a browser nor WeChat has the modules of Node.',
      { path: '^src/', pathNot: tests },
      nodeModules,
    ),
    forbid(
      'no-development-packages-in-the-app',
      'What the app imports must be among the dependencies.',
      { path: '^src/', pathNot: tests },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: npm('@types|@tarojs|react') },
    ),
    forbid('no-cycles', 'Two modules that import each other cannot be read apart.', {}, { circular: true }),
    forbid('no-unresolvable', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'no-orphans',
      'A module that nothing imports and that imports nothing is left over.',
      {
        orphan: true,
        path: '^(src|tools)/',
        pathNot: [
          // Entry points, which Taro loads by name.
          '^src/app(\\.config)?\\.tsx?$',
          '^src/(pages|packages|custom-tab-bar)/',
          '\\.config\\.ts$',
          '\\.d\\.ts$',
          `\\.${otherTarget}\\.tsx?$`,
          '^src/ui/tokens/generated/',
          // Read as text and written into each prerendered page.
          '^tools/prerender/takeover\\.js$',
        ],
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: anyPackage },
    exclude: { path: '^(dist|release|test/architecture/fixtures|tools/weapp-runner/fixtures)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: require('node:path').join(__dirname, 'tsconfig.json') },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      extensions: [`.${target}.ts`, `.${target}.tsx`, '.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.scss'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
