/** A node of the tree that Taro sends to the view. */
export interface SentNode {
  /** Taro's number of the kind of node. */
  nn?: string;
  sid?: string;
  /** The text of a text node. */
  v?: string;
  /** The children. */
  cn?: SentNode[];
}

/** Depth from which the templates hand over to the recursive component `comp`. */
export const templateDepth = 15;

/**
 * Puts the values of one `setData` call where their paths, such as `root.cn.[0].cn`, say: apart from the engine, so
 * that its work can be compared with it.
 */
export function applyValues(data: object, values: Readonly<Record<string, unknown>>): void {
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop() ?? '';
    let owner = data as Record<string, unknown>;
    for (const key of keys) owner = owner[key] as Record<string, unknown>;
    owner[last] = value;
  }
}

/** All nodes below this one, in the order in which they stand on the page. */
export function nodesBelow(node: SentNode): SentNode[] {
  return (node.cn ?? []).flatMap((child) => [child, ...nodesBelow(child)]);
}

/** The number of levels below this node. */
export function depthOf(node: SentNode): number {
  return Math.max(0, ...(node.cn ?? []).map((child) => 1 + depthOf(child)));
}

/**
 * Nodes one inside the other, with a text in the innermost.
 * @param box a node of the kind that each level is to be.
 * @param text a node of the kind that the text is to be.
 * @returns the outermost; the ids are `level-1`, its child's `level-2`, and so on.
 */
export function nestedNodes(box: SentNode, text: SentNode, levels: number): SentNode {
  let inner: SentNode = { nn: text.nn, sid: 'innermost', v: '最里面' };
  for (let level = levels; level >= 1; level -= 1) inner = { nn: box.nn, sid: `level-${level}`, cn: [inner] };
  return inner;
}
