import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Definition } from '../logic-layer';
import type { CompiledTemplates } from './compiled-templates';
import { exparser } from './exparser';

/** An event handler of a page or component, called by name when the view has an event. */
export type Handler = (event: unknown) => void;

/** Where the components of a build come from. */
export interface ComponentSource {
  build: string;
  templates: CompiledTemplates;
  /** What a component's file hands to `Component()`. */
  definitionOf: (path: string) => Definition;
  /** Stands before each handler that a component has, by the handler's name. */
  wrap: (name: string, handler: Handler) => Handler;
}

/** Constructors by name: those in a definition are of the logic layer's realm, and exparser compares with its own. */
const propertyTypes: Readonly<Record<string, unknown>> = { Object, String, Number, Boolean, Array };

/** Makes ids of one run different from those of the next: exparser keeps all. */
let runs = 0;

/**
 * Makes a page known to exparser as a component, together with all components that it and they use.
 * @param page the page's own definition: its first data, and its handlers as methods.
 * @returns the id to create it by.
 */
export function registerPage(source: ComponentSource, path: string, page: Definition): string {
  runs += 1;
  const known = new Map<string, string>();
  const add = (componentPath: string, definition: () => Definition): string => {
    const knownId = known.get(componentPath);
    if (knownId !== undefined) return knownId;
    const id = `run-${runs}/${componentPath}`;
    // Before its own components: `comp` uses itself.
    known.set(componentPath, id);
    const usingComponents = Object.fromEntries(
      usedComponents(source.build, componentPath).map(([tag, used]) => [
        tag,
        add(used, () => componentOf(source, used)),
      ]),
    );
    exparser.register({
      ...definition(),
      id,
      tagName: posix.basename(componentPath),
      template: source.templates.of(componentPath),
      usingComponents,
    });
    return id;
  };
  return add(path, () => page);
}

function usedComponents(build: string, path: string): [tag: string, path: string][] {
  const json = JSON.parse(readFileSync(join(build, `${path}.json`), 'utf8')) as {
    usingComponents?: Record<string, string>;
  };
  return Object.entries(json.usingComponents ?? {}).map(([tag, used]) => [
    tag,
    used.startsWith('/') ? used.slice(1) : posix.join(posix.dirname(path), used),
  ]);
}

function componentOf(source: ComponentSource, path: string): Definition {
  const definition = source.definitionOf(path);
  const methods = (definition.methods ?? {}) as Record<string, Handler>;
  const properties = (definition.properties ?? {}) as Record<string, { type: { name: string }; value: unknown }>;
  return {
    ...definition,
    methods: Object.fromEntries(Object.entries(methods).map(([name, handler]) => [name, source.wrap(name, handler)])),
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, { type, value }]) => [name, { type: propertyTypes[type.name], value }]),
    ),
  };
}
