import type { Rule } from 'eslint';
import { Linter } from 'eslint/universal';
import { isGuardedByTypeof } from './typeof-guard';

/** A name that a script reads without declaring it. */
export interface FreeName {
  name: string;
  line: number;
  column: number;
  /** It is only compared with (`instanceof x`) or asked for its prototype (`x.prototype`). */
  onlyCompared: boolean;
}

const linter = new Linter();
const ruleName = 'weapp-proof/free-names';
/** The release and the preview share most of their files. */
const known = new Map<string, FreeName[]>();

/**
 * The names that a script takes from outside, where no `typeof` guards them: found by ESLint's analysis of scopes, so
 * that a variable or a property of the same name does not count.
 * @param text a script of ES2018; one that cannot be parsed has no free names.
 * @example readFreeNames('var a = 1; a + window.b').map(({ name }) => name) // ['window']
 */
export function readFreeNames(text: string): FreeName[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found: FreeName[] = [];
  linter.verify(text, {
    plugins: { 'weapp-proof': { rules: { 'free-names': collector(found) } } },
    rules: { [ruleName]: 'error' },
    languageOptions: { ecmaVersion: 2018, sourceType: 'script' },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  });
  known.set(text, found);
  return found;
}

function collector(found: FreeName[]): Rule.RuleModule {
  return {
    create: ({ sourceCode }) => ({
      'Program:exit': (program) => {
        const scope = sourceCode.getScope(program);
        // The language's own names (`Math`) are variables that nothing in the script defines.
        const ofLanguage = scope.variables.filter(({ defs }) => defs.length === 0);
        for (const { identifier } of [...scope.through, ...ofLanguage.flatMap(({ references }) => references)]) {
          // ESLint gives every node its parent; the types of its scopes do not say so.
          const node = identifier as Rule.Node;
          if (isGuardedByTypeof(node, identifier.name)) continue;
          const { line, column } = sourceCode.getLocFromIndex(identifier.range?.[0] ?? 0);
          found.push({ name: identifier.name, line, column: column + 1, onlyCompared: isOnlyCompared(node) });
        }
      },
    }),
  };
}

function isOnlyCompared(node: Rule.Node): boolean {
  if (node.type === 'Program') return false;
  const { parent } = node;
  if (parent.type === 'BinaryExpression') return parent.operator === 'instanceof' && parent.right === node;
  return (
    parent.type === 'MemberExpression' &&
    parent.object === node &&
    !parent.computed &&
    parent.property.type === 'Identifier' &&
    parent.property.name === 'prototype'
  );
}
