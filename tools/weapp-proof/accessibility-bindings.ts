import type { Finding } from './finding';
import type { MiniProgram } from './mini-program';
import { readWxmlElements, type WxmlElement } from './wxml-elements';

const file = 'base.wxml';

/** The attributes that the templates of a component must hand through to WeChat, by the component's tag. */
export type HandedThroughAttributes = Readonly<Record<string, readonly string[]>>;

/**
 * Templates of Taro that swallow an attribute which the app sets: a screen reader would not hear of it.
 * @param attributes for example `{ view: ['aria-role', 'aria-label'], text: ['aria-label'] }`.
 */
export function accessibilityFindings(program: MiniProgram, attributes: HandedThroughAttributes): Finding[] {
  const elements = readWxmlElements(program.text(file) ?? '').filter(takesAttributes);
  return Object.entries(attributes).flatMap(([tag, names]) => {
    const ofTag = elements.filter((element) => element.tag === tag);
    if (ofTag.length === 0) return [report(`There is no template of <${tag}>.`)];
    return names.flatMap((name) => {
      const without = ofTag.filter((element) => !/^\{\{.*\bi\.\w+.*\}\}$/.test(element.attributes[name] ?? '')).length;
      return without === 0 ? [] : [report(`${without} of ${ofTag.length} templates of <${tag}> do not bind ${name}.`)];
    });
  });
}

/**
 * Taro draws an element that has nothing but a class, a style and a tap with a shorter template (`pure-view`,
 * `click-view`, `catch-view`), which binds no other attribute.
 */
function takesAttributes({ tag, attributes }: WxmlElement): boolean {
  return tag !== 'view' || 'hover-class' in attributes;
}

function report(message: string): Finding {
  return { rule: 'accessibility', file, message };
}
