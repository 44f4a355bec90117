import postcss, { CssSyntaxError, type AtRule, type Declaration, type Root, type Rule } from 'postcss';
import type { Finding } from './finding';
import { filesNamed, resolveAddress, type MiniProgram } from './mini-program';

/** At-rules inside which a rule is not nested in another one. */
const grouping = new Set(['media', 'supports', 'keyframes', '-webkit-keyframes', 'font-face']);

/** Style sheets that WeChat would refuse or pass over: broken CSS, missing imports, selectors and pictures it lacks. */
export function styleSheetFindings(program: MiniProgram): Finding[] {
  return filesNamed(program, '.wxss').flatMap(({ path, text }) =>
    problems(program, path, text).map((message) => ({ rule: 'style-sheet', file: path, message })),
  );
}

function problems(program: MiniProgram, path: string, text: string): string[] {
  const found: string[] = [];
  let sheet: Root;
  try {
    sheet = postcss.parse(text, { from: path });
  } catch (error) {
    if (error instanceof CssSyntaxError) return [`Line ${error.line ?? 0}: ${error.reason}.`];
    throw error;
  }
  sheet.walkAtRules((atRule) => {
    found.push(...atRuleProblems(program, path, atRule));
  });
  sheet.walkRules((rule) => {
    found.push(...ruleProblems(rule));
  });
  sheet.walkDecls((declaration) => {
    found.push(...declarationProblems(declaration));
  });
  return found;
}

function atRuleProblems(program: MiniProgram, path: string, { name, params, parent }: AtRule): string[] {
  if (parent?.type === 'rule') return [`@${name} stands inside a rule: WeChat has no nesting.`];
  if (name !== 'import') return grouping.has(name) ? [] : [`WeChat knows no @${name}.`];
  const address = /^(["'])(.+)\1$/.exec(params)?.[2];
  if (address === undefined) return [`@import ${params} does not name a file in quotes.`];
  return program.has(resolveAddress(path, address)) ? [] : [`@import "${address}" leads to no file.`];
}

function ruleProblems({ selector, parent }: Rule): string[] {
  if (parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes')) return [];
  // What stands in quotes, such as the value of an attribute, is no part of the selector's grammar.
  const grammar = selector.replace(/(["']).*?\1/g, '');
  return [
    ...(parent?.type === 'rule' || grammar.includes('&') ? [`${selector} is nested: WeChat has no nesting.`] : []),
    ...(grammar.replace(/\[.*?\]/g, '').includes('*')
      ? [`${selector} selects everything (*), which WeChat refuses.`]
      : []),
    ...(grammar.includes('[') ? [`${selector} selects by an attribute, which WeChat's components do not.`] : []),
  ];
}

function declarationProblems({ value }: Declaration): string[] {
  return [...value.matchAll(/url\(\s*["']?([^"')]*)/g)]
    .map((match) => match[1] ?? '')
    .filter((address) => !/^(data:|https:\/\/)/.test(address))
    .map((address) => `url(${address}) is neither data: nor https: WeChat loads no other picture from a style sheet.`);
}
