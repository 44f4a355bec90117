import type { Frame, Page } from '@playwright/test';
import { wcagContrast, type Rgb } from 'culori';
import type { WorstValue } from '../../src/domain/standards';
import type { TextOverPicture } from './measure-screen';

type Channels = TextOverPicture['colour'];

/**
 * The lowest contrast of texts that stand on a picture: the page is photographed without its words, and each text is
 * compared with every pixel behind it.
 */
export async function contrastOverPictures(
  page: Page,
  frame: Frame,
  texts: readonly TextOverPicture[],
): Promise<WorstValue | undefined> {
  if (texts.length === 0) return undefined;
  const offset = frame === page.mainFrame() ? null : await (await frame.frameElement()).boundingBox();
  const hidden = await frame.addStyleTag({
    content: '.hq-text { color: transparent !important; } .hq-icon { background-color: transparent !important; }',
  });
  const picture = (await page.screenshot({ scale: 'css' })).toString('base64');
  await hidden.evaluate((style) => {
    (style as HTMLElement).remove();
  });
  const boxes = texts.map(({ text, box, colour }) => ({
    text,
    colour,
    box: { ...box, left: box.left + (offset?.x ?? 0), top: box.top + (offset?.y ?? 0) },
  }));
  const grounds = await page.evaluate(coloursBehind, { picture, boxes: boxes.map(({ box }) => box) });
  let worst: WorstValue | undefined;
  boxes.forEach(({ text, colour }, index) => {
    for (const ground of grounds[index] ?? []) {
      const value = Math.round(wcagContrast(rgb(colour), rgb(ground)) * 100) / 100;
      if (worst === undefined || value < worst.value) worst = { value, where: text };
    }
  });
  return worst;
}

function rgb([red, green, blue]: Channels): Rgb {
  return { mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 };
}

/** The different colours of the pixels in each box. Runs inside the page, which can read pictures. */
async function coloursBehind({
  picture,
  boxes,
}: {
  picture: string;
  boxes: readonly TextOverPicture['box'][];
}): Promise<Channels[][]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.drawImage(image, 0, 0);
  return boxes.map((box) => {
    const left = Math.max(0, Math.floor(box.left));
    const top = Math.max(0, Math.floor(box.top));
    const width = Math.min(image.width - left, Math.ceil(box.width));
    const height = Math.min(image.height - top, Math.ceil(box.height));
    if (width <= 0 || height <= 0) throw new Error('A text stands on a picture outside of the screen.');
    const { data } = context.getImageData(left, top, width, height);
    const colours = new Map<string, Channels>();
    for (let index = 0; index < data.length; index += 4) {
      const colour: Channels = [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0];
      colours.set(colour.join(), colour);
    }
    return [...colours.values()];
  });
}
