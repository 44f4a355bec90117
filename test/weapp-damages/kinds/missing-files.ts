import type { Damage } from '../damage';

/** A file of the build that is not there. */
function without(name: string, file: string, caughtBy: Damage['caughtBy']): Damage {
  return { name, inflict: (build) => build.remove(file), caughtBy };
}

/** Files that got lost between the build and the phone. */
export const missingFiles: readonly Damage[] = [
  without('app.json is missing', 'app.json', ['static', 'runner']),
  without('app.js is missing', 'app.js', ['runner']),
  without('a script that app.js requires is missing', 'vendors.js', ['static', 'runner']),
  without('the script of a page is missing', 'pages/news/index.js', ['static', 'runner']),
  without('the template of a page is missing', 'pages/news/index.wxml', ['static', 'runner']),
  without('the settings of a page are missing', 'pages/news/index.json', ['static', 'runner']),
  without('base.wxml is missing', 'base.wxml', ['static', 'runner']),
  without('utils.wxs is missing', 'utils.wxs', ['static', 'compiler', 'runner']),
  without('comp.js is missing', 'comp.js', ['static', 'runner']),
  without('the custom tab bar has no script', 'custom-tab-bar/index.js', ['static', 'runner']),
  without('an imported style sheet is missing', 'app-origin.wxss', ['static', 'compiler', 'runner']),
  without('theme.json is missing', 'theme.json', ['static']),
];
