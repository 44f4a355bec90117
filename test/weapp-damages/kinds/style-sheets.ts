import type { Damage } from '../damage';

/** Something that is added to the end of a style sheet which every page uses. */
function styled(name: string, addition: string, caughtBy: Damage['caughtBy']): Damage {
  return { name, inflict: (build) => build.append('common.wxss', addition), caughtBy };
}

/** What is wrong in the style sheets. */
export const styleSheetDamages: readonly Damage[] = [
  styled('a style sheet is broken', '.a{color:red', ['static', 'compiler', 'runner']),
  styled('a style sheet selects everything (*)', '*{color:red}', ['static', 'compiler']),
  styled('a style sheet nests rules', '.a{color:red;.b{color:red}}', ['static', 'compiler']),
  styled('a style sheet selects by an attribute', '[aria-role]{color:red}', ['static']),
  styled('a style sheet shows a picture of the build', '.a{background:url("./icon.png")}', ['static']),
  {
    name: 'a style sheet imports one that is not there',
    inflict: (build) => build.prepend('app.wxss', '@import "./gone.wxss";'),
    caughtBy: ['static', 'compiler', 'runner'],
  },
  {
    name: 'the app has lost its styles',
    inflict: (build) => build.replace('app.wxss', /[^]+/, ''),
    caughtBy: ['runner'],
  },
];
