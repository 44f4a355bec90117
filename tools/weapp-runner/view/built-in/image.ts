import type { BuiltInFactory } from '../view-element';
import { textOf } from '../view-element';

/** How CSS fits a picture for each of WeChat's modes; the others cut a piece out. */
const fits: Readonly<Record<string, string>> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: 'fill',
  heightFix: 'fill',
};

/** `image`: a file of the mini-program or an address. */
export const image: BuiltInFactory = ({ host, document, emit, fileAddress }) => {
  const picture = document.createElement('img');
  picture.alt = '';
  picture.style.cssText = 'display:block;width:100%;height:100%;object-fit:fill';
  host.append(picture);
  picture.addEventListener('load', () => emit('load', { width: picture.naturalWidth, height: picture.naturalHeight }));
  picture.addEventListener('error', () => emit('error', { errMsg: `GET ${picture.src} 404` }));
  return {
    setAttribute(name, value) {
      const words = textOf(value);
      if (name === 'src' && words !== '') picture.src = /^(https?:|data:)/.test(words) ? words : fileAddress(words);
      if (name === 'aria-label') picture.alt = words;
      if (name !== 'mode') return;
      picture.style.objectFit = fits[words] ?? 'none';
      if (words === 'widthFix') host.style.height = picture.style.height = 'auto';
    },
  };
};
