import type { Damage } from '../damage';

const page = 'pages/news/index.js';

/** Code that runs as soon as the page's script does. */
function atStart(name: string, code: string, caughtBy: Damage['caughtBy']): Damage {
  return { name, inflict: (build) => build.prepend(page, `${code};`), caughtBy };
}

/** What is wrong in the scripts, whether or not it runs. */
export const scriptDamages: readonly Damage[] = [
  atStart('a script is broken', 'var = 1', ['static', 'runner']),
  atStart('a script is of ES2020 (a?.b)', 'var given={a:1};given?.a', ['static']),
  atStart('a script touches window', 'window.foo', ['static', 'runner']),
  atStart('a script uses Intl', 'new Intl.NumberFormat("zh-CN")', ['static', 'runner']),
  atStart('a script uses URL', 'new URL("https://example.org/")', ['static', 'runner']),
  atStart('a script uses fetch in a branch that is not taken', 'if(!wx)fetch("/")', ['static']),
  atStart('a script calls eval', 'eval("1")', ['static', 'runner']),
  atStart('a script makes a function of text', 'new Function("return 1")', ['static', 'runner']),
  atStart('a script reaches for window by a computed name', 'this["win"+"dow"].foo', ['runner']),
  atStart('a script calls a method that old phones lack', '[1].at(0)', ['runner']),
  atStart('a script requires one that is not there', 'require("./gone")', ['static', 'runner']),
  {
    name: 'a script requires one of another subpackage',
    inflict: (build) => {
      const foreign = build.findFile('packages/news/sub-common', '.js');
      build.prepend('packages/about/not-found/index.js', `require("../../../${foreign}");`);
    },
    caughtBy: ['static', 'runner'],
    page: 'notFound',
  },
];
