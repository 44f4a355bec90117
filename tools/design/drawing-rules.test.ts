import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingFaults, headArtRules, iconRules, illustrationRules } from './drawing-rules';

const uiFolder = join(__dirname, '../../src/ui');
const headArt = 'bridge.svg';

const sources = (folder: string) =>
  readdirSync(join(uiFolder, folder)).map(
    (file) => [file, readFileSync(join(uiFolder, folder, file), 'utf8')] as const,
  );

describe('the drawings', () => {
  it.each(sources('icons'))('icon %s obeys', (_file, source) => {
    expect(drawingFaults(source, iconRules)).toEqual([]);
  });

  it.each(sources('illustrations'))('illustration %s obeys', (file, source) => {
    expect(drawingFaults(source, file === headArt ? headArtRules : illustrationRules)).toEqual([]);
  });
});

describe('the rules of drawings', () => {
  const root =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2" ' +
    'stroke-linecap="round" stroke-linejoin="round">';
  const icon = `${root}<path d="M4 12h16"/><circle cx="12" cy="12" r="8.5"/></svg>`;

  it('leave a good icon alone', () => {
    expect(drawingFaults(icon, iconRules)).toEqual([]);
  });

  it.each([
    ['another grid', icon.replace('0 0 24 24', '0 0 32 32'), 'The drawing must say viewBox="0 0 24 24".'],
    ['a thin stroke', icon.replace('stroke-width="2"', 'stroke-width="1.5"'), 'The drawing must say stroke-width="2".'],
    ['square ends', icon.replace(' stroke-linecap="round"', ''), 'The drawing must say stroke-linecap="round".'],
    ['a filled drawing', icon.replace('fill="none"', 'fill="#000"'), 'The drawing must say fill="none".'],
    ['a colour', icon.replace('stroke="#000"', 'stroke="#c00"'), 'The drawing must say stroke="#000".'],
    ['a size', icon.replace('fill=', 'width="48" fill='), 'The drawing must not say width.'],
    ['a filled shape', icon.replace('<path', '<path fill="#000"'), '<path> must not say fill.'],
    [
      'a shape with its own stroke',
      icon.replace('<circle', '<circle stroke-width="3"'),
      '<circle> must not say stroke-width.',
    ],
    ['a style', icon.replace('<path', '<path style="stroke:red"'), '<path> must not say style.'],
    ['words', icon.replace('<path', '<text>A</text><path'), '<text> is not among the shapes.'],
    ['a line off the grid', icon.replace('h16', 'h21'), '<path> leaves the grid at 25 12.'],
    ['a circle off the grid', icon.replace('r="8.5"', 'r="12.5"'), '<circle> leaves the grid at -0.5 -0.5.'],
    ['layers', icon.replace('<path', '<g id="river"></g><path'), 'Its layers are "river".'],
    ['no drawing', 'hello', 'It is no SVG.'],
  ])('find %s', (_what, source, fault) => {
    expect(drawingFaults(source, iconRules)).toContain(fault);
  });

  it('follow the lines of a path through all its commands', () => {
    const along = (path: string) => drawingFaults(`${root}<path d="${path}"/></svg>`, iconRules);
    expect(along('M4 4h4v4H4zm12 0l4 4c1-1 2 2 3 3s1 1 1 1a4 4 0 0 1-4 4')).toEqual([]);
    expect(along('m4 4 10 10 11-3')).toEqual(['<path> leaves the grid at 25 11.']);
    expect(along('M12 4zv-5')).toEqual(['<path> leaves the grid at 12 -1.']);
  });

  it('ask an illustration for its two layers', () => {
    const [, empty = ''] = sources('illustrations').find(([file]) => file === 'empty.svg') ?? [];
    expect(drawingFaults(empty.replace('id="river"', 'id="water"'), illustrationRules)).toEqual([
      'Its layers are "bridge water".',
    ]);
  });
});
