import { defineName } from './module-names';
import { globalScope, worker } from './runner-globals';

/** A script of the mini-program, wrapped by the server so that it gets its own `require`, `module` and `exports`. */
type ModuleBody = (require: (path: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/** The scripts of the packages that have been delivered so far. */
export class ModuleRegistry {
  private readonly bodies = new Map<string, ModuleBody>();
  private readonly loaded = new Map<string, { exports: unknown }>();
  private readonly delivered = new Set<string>();
  private readonly scripts: Readonly<Record<string, readonly string[]>>;

  /** @param scripts files of each package, by the package's root (`main` for the main one). */
  constructor(scripts: Readonly<Record<string, readonly string[]>>) {
    this.scripts = scripts;
    globalScope[defineName] = (path: string, body: ModuleBody) => this.bodies.set(path, body);
  }

  /**
   * Brings a package, once: only then can its scripts be required.
   * @throws when one of its scripts cannot be read.
   */
  deliver(packageRoot: string): void {
    if (this.delivered.has(packageRoot)) return;
    this.delivered.add(packageRoot);
    for (const path of this.scripts[packageRoot] ?? []) {
      worker.load(`/scripts/${path}`);
      if (!this.bodies.has(path)) throw new Error(`${path} could not be read: it holds a syntax error.`);
    }
  }

  has(path: string): boolean {
    return this.bodies.has(path);
  }

  /**
   * Runs a script, once, and hands back what it exports.
   * @param path with ending, from the root: `pages/news/index.js`.
   * @throws when the script is not in a delivered package, or throws itself.
   */
  require(path: string): unknown {
    const known = this.loaded.get(path);
    if (known !== undefined) return known.exports;
    const body = this.bodies.get(path);
    if (body === undefined) throw new Error(`module '${path}' is not defined, or its package is not there yet`);
    const module = { exports: {} as unknown };
    this.loaded.set(path, module);
    body((wanted) => this.require(resolveScript(path, wanted)), module, module.exports);
    return module.exports;
  }
}

/** @example resolveScript('pages/news/index.js', '../../common') // 'common.js' */
export function resolveScript(from: string, wanted: string): string {
  return resolvePath(from, wanted.endsWith('.js') ? wanted : `${wanted}.js`);
}

/** @example resolvePath('pages/news/index', '../../comp') // 'comp' */
export function resolvePath(from: string, wanted: string): string {
  const parts = wanted.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of wanted.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
