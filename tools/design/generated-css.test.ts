import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { renderIconNames, renderIconsCss, renderIllustrationsCss } from './icons-css';
import { renderTokensCss } from './tokens-css';

const uiFolder = join(__dirname, '../../src/ui');

/** Every `--hq-…` that a style sheet of the interface asks for. */
function usedTokens(): Set<string> {
  const files = readdirSync(uiFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.scss'));
  const texts = files.map((file) => readFileSync(join(uiFolder, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/var\((--hq-[a-z-]+)/g)].map((match) => match[1] ?? '')));
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
    const defined = definedTokens(renderTokensCss() + renderIconsCss());
    const missing = [...usedTokens()].filter((token) => !defined.has(token));
    expect(usedTokens().size).toBeGreaterThan(20);
    expect(missing).toEqual([]);
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

  it('holds every icon as a picture inside the style sheet, and its name in the type', () => {
    for (const file of icons) {
      const name = file.replace('.svg', '');
      expect(renderIconsCss()).toContain(`.hq-icon--${name} {`);
      expect(renderIconNames()).toContain(`| '${name}'`);
    }
    expect(postcss.parse(renderIconsCss()).nodes.filter((node) => node.type === 'rule')).toHaveLength(icons.length);
  });

  it('draws every icon on one grid with one stroke', () => {
    for (const file of icons) {
      const source = readFileSync(join(uiFolder, 'icons', file), 'utf8');
      expect(source).toContain('viewBox="0 0 24 24"');
      expect(source).toContain('stroke-width="2"');
    }
  });

  it('asks no server for a picture', () => {
    expect(renderIconsCss() + renderIllustrationsCss()).not.toMatch(/url\((?!"data:)/);
  });
});
