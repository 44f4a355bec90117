import { glassEasel, MiniProgramEnv, type AssociatedBackend, type CodeSpace } from 'glass-easel-miniprogram-adapter';
import type { LogicFacts } from '../protocol';
import { record, recordError } from './journal';
import { resolvePath, type ModuleRegistry } from './modules';
import { globalScope } from './runner-globals';

/** A compiled template, as the template compiler makes it. */
type TemplateGroup = Record<string, glassEasel.template.ComponentTemplate['content']>;

interface PreparedOptions {
  idPrefixGenerator: unknown;
  writeIdToDOM: boolean;
}

/** The part of the adapter's `CodeSpace` that its declarations leave out. */
interface PreparingSpace {
  prepareComponentOptions: (path: string, options?: unknown) => [PreparedOptions, unknown];
}

const registrationNames = ['Page', 'Component', 'Behavior'] as const;

/** Registers pages and components with the component framework, each with its template and settings. */
export class ComponentLibrary {
  readonly environment = new MiniProgramEnv();
  readonly space: CodeSpace = this.environment.createCodeSpace('app', true);
  private readonly facts: LogicFacts;
  private readonly modules: ModuleRegistry;
  private readonly registered = new Set<string>();

  constructor(facts: LogicFacts, modules: ModuleRegistry) {
    this.facts = facts;
    this.modules = modules;
    keepElementIds(this.space);
    for (const [path, settings] of Object.entries(facts.settings)) {
      this.space.addComponentStaticConfig(path, settings.raw as Parameters<CodeSpace['addComponentStaticConfig']>[1]);
    }
  }

  /** Takes over the compiled templates of all pages and components. */
  addTemplates(group: TemplateGroup): void {
    for (const path of Object.keys(this.facts.settings)) {
      const content = group[path];
      if (content === undefined) continue;
      this.space.addCompiledTemplate(path, {
        groupList: group,
        content,
        // `bindtap` without a colon is an attribute to the template compiler.
        fallbackListenerOnNativeNode: true,
      });
    }
  }

  /**
   * Runs the script of a page or component, and before it those of the components that it uses.
   * @throws when a script is missing, throws, or registers nothing.
   */
  load(path: string): void {
    if (this.registered.has(path)) return;
    this.registered.add(path);
    const settings = this.facts.settings[path];
    if (settings === undefined) throw new Error(`${path}.json is missing.`);
    for (const used of Object.values(settings.usingComponents)) this.load(resolvePath(path, used));
    const outer = registrationNames.map((name) => globalScope[name]);
    let registrations = 0;
    this.space.componentEnv(path, (kinds) => {
      for (const name of registrationNames) {
        const register = kinds[name] as (...values: unknown[]) => unknown;
        globalScope[name] = (...values: unknown[]) => {
          if (name !== 'Behavior') registrations += 1;
          return register(...values.map(withLists));
        };
      }
      try {
        this.modules.require(`${path}.js`);
      } finally {
        registrationNames.forEach((name, index) => {
          globalScope[name] = outer[index];
        });
      }
    });
    if (registrations === 0) throw new Error(`${path}.js registers neither a page nor a component.`);
    if (this.space.getCompiledTemplate(path) === undefined) throw new Error(`${path}.wxml is missing.`);
  }

  /** The components that a page or component is made of, inner ones first and itself last. */
  pathsIn(path: string, seen: ReadonlySet<string> = new Set()): string[] {
    if (seen.has(path)) return [];
    const around = new Set([...seen, path]);
    const used = Object.values(this.facts.settings[path]?.usingComponents ?? {});
    return [...used.flatMap((name) => this.pathsIn(resolvePath(path, name), around)), path];
  }

  /** Makes the root of a page, or of the custom tab bar, in a backend. */
  createRoot(backend: AssociatedBackend, path: string): ReturnType<AssociatedBackend['createRoot']> {
    return backend.createRoot('body', this.space, path);
  }
}

const listFields: readonly string[] = ['behaviors', 'externalClasses'];

/** WeChat takes an empty object for an empty list, and Taro relies on it; the adapter does not. */
function withLists(definition: unknown): unknown {
  if (typeof definition !== 'object' || definition === null) return definition;
  const isEmptyObjectForList = ([name, value]: [string, unknown]): boolean =>
    listFields.includes(name) && !Array.isArray(value);
  return Object.fromEntries(Object.entries(definition).filter((entry) => !isEmptyObjectForList(entry)));
}

/** Taro finds its nodes by the ids that its templates set, so they must not be changed on their way to the view. */
function keepElementIds(space: CodeSpace): void {
  const preparing = space as unknown as PreparingSpace;
  const prepare = preparing.prepareComponentOptions.bind(space);
  preparing.prepareComponentOptions = (path, options) => {
    const [prepared, isolation] = prepare(path, options);
    return [{ ...prepared, idPrefixGenerator: null, writeIdToDOM: true }, isolation];
  };
}

/** Writes down what the component framework complains of. */
export function listenToFramework(): void {
  glassEasel.addGlobalErrorListener((error, method) => {
    recordError(error, method);
    return false;
  });
  glassEasel.addGlobalWarningListener((message) => {
    // The engine of today's web views takes a list that is not there yet for an empty one, without a word.
    if (message.startsWith('The for-list data') && message.includes('"undefined"')) return false;
    record({ kind: 'warning', message });
    return false;
  });
}
