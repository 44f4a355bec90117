import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** A link or picture of a document that leads to nothing. */
interface BrokenLink {
  document: string;
  target: string;
}

/** Links and pictures of a Markdown text that name files of this repository. */
function localTargets(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

function brokenLinks(document: string, markdown: string): BrokenLink[] {
  return localTargets(markdown)
    .filter((target) => !existsSync(resolve(dirname(document), target)))
    .map((target) => ({ document: relative(root, document), target }));
}

/** Names of `npm run` commands that a text speaks of. */
function namedCommands(markdown: string): string[] {
  return [...markdown.matchAll(/npm run ([a-z0-9:-]+)/g)].map((match) => match[1] ?? '');
}

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
  'tools/content/README.md',
]
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(root, name));

describe('documents', () => {
  it('link only to files that are there', () => {
    expect(documents.length).toBeGreaterThan(10);
    expect(documents.flatMap((document) => brokenLinks(document, readFileSync(document, 'utf8')))).toEqual([]);
  });

  it('name only commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = documents.flatMap((document) => namedCommands(readFileSync(document, 'utf8')));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('are caught with a broken link or a wrong command', () => {
    const document = join(root, 'README.md');
    expect(brokenLinks(document, '![x](docs/images/nothing.png) [y](https://taro.zone) [z](LICENSE)')).toEqual([
      { document: 'README.md', target: 'docs/images/nothing.png' },
    ]);
    expect(namedCommands('`npm run nothing:here -- --x`')).toEqual(['nothing:here']);
  });
});
