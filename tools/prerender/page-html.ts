import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { DrawnPage } from './draw-page';

/** What the takeover script needs to know. */
export interface TakeoverSettings {
  /** The pack that was drawn. */
  pack: string;
  /** Prefix of the app's keys in the browser's storage. */
  storePrefix: string;
}

const takeover = transformSync(readFileSync(join(__dirname, 'takeover.js'), 'utf8'), {
  loader: 'js',
  minify: true,
  target: ['chrome90', 'safari14'],
}).code.trim();

/** Lays the drawn page over the place where the app will stand. */
const drawnStyle = '#hq-drawn{position:absolute;top:0;left:0;width:100%;height:100%;z-index:10}html,body{height:100%}';

/**
 * The page as it is delivered: text and styles inside, readable before any script, taken over by the app afterwards.
 * @param shell the built `index.html`.
 * @param readStyleSheet the text of a style sheet, by its path.
 */
export function renderPageHtml(
  shell: string,
  page: DrawnPage,
  settings: TakeoverSettings,
  readStyleSheet: (path: string) => string,
): string {
  const styles = page.styleSheets
    // webpack finds a style by its `data-href` and does not load it again.
    .map((path) => `<style data-href="${path}">${readStyleSheet(path)}</style>`)
    .join('');
  const withoutAssets = shell
    .replace(/<script[^>]*src="[^"]*"[^>]*><\/script>/g, '')
    .replace(/<link[^>]*rel="stylesheet"[^>]*>/g, '');
  const takeoverSettings = escapeAttribute(JSON.stringify({ ...settings, scripts: page.scripts }));
  return withoutAssets
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(page.title)}</title>`)
    .replace('</head>', () => `<style>${page.addedStyles}${drawnStyle}</style>${styles}</head>`)
    .replace(
      '</body>',
      () =>
        `<div id="hq-drawn" class="taro_router" data-takeover="${takeoverSettings}">${page.html}</div>` +
        `<script>${takeover}</script></body>`,
    );
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
