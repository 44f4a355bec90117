import type { GlobalException } from './missing-globals';
import type { TagException } from './template-tags';

/** What Taro and React bring along that WeChat lacks, with the reason why nobody meets it. */
export const taroGlobalExceptions: readonly GlobalException[] = [
  {
    file: 'runtime.js',
    name: 'Function',
    times: 1,
    reason: 'webpack makes code of text only where globalThis is missing, and catches the refusal.',
  },
  {
    file: 'taro.js',
    name: 'tt',
    times: 7,
    reason: "Taro's document for Douyin: `isEnableTTDom` turns it on in builds for Douyin alone.",
  },
];

export const taroTagExceptions: readonly TagException[] = [
  {
    file: 'custom-tab-bar/index.wxml',
    tag: 'comp',
    reason: 'Taro draws <comp> only below 15 levels; the custom tab bar is one empty view.',
  },
];
