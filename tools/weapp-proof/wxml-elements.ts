import { Parser } from 'htmlparser2';

/** One opening tag of a template file. */
export interface WxmlElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
}

/**
 * The opening tags of a template file, in their order. Whether the file is well formed is for
 * `templateSyntaxFindings` to say.
 * @example readWxmlElements('<view class="a"><text>1</text></view>').map(({ tag }) => tag) // ['view', 'text']
 */
export function readWxmlElements(text: string): WxmlElement[] {
  const elements: WxmlElement[] = [];
  const parser = new Parser({ onopentag: (tag, attributes) => elements.push({ tag, attributes }) }, { xmlMode: true });
  parser.end(text);
  return elements;
}

/** The attribute of every element with this tag, where it is given. */
export function attributeValues(elements: readonly WxmlElement[], tag: string, attribute: string): string[] {
  return elements
    .filter((element) => element.tag === tag)
    .map(({ attributes }) => attributes[attribute])
    .filter((value) => value !== undefined);
}
