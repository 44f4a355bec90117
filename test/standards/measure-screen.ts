import type { ElderRuleId, WorstValue } from '../../src/domain/standards';

/** What one look at a screen measures, in one theme, at one width. */
export interface ScreenLook {
  texts: number;
  targets: number;
  worst: Partial<Record<ElderRuleId, WorstValue>>;
  /** Texts that stand on a picture: their contrast is read from the pixels. */
  overPictures: TextOverPicture[];
  /** Where the button 长辈版 stands, in CSS pixels. */
  entry: { left: number; top: number } | null;
}

export interface TextOverPicture {
  text: string;
  /** CSS pixels from the upper left corner of the document's viewport. */
  box: { left: number; top: number; width: number; height: number };
  colour: [number, number, number];
}

/**
 * Measures the screen that is drawn: every text and everything that can be pressed, in what lies uppermost. Runs
 * inside the page, so it uses nothing from outside.
 */
export function measureScreen(): ScreenLook {
  type Colour = [number, number, number, number];
  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
    width: number;
    height: number;
  }
  const worst: Partial<Record<string, { value: number; where: string }>> = {};
  const targetSelector =
    'button, a[href], input, textarea, [role=button], [role=link], [role=tab], [role=switch], [role=radio], [role=checkbox]';

  const isShown = (element: Element): boolean =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  // What lies under a sheet cannot be read or pressed.
  const isCovered = (element: Element): boolean =>
    element.closest('.hq-screen__page[aria-hidden=true], .hq-screen > * > [aria-hidden=true]') !== null;
  const shorten = (text: string): string => {
    const words = text.replace(/\s+/g, ' ').trim();
    return words.length > 24 ? `${words.slice(0, 24)}…` : words;
  };
  const nameOf = (element: Element): string => shorten(element.getAttribute('aria-label') ?? element.textContent);
  const note = (
    rule: string,
    value: number,
    where: string,
    isWorse: (value: number, than: number) => boolean,
  ): void => {
    const rounded = Math.round(value * 100) / 100;
    const known = worst[rule];
    if (known === undefined || isWorse(rounded, known.value)) worst[rule] = { value: rounded, where };
  };
  const atLeast = (rule: string, value: number, where: string): void => {
    note(rule, value, where, (one, other) => one < other);
  };
  const atMost = (rule: string, value: number, where: string): void => {
    note(rule, value, where, (one, other) => one > other);
  };

  const parseColour = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const blend = (above: Colour, below: Colour): Colour => {
    const [, , , alpha] = above;
    const mix = (index: 0 | 1 | 2): number => above[index] * alpha + below[index] * (1 - alpha);
    return [mix(0), mix(1), mix(2), 1];
  };
  /** What an element stands on: the grounds of all around it, the nearest on top, white below all. */
  const groundOf = (element: Element | null): Colour => {
    const grounds: Colour[] = [];
    for (let around = element; around !== null; around = around.parentElement) {
      const ground = parseColour(getComputedStyle(around).backgroundColor);
      if (ground[3] > 0) grounds.push(ground);
      if (ground[3] === 1) break;
    }
    return grounds.reduceRight<Colour>((below, above) => blend(above, below), [255, 255, 255, 1]);
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      opacity *= Number(getComputedStyle(around).opacity);
    }
    return opacity;
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (value: number): number => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrastOf = (one: Colour, other: Colour): number => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const isDisabled = (element: Element): boolean => element.closest('[disabled], [aria-disabled=true]') !== null;
  const overlaps = (one: Box, other: Box): boolean =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

  const pictures = [...document.querySelectorAll('[class*=hq-illustration]')].filter(isShown);

  // Texts
  const overPictures: TextOverPicture[] = [];
  const textElements = new Set<Element>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || parent === null || parent.closest('script, style, noscript') !== null) continue;
    if (!isShown(parent) || isCovered(parent)) continue;
    texts += 1;
    textElements.add(parent);
    const style = getComputedStyle(parent);
    const size = parseFloat(style.fontSize);
    const words = shorten(text);
    atLeast('textSize', size, words);
    if (parent.closest('h1, h2, h3, [role=heading]') !== null) atLeast('titleSize', size, words);
    if (style.lineHeight !== 'normal') atLeast('lineHeight', parseFloat(style.lineHeight) / size, words);
    const box = parent.getBoundingClientRect();
    atMost('widthOverflow', Math.max(0, Math.ceil(box.right - window.innerWidth), Math.ceil(-box.left)), words);
    if (isDisabled(parent)) continue;
    const ground = groundOf(parent);
    const ink = parseColour(style.color);
    const seen = blend([ink[0], ink[1], ink[2], ink[3] * opacityOf(parent)], ground);
    if (pictures.some((picture) => !picture.contains(parent) && overlaps(picture.getBoundingClientRect(), box))) {
      const { left, top, width, height } = box;
      overPictures.push({ text: words, box: { left, top, width, height }, colour: [seen[0], seen[1], seen[2]] });
    } else {
      atLeast('contrast', contrastOf(seen, ground), words);
    }
  }

  // Whole lines, paragraphs and cut words
  const lineHeightOf = (element: Element): number => parseFloat(getComputedStyle(element).lineHeight);
  for (const element of textElements) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const where = shorten(element.textContent);
    if (box.height > 1.5 * lineHeightOf(element) && style.display !== 'inline') {
      atMost('lineLength', Math.floor(box.width / parseFloat(style.fontSize)), where);
    }
    const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    const isCut =
      hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    atMost('cutText', 0, '');
    if (isCut) worst['cutText'] = { value: (worst['cutText']?.value ?? 0) + 1, where };
    const next = element.nextElementSibling;
    const isParagraph = (candidate: Element): boolean =>
      candidate.matches('.hq-text--body:not([role=heading]):not(.hq-text--strong)') &&
      getComputedStyle(candidate).display === 'block' &&
      textElements.has(candidate);
    if (next !== null && isParagraph(element) && isParagraph(next)) {
      const pitch = next.getBoundingClientRect().top - box.bottom + lineHeightOf(element);
      if (next.getBoundingClientRect().top >= box.bottom - 1) {
        atLeast('paragraphGap', pitch / lineHeightOf(element), where);
      }
    }
  }

  // Icons
  for (const icon of document.querySelectorAll('.hq-icon')) {
    if (!isShown(icon) || isCovered(icon) || isDisabled(icon)) continue;
    const ground = groundOf(icon.parentElement);
    const ink = parseColour(getComputedStyle(icon).backgroundColor);
    const seen = blend([ink[0], ink[1], ink[2], ink[3] * opacityOf(icon)], ground);
    atLeast('iconContrast', contrastOf(seen, ground), nameOf(icon.parentElement ?? icon));
  }

  // What can be pressed
  const layerOf = (element: Element): Element | null => {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).position === 'fixed') return around;
    }
    return null;
  };
  const pressed = [...document.querySelectorAll(targetSelector)]
    .filter((element) => isShown(element) && !isCovered(element))
    .map((element) => ({ element, box: element.getBoundingClientRect(), layer: layerOf(element) }));
  for (const { element, box } of pressed) {
    atLeast('targetSize', Math.min(box.width, box.height), nameOf(element));
  }
  pressed.forEach((one, index) => {
    for (const other of pressed.slice(index + 1)) {
      if (one.layer !== other.layer || one.element.contains(other.element) || other.element.contains(one.element)) {
        continue;
      }
      const across = Math.max(other.box.left - one.box.right, one.box.left - other.box.right);
      const along = Math.max(other.box.top - one.box.bottom, one.box.top - other.box.bottom);
      const gap = across > 0 && along > 0 ? Math.hypot(across, along) : Math.max(across, along);
      atLeast('targetGap', gap, `${nameOf(one.element)} | ${nameOf(other.element)}`);
    }
  });

  // The page as a whole. Taro scrolls each H5 page inside an element of its own.
  const scrollers = [document.documentElement, ...document.querySelectorAll('.taro_page, .hq-sheet__scroll')];
  for (const scroller of scrollers) {
    if (isShown(scroller)) atMost('widthOverflow', scroller.scrollWidth - scroller.clientWidth, scroller.className);
  }
  const main = [...document.querySelectorAll('.hq-button--primary')].filter(
    (element) => isShown(element) && !isCovered(element),
  );
  atMost('mainActions', main.length, main.map(nameOf).join(' | '));
  // A pop-up is closed at its bottom centre; its lowest button is what closes it.
  for (const dialog of document.querySelectorAll('[role=dialog]')) {
    if (!isShown(dialog) || isCovered(dialog)) continue;
    const box = dialog.getBoundingClientRect();
    const lowest = pressed
      .filter(({ element }) => dialog.contains(element))
      .sort((a, b) => b.box.bottom - a.box.bottom)[0];
    const isCentred =
      lowest !== undefined && Math.abs((lowest.box.left + lowest.box.right - box.left - box.right) / 2) <= 2;
    atMost('closeButtons', isCentred ? 0 : 1, nameOf(dialog));
  }
  const viewport = document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '';
  const blocksZoom = /user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*1(\D|$)/.test(viewport);
  atMost('zoomBlocked', blocksZoom ? 1 : 0, viewport);

  const entry = pressed.find(({ element }) => /^长辈版，/.test(element.getAttribute('aria-label') ?? ''));
  return {
    texts,
    targets: pressed.length,
    worst,
    overPictures,
    entry: entry === undefined ? null : { left: Math.round(entry.box.left), top: Math.round(entry.box.top) },
  };
}
