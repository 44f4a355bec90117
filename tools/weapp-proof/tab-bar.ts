import { posix } from 'node:path';
import type { Finding } from './finding';
import { isJsonObject, objectsIn, type JsonObject } from './json-values';
import type { MiniProgram } from './mini-program';
import { resolveThemeValue } from './theme';
import { componentProblems } from './used-components';

/** WeChat's limit for the picture of a tab. */
const iconLimitBytes = 40 * 1024;
const colourKeys = ['color', 'selectedColor', 'backgroundColor'];
const iconKeys = ['iconPath', 'selectedIconPath'];

/** What WeChat would refuse about the tab bar, or show wrongly. A mini-program may have none. */
export function tabBarFindings(program: MiniProgram): Finding[] {
  const tabBar = program.app['tabBar'];
  if (tabBar === undefined) return [];
  if (!isJsonObject(tabBar)) return [report('tabBar is no object.')];
  const tabs = objectsIn(tabBar['list']);
  return [
    ...(tabs.length < 2 || tabs.length > 5 ? [report(`There are ${tabs.length} tabs: WeChat takes 2 to 5.`)] : []),
    ...tabs.flatMap((tab, index) => tabProblems(program, tab, index).map(report)),
    ...colourKeys.flatMap((key) => colourProblems(program, tabBar, key).map(report)),
    ...(tabBar['custom'] === true
      ? componentProblems(program, 'custom-tab-bar/index').map((problem) => report(`custom is on, but ${problem}.`))
      : []),
  ];
}

function report(message: string): Finding {
  return { rule: 'tab-bar', file: 'app.json', message };
}

function tabProblems(program: MiniProgram, tab: JsonObject, index: number): string[] {
  const { pagePath, text } = tab;
  const name = `Tab ${index + 1}`;
  return [
    ...(typeof pagePath === 'string' && program.mainPages.includes(pagePath)
      ? []
      : [`${name} leads to "${String(pagePath)}", which is no page of the main package.`]),
    ...(typeof text === 'string' && text.trim() !== '' ? [] : [`${name} has no text.`]),
    ...iconKeys.flatMap((key) => {
      const icon = tab[key];
      if (icon === undefined) return [];
      if (typeof icon !== 'string') return [`${name} has a ${key} that is no text.`];
      return resolveThemeValue(program, icon).flatMap((path) => iconProblems(program, path));
    }),
  ];
}

function iconProblems({ files }: MiniProgram, address: string): string[] {
  const path = posix.normalize(address.replace(/^\//, ''));
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) return [`The icon ${path} is not there.`];
  return [
    ...(/\.(png|jpe?g)$/i.test(path) ? [] : [`The icon ${path} is neither a PNG nor a JPEG.`]),
    ...(file.bytes > iconLimitBytes
      ? [`The icon ${path} has ${file.bytes} bytes: WeChat takes ${iconLimitBytes}.`]
      : []),
  ];
}

function colourProblems(program: MiniProgram, tabBar: JsonObject, key: string): string[] {
  const value = tabBar[key];
  if (typeof value !== 'string') return [`The colour ${key} is missing.`];
  return resolveThemeValue(program, value)
    .filter((colour) => !/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour))
    .map((colour) => `The colour ${key} is "${colour}": WeChat takes hexadecimal ones only.`);
}
