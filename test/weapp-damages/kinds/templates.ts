import type { Damage } from '../damage';

const templates = 'base.wxml';
const page = 'pages/news/index.wxml';

/** What is wrong in the templates, from which WeChat draws what Taro sends. */
export const templateDamages: readonly Damage[] = [
  {
    name: 'a page does not import base.wxml',
    inflict: (build) => build.replace(page, /<import[^>]*>/, ''),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'a page imports base.wxml from a wrong folder',
    inflict: (build) => build.replace(page, /\.\.\/\.\.\/base\.wxml/, '../base.wxml'),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'a page uses a template that nobody defines',
    inflict: (build) => build.replace(page, /taro_tmpl/, 'gone_tmpl'),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'base.wxml names utils.wxs in a wrong folder',
    inflict: (build) => build.replace(templates, /\.\/utils\.wxs/, './gone/utils.wxs'),
    caughtBy: ['static', 'compiler', 'runner'],
  },
  {
    name: 'a tag is not closed',
    inflict: (build) => build.replace(templates, /<\/view>/, ''),
    caughtBy: ['static', 'compiler', 'runner'],
  },
  {
    name: 'an expression is broken',
    inflict: (build) => build.replace(templates, /\{\{i\.cl\}\}/, '{{i.}}'),
    caughtBy: ['static', 'compiler', 'runner'],
  },
  {
    name: 'a template that is not drawn holds an unknown tag',
    inflict: (build) => build.append(templates, '<template name="other"><marquee></marquee></template>'),
    caughtBy: ['static'],
  },
  {
    name: 'every view is an unknown tag',
    inflict: (build) => build.replace(templates, /(<\/?)view\b/g, '$1marquee'),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'a page holds a built-in component that the runner lacks',
    inflict: (build) => build.append(page, '<camera></camera>'),
    caughtBy: ['runner'],
  },
  {
    name: 'the templates lose aria-role',
    inflict: (build) => build.replace(templates, / aria-role="[^"]*"/g, ''),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'the templates lose aria-label',
    inflict: (build) => build.replace(templates, / aria-label="[^"]*"/g, ''),
    caughtBy: ['static', 'runner'],
  },
  {
    name: 'the templates take aria-role from another property',
    inflict: (build) => build.replace(templates, / aria-role="[^"]*"/g, ` aria-role="{{i.nobody||''}}"`),
    caughtBy: ['runner'],
  },
  {
    name: 'no text is drawn',
    inflict: (build) => build.replace(templates, /\{\{i\.v\}\}/g, ''),
    caughtBy: ['runner'],
  },
  {
    name: 'no tap is listened for',
    inflict: (build) => build.replace(templates, / bindtap="eh"/g, ''),
    caughtBy: ['runner'],
  },
  {
    name: 'utils.wxs chooses templates that are not there',
    inflict: (build) => build.replace('utils.wxs', /'tmpl_'/g, "'other_'"),
    caughtBy: ['runner'],
  },
  {
    name: 'utils.wxs is not ES5',
    inflict: (build) => build.replace('utils.wxs', /\bvar s\b/, 'const s'),
    caughtBy: ['static'],
  },
];
