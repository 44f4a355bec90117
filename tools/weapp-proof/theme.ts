import type { Finding } from './finding';
import { objectOf, textsIn } from './json-values';
import { allPages, type MiniProgram } from './mini-program';

const rule = 'theme';
const modes = ['light', 'dark'] as const;

/** Variables of the theme that are used and not given, and a theme that is announced and not there. */
export function themeFindings(program: MiniProgram): Finding[] {
  const { app } = program;
  const location = themeLocation(program);
  if (location === undefined) {
    const used = usedVariables(program).map(({ file, name }) => ({
      rule,
      file,
      message: `The variable @${name} is used, but app.json names no themeLocation.`,
    }));
    if (app['darkmode'] !== true) return used;
    return [...used, { rule, file: 'app.json', message: 'darkmode is on, but app.json names no themeLocation.' }];
  }
  const theme = program.json(location);
  if (theme === undefined) {
    return [{ rule, file: location, message: 'app.json names this theme, but it is not there or no JSON object.' }];
  }
  return usedVariables(program).flatMap(({ file, name }) =>
    modes
      .filter((mode) => typeof objectOf(theme[mode])[name] !== 'string')
      .map((mode) => ({ rule, file, message: `The variable @${name} is not given in "${mode}" of ${location}.` })),
  );
}

/**
 * What a value of `app.json` stands for: itself, or what the theme gives for each mode.
 * @example resolveThemeValue(program, '@pageColour') // ['#f6f2e9', '#0f1819']
 */
export function resolveThemeValue(program: MiniProgram, value: string): string[] {
  if (!value.startsWith('@')) return [value];
  const theme = program.json(themeLocation(program) ?? '') ?? {};
  return modes.map((mode) => objectOf(theme[mode])[value.slice(1)]).filter((item) => typeof item === 'string');
}

function themeLocation({ app }: MiniProgram): string | undefined {
  const location = app['themeLocation'];
  return typeof location === 'string' ? location : undefined;
}

function usedVariables(program: MiniProgram): { file: string; name: string }[] {
  const configs = [
    { file: 'app.json', texts: textsIn([program.app['window'], program.app['tabBar']]) },
    ...allPages(program).map((page) => ({ file: `${page}.json`, texts: textsIn(program.json(`${page}.json`)) })),
  ];
  return configs.flatMap(({ file, texts }) =>
    texts.filter((text) => /^@[\w-]+$/.test(text)).map((text) => ({ file, name: text.slice(1) })),
  );
}
