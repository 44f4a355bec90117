/** How a set of drawings is made, so that all of them look as if one hand had drawn them. */
export interface DrawingRules {
  /** Width and height of the grid. */
  grid: readonly [number, number];
  strokeWidth: number;
  /** The groups that a drawing consists of; without them its shapes stand alone. */
  layers?: readonly string[];
}

/** Icons: one grid of 24, one stroke of 2. */
export const iconRules: DrawingRules = { grid: [24, 24], strokeWidth: 2 };
/** Illustrations: water and air by one hand, what people built by the other. */
export const illustrationRules: DrawingRules = { grid: [200, 120], strokeWidth: 3, layers: ['bridge', 'river'] };
/** The bridge in the head of tab pages, drawn finer because words stand on it. */
export const headArtRules: DrawingRules = { grid: [320, 110], strokeWidth: 2, layers: ['bridge', 'river'] };

/** What a shape may say: where it is. Stroke, ends, fill and colour are the drawing's, not the shape's. */
const geometryOf: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
};

/**
 * Where an SVG breaks the rules of its set.
 * @returns one sentence a fault; none for a drawing that obeys.
 * @example drawingFaults('<svg …><path fill="red" d="…"/></svg>', iconRules) // ['<path> must not say fill.']
 */
export function drawingFaults(source: string, rules: DrawingRules): string[] {
  const [width, height] = rules.grid;
  const expected = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    fill: 'none',
    stroke: '#000',
    'stroke-width': String(rules.strokeWidth),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  const [root, ...inner] = elementsOf(source);
  if (root?.name !== 'svg') return ['It is no SVG.'];
  const wrong = Object.entries(expected).filter(([name, value]) => root.attributes[name] !== value);
  const more = Object.keys(root.attributes).filter((name) => !(name in expected));
  const groups = inner.filter(({ name }) => name === 'g');
  const layers = groups.map(({ attributes }) => attributes['id'] ?? '').join(' ');
  return [
    ...wrong.map(([name, value]) => `The drawing must say ${name}="${value}".`),
    ...more.map((name) => `The drawing must not say ${name}.`),
    ...(layers === (rules.layers ?? []).join(' ') ? [] : [`Its layers are "${layers}".`]),
    ...inner.filter(({ name }) => name !== 'g').flatMap((shape) => shapeFaults(shape, rules)),
  ];
}

interface SvgElement {
  name: string;
  attributes: Record<string, string>;
}

function elementsOf(source: string): SvgElement[] {
  return [...source.matchAll(/<([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/gi)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  }));
}

function shapeFaults({ name, attributes }: SvgElement, { grid }: DrawingRules): string[] {
  const allowed = geometryOf[name];
  if (allowed === undefined) return [`<${name}> is not among the shapes.`];
  const more = Object.keys(attributes).filter((attribute) => !allowed.includes(attribute));
  const outside = endPointsOf(name, attributes).filter(([x, y]) => x < 0 || y < 0 || x > grid[0] || y > grid[1]);
  return [
    ...more.map((attribute) => `<${name}> must not say ${attribute}.`),
    ...outside.map(([x, y]) => `<${name}> leaves the grid at ${x} ${y}.`),
  ];
}

type Point = readonly [number, number];

/** The points at which a shape's lines end; for a circle, the corners of its box. */
function endPointsOf(name: string, attributes: Record<string, string>): Point[] {
  if (name === 'path') return pathEndPoints(attributes['d'] ?? '');
  const [x, y, r] = ['cx', 'cy', 'r'].map((key) => Number(attributes[key])) as [number, number, number];
  return [
    [x - r, y - r],
    [x + r, y + r],
  ];
}

/** How many numbers each command of a path takes. */
const numbersOf: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

function pathEndPoints(path: string): Point[] {
  const points: Point[] = [];
  let here: Point = [0, 0];
  let start: Point = here;
  for (const [, command = '', text = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command.toLowerCase();
    const numbers = (text.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const count = numbersOf[kind] ?? 0;
    if (kind === 'z') here = start;
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      here = endOf(kind, numbers.slice(at, at + count), here, command === kind);
      // What follows a move without a command of its own are lines.
      if (kind === 'm' && at === 0) start = here;
      points.push(here);
    }
  }
  return points;
}

function endOf(kind: string, numbers: readonly number[], [x, y]: Point, isRelative: boolean): Point {
  const last = numbers[numbers.length - 1] ?? 0;
  const [baseX, baseY] = isRelative ? [x, y] : [0, 0];
  if (kind === 'h') return [baseX + last, y];
  if (kind === 'v') return [x, baseY + last];
  return [baseX + (numbers[numbers.length - 2] ?? 0), baseY + last];
}
