/**
 * The names that a script of a mini-program finds in WeChat's logic layer: those of ES2018 that WeChat's oldest engine
 * has, and those of WeChat. Everything else (`window`, `fetch`, `URL`, `Intl`, …) is missing on some phone or on all.
 */
export const logicLayerNames: ReadonlySet<string> = new Set([
  ...['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages'],
  ...['require', 'module', 'exports', 'requirePlugin', 'requireMiniProgram'],
  ...['console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  ...['Array', 'ArrayBuffer', 'Boolean', 'DataView', 'Date', 'Error', 'EvalError', 'Infinity', 'JSON', 'Map', 'Math'],
  ...['NaN', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set'],
  ...['String', 'Symbol', 'SyntaxError', 'TypeError', 'URIError', 'WeakMap', 'WeakSet', 'undefined'],
  ...['Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
  ...['isFinite', 'isNaN', 'parseFloat', 'parseInt', 'arguments'],
]);
