import type { Rule } from 'eslint';
import type { Expression, Node } from 'estree';

/**
 * Whether an identifier is read only where a `typeof` of the same name has said that it exists.
 * @example `typeof x !== 'undefined' && x.y`, `typeof x === 'undefined' ? z : x`, `if (typeof x === 'object') x.y`
 */
export function isGuardedByTypeof(identifier: Rule.Node, name: string): boolean {
  let node = identifier;
  for (let parent = parentOf(node); parent !== null; node = parent, parent = parentOf(node)) {
    if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return true;
    if (parent.type === 'LogicalExpression' && parent.right === node) {
      if (parent.operator !== '??' && provesExistence(parent.left, name, parent.operator === '&&')) return true;
    }
    if (parent.type === 'ConditionalExpression' || parent.type === 'IfStatement') {
      if (parent.consequent === node && provesExistence(parent.test, name, true)) return true;
      if (parent.alternate === node && provesExistence(parent.test, name, false)) return true;
    }
  }
  return false;
}

/** Only the program has no parent, whatever the types say. */
function parentOf(node: Rule.Node): Rule.Node | null {
  return node.type === 'Program' ? null : node.parent;
}

/** Whether a test that came out like `outcome` means that the name exists. */
function provesExistence(test: Expression, name: string, outcome: boolean): boolean {
  if (test.type === 'UnaryExpression' && test.operator === '!') return provesExistence(test.argument, name, !outcome);
  if (test.type === 'SequenceExpression') {
    const decisive = test.expressions.at(-1);
    return decisive !== undefined && provesExistence(decisive, name, outcome);
  }
  if (test.type === 'LogicalExpression') {
    // Both sides of `&&` hold when it is true; both sides of `||` fail when it is false.
    const bothSidesKnown = test.operator === (outcome ? '&&' : '||');
    return bothSidesKnown && [test.left, test.right].some((side) => provesExistence(side, name, outcome));
  }
  if (test.type !== 'BinaryExpression') return false;
  const sides: readonly Node[] = [test.left, test.right];
  const kind = sides.flatMap((side) => (side.type === 'Literal' ? [side.value] : []))[0];
  if (typeof kind !== 'string' || !sides.some((side) => isTypeofName(side, name))) return false;
  const equal = /^===?$/.test(test.operator) ? outcome : /^!==?$/.test(test.operator) ? !outcome : undefined;
  return equal !== undefined && equal === (kind !== 'undefined');
}

function isTypeofName(node: Node, name: string): boolean {
  return (
    node.type === 'UnaryExpression' &&
    node.operator === 'typeof' &&
    node.argument.type === 'Identifier' &&
    node.argument.name === name
  );
}
