import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import postcss, { type AtRule, type Root } from 'postcss';

/** A screen is 750 rpx wide. */
const rpxPerScreen = 750;

/** Type selectors: a name at the start of a compound selector. */
const typeSelector = /(^|[\s>+~,(])([a-z][a-z0-9-]*)/g;

/**
 * Turns a WXSS file, with what it imports, into CSS for the view: components' names become those of their elements,
 * `page` is the body, `rpx` is a share of the screen's width.
 * @param root the build's folder.
 * @param file relative to it.
 * @throws when the file, or one that it imports, is missing or broken.
 * @example compileStyleSheet('dist/weapp', 'app.wxss')
 */
export function compileStyleSheet(root: string, file: string): string {
  return withImports(root, file, new Set()).toString();
}

function withImports(root: string, file: string, seen: Set<string>): Root {
  if (!existsSync(join(root, file))) throw new Error(`${file} is missing from the build.`);
  const sheet = postcss.parse(readFileSync(join(root, file), 'utf8'), { from: file });
  seen.add(file);
  sheet.walkAtRules('import', (rule) => {
    const imported = importedFile(file, rule);
    if (seen.has(imported)) rule.remove();
    else rule.replaceWith(withImports(root, imported, seen));
  });
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) return;
    rule.selector = rule.selectors.map(renameTypes).join(', ');
  });
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /(-?[\d.]+)rpx\b/g,
      (_, number: string) => `calc(${number} * 100vw / ${rpxPerScreen})`,
    );
  });
  return sheet;
}

function importedFile(from: string, { params }: AtRule): string {
  const path = params.replace(/^["']|["']$/g, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

/** @example renameTypes('page .card > view') // 'body .card > wx-view' */
function renameTypes(selector: string): string {
  return selector.replace(typeSelector, (_, before: string, name: string) =>
    name === 'page' ? `${before}body` : `${before}wx-${name}`,
  );
}
