import type { BuildCopy } from '../build-copy';
import type { Damage } from '../damage';

const page = 'pages/news/index';

/** Runs code as soon as the page's script does. */
function atStart(build: BuildCopy, code: string): void {
  build.prepend(`${page}.js`, `${code};`);
}

/** Runs code each time the page is shown; `this` is the page. */
function whenShown(build: BuildCopy, code: string): void {
  const wrapped = `var before=$1.onShow;$1.onShow=function(){${code};return before.apply(this,arguments)};Page($1)`;
  build.replace(`${page}.js`, /\bPage\((\w+)\)/, wrapped);
}

/** Runs code when 长辈版 is tapped, before what the button does. */
function whenTapped(build: BuildCopy, code: string): void {
  build.replace('common.js', /(\.elderModeOff,pressed:\w+,onPress:)(\w+)/, `$1()=>{${code};$2()}`);
}

/** What goes wrong only while the mini-program runs. */
export const behaviourDamages: readonly Damage[] = [
  {
    name: 'the script of a page throws',
    inflict: (build) => atStart(build, 'throw new Error("broken")'),
    caughtBy: ['runner'],
  },
  {
    name: 'the script of the app throws',
    inflict: (build) => build.prepend('app.js', 'throw new Error("broken");'),
    caughtBy: ['runner'],
  },
  {
    name: 'a page registers nothing',
    inflict: (build) => build.replace(`${page}.js`, /\bPage\((\w+)\)/, '$1'),
    caughtBy: ['runner'],
  },
  {
    name: 'a component throws while it is drawn',
    inflict: (build) => {
      const component = new RegExp(`\\(0,(\\w+\\.\\w+)\\)\\(\\w+,"${page}"`);
      build.replace(`${page}.js`, component, `(0,$1)(function(){throw new Error("broken")},"${page}"`);
    },
    caughtBy: ['runner'],
  },
  {
    name: 'a screen throws, and the app says so in its place',
    inflict: (build) => build.replace(`${page}.js`, /\.articles\)/, '.articles.gone.gone)'),
    caughtBy: ['runner'],
  },
  {
    name: 'a page is drawn blank',
    inflict: (build) => {
      const component = new RegExp(`\\(0,(\\w+\\.\\w+)\\)\\(\\w+,"${page}"`);
      build.replace(`${page}.js`, component, `(0,$1)(function(){return null},"${page}"`);
    },
    caughtBy: ['runner'],
  },
  {
    name: 'a handler of a tap throws',
    inflict: (build) => whenTapped(build, 'throw new Error("broken")'),
    caughtBy: ['runner'],
  },
  {
    name: 'a handler of a tap touches document',
    inflict: (build) => whenTapped(build, 'document.title'),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'a handler of a tap leaves a promise rejected',
    inflict: (build) => whenTapped(build, 'Promise.reject(new Error("broken"))'),
    caughtBy: ['runner'],
  },
  {
    name: 'a handler of a tap writes an error to the console',
    inflict: (build) => whenTapped(build, 'console.error("broken")'),
    caughtBy: ['runner'],
  },
  {
    name: 'a promise is rejected at the start',
    inflict: (build) => atStart(build, 'Promise.reject(new Error("broken"))'),
    caughtBy: ['runner'],
  },
  {
    name: 'setData is given undefined',
    inflict: (build) => whenShown(build, 'this.setData({gone:undefined})'),
    caughtBy: ['runner'],
  },
  {
    name: 'setData is given more than 1 MB',
    inflict: (build) => whenShown(build, 'this.setData({large:"x".repeat(1024*1024)})'),
    caughtBy: ['runner'],
  },
  {
    name: 'a function of wx is asked for that there is not',
    inflict: (build) => atStart(build, 'wx.getGoneInfo&&wx.getGoneInfo()'),
    caughtBy: ['runner'],
  },
];
