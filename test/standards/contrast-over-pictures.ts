import type { Frame, Page } from '@playwright/test';
import type { WorstValue } from '../../src/domain/standards';
import type { TextOverPicture } from './measure-screen';

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
  return page.evaluate(lowestContrast, { picture, boxes });
}

/** Runs inside the page, which can read pictures. */
async function lowestContrast({
  picture,
  boxes,
}: {
  picture: string;
  boxes: readonly TextOverPicture[];
}): Promise<WorstValue | undefined> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.drawImage(image, 0, 0);
  const luminance = (red: number, green: number, blue: number): number => {
    const linear = (value: number): number => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  let worst: WorstValue | undefined;
  for (const { text, box, colour } of boxes) {
    const left = Math.max(0, Math.floor(box.left));
    const top = Math.max(0, Math.floor(box.top));
    const width = Math.min(image.width - left, Math.ceil(box.width));
    const height = Math.min(image.height - top, Math.ceil(box.height));
    if (width <= 0 || height <= 0) throw new Error(`“${text}” stands on a picture outside of the screen.`);
    const { data } = context.getImageData(left, top, width, height);
    const ink = luminance(...colour);
    for (let index = 0; index < data.length; index += 4) {
      const ground = luminance(data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0);
      const value = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      if (worst === undefined || value < worst.value) worst = { value: Math.round(value * 100) / 100, where: text };
    }
  }
  return worst;
}
