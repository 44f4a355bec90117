import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { layerOf, renderIconNames, renderIconsCss, renderIllustrationNames, renderIllustrationsCss } from './icons-css';
import { renderTokensCss } from './tokens-css';

const uiFolder = join(__dirname, '../../src/ui');

/** Every `--hq-…` that a style sheet of the interface asks for. */
function usedTokens(): Set<string> {
  return tokensIn(styleSheets());
}

function tokensIn(css: string): Set<string> {
  return new Set([...css.matchAll(/var\((--hq-[a-z-]+)/g)].map((match) => match[1] ?? ''));
}

/** What a component says of itself where it is drawn: lengths of its words, the picture of its share. */
const setByComponents = new Set(['--hq-ring', '--hq-segment-count', '--hq-segment-length']);

/** Every style sheet of the interface, as written. */
function styleSheets(): string {
  const files = readdirSync(uiFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.scss'));
  return files.map((file) => readFileSync(join(uiFolder, file), 'utf8')).join('\n');
}

function definedEverywhere(): Set<string> {
  const ofOneSheet = [...styleSheets().matchAll(/^\s*(--hq-[a-z-]+):/gm)].map((match) => match[1] ?? '');
  const generated = renderTokensCss() + renderIconsCss() + renderIllustrationsCss();
  return new Set([...definedTokens(generated), ...ofOneSheet, ...setByComponents]);
}

function definedTokens(css: string): Set<string> {
  const tokens = new Set<string>();
  postcss.parse(css).walkDecls(/^--hq-/, (declaration) => {
    tokens.add(declaration.prop);
  });
  return tokens;
}

describe('tokens.css', () => {
  it('defines every token that a style sheet uses', () => {
    const missing = [...usedTokens()].filter((token) => !definedEverywhere().has(token));
    expect(usedTokens().size).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it('defines no token that no style sheet uses', () => {
    const css = renderTokensCss();
    const usedByTokens = tokensIn(css);
    const used = (token: string) => usedTokens().has(token) || usedByTokens.has(token);
    expect([...definedTokens(css)].filter((token) => !used(token))).toEqual([]);
    expect(used('--hq-colour-nowhere')).toBe(false);
  });

  it('gives all three themes and both modes the same tokens', () => {
    const namesOf = (selector: string) => {
      const names: string[] = [];
      postcss.parse(renderTokensCss()).walkRules((rule) => {
        if (rule.parent?.type === 'root' && rule.selectors.includes(selector)) {
          rule.walkDecls((declaration) => {
            names.push(declaration.prop);
          });
        }
      });
      return names;
    };
    expect(namesOf('.hq-theme-dark')).toEqual(namesOf('.hq-theme-light'));
    expect(namesOf('.hq-theme-contrast')).toEqual(namesOf('.hq-theme-light'));
    expect(namesOf('.hq-mode-elder')).toEqual(namesOf('.hq-mode-normal'));
    expect(namesOf('.hq-mode-elder').length).toBeGreaterThan(10);
  });

  it('follows the system only in the system theme', () => {
    const selectors: string[] = [];
    postcss.parse(renderTokensCss()).walkAtRules('media', (media) => {
      if (!media.params.includes('prefers-color-scheme')) return;
      media.walkRules((rule) => {
        selectors.push(rule.selector);
      });
    });
    expect(selectors).toEqual(['.hq-theme-system']);
  });
});

describe('icons.css', () => {
  const icons = readdirSync(join(uiFolder, 'icons'));

  it('holds every icon as a picture inside the style sheet, and its name in the list', () => {
    for (const file of icons) {
      const name = file.replace('.svg', '');
      expect(renderIconsCss()).toContain(`.hq-icon--${name} {`);
      expect(renderIconNames()).toContain(`  '${name}',`);
    }
    expect(postcss.parse(renderIconsCss()).nodes.filter((node) => node.type === 'rule')).toHaveLength(icons.length);
  });

  it('asks no server for a picture', () => {
    expect(renderIconsCss() + renderIllustrationsCss()).not.toMatch(/url\((?!"data:)/);
  });
});

describe('illustrations.css', () => {
  it('has a mask for each of the two colours of every illustration', () => {
    for (const file of readdirSync(join(uiFolder, 'illustrations'))) {
      const name = file.replace('.svg', '');
      expect(renderIllustrationNames()).toContain(`  '${name}',`);
      postcss.parse(renderIllustrationsCss()).walkRules(`.hq-illustration--${name}`, (rule) => {
        expect(rule.nodes.map((node) => (node.type === 'decl' ? node.prop : ''))).toEqual([
          '--hq-drawing-river',
          '--hq-drawing-bridge',
        ]);
      });
    }
  });

  it('takes the layers apart', () => {
    const source = '<svg><g id="bridge"><path d="M1 1"/></g>\n<g id="river"><path d="M2 2"/></g></svg>';
    expect(layerOf(source, 'bridge')).toBe('<svg><g id="bridge"><path d="M1 1"/></g>\n</svg>');
    expect(layerOf(source, 'river')).toBe('<svg>\n<g id="river"><path d="M2 2"/></g></svg>');
    expect(() => layerOf('<svg><path d="M1 1"/></svg>', 'river')).toThrow('no layer "river"');
  });
});
