import { globalScope } from './runner-globals';

/**
 * What WeChat's logic layer offers beside `wx` and the registration functions: the language and a few functions, on
 * the oldest phone that is supported (JavaScriptCore of iOS 12). Everything else that a worker has is taken away.
 */
const languageNames = new Set([
  ...['Object', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'Date', 'Math', 'JSON', 'RegExp', 'Promise'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Proxy', 'Reflect', 'ArrayBuffer', 'DataView'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
  ...['Float32Array', 'Float64Array'],
  ...['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['parseInt', 'parseFloat', 'isNaN', 'isFinite', 'NaN', 'Infinity', 'undefined'],
  ...['encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI', 'escape', 'unescape'],
  // The component framework asks what is a function; the mini-program's own scripts do not see this name.
  'Function',
  ...['console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
]);

/** Numbers of an old file API that the browser does not let go: nobody would look for them. */
const harmlessNames = new Set(['TEMPORARY', 'PERSISTENT']);

/** Methods that came after iOS 12, by the object that carries them. */
const newerMethods: readonly [owner: () => object, names: readonly string[]][] = [
  [
    () => Array.prototype as object,
    ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with', 'group', 'groupToMap'],
  ],
  [() => Array, ['fromAsync']],
  [() => String.prototype, ['at', 'matchAll', 'replaceAll', 'isWellFormed', 'toWellFormed']],
  [() => Object, ['hasOwn', 'groupBy']],
  [() => Map, ['groupBy']],
  [() => Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
  [
    () => Set.prototype,
    ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  ],
  [() => Promise, ['allSettled', 'any', 'withResolvers', 'try']],
  [() => Object.getPrototypeOf(Int8Array.prototype) as object, ['at', 'findLast', 'findLastIndex', 'toSorted', 'with']],
  [() => Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object, ['map', 'filter', 'toArray']],
  [() => RegExp, ['escape']],
  [() => Error, ['isError']],
];

/**
 * Takes away from the worker what a mini-program does not have, so that touching it throws a `ReferenceError` or a
 * `TypeError` as it would on the phone. Making code out of text is forbidden by the page's security policy.
 * @param own names that the runner provides: `wx`, `App`, `Page` and so on.
 * @returns the names that could not be taken away; none, unless the browser has changed.
 */
export function impoverish(own: ReadonlySet<string>): string[] {
  for (const [owner, names] of newerMethods) for (const name of names) Reflect.deleteProperty(owner(), name);
  const left: string[] = [];
  for (
    let object: object | null = globalScope;
    object !== null;
    object = Object.getPrototypeOf(object) as object | null
  ) {
    if (object === Object.prototype) break;
    for (const name of Object.getOwnPropertyNames(object)) {
      if (languageNames.has(name) || own.has(name) || harmlessNames.has(name) || name === 'constructor') continue;
      if (!Reflect.deleteProperty(object, name)) left.push(name);
    }
  }
  return left;
}
