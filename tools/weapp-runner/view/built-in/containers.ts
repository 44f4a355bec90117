import type { BuiltInFactory } from '../view-element';
import { isOn, textOf } from '../view-element';

/** `view`, `form` and other boxes that only hold what stands in them. */
export const box: BuiltInFactory = () => ({});

const controls = 'wx-switch, wx-checkbox, wx-radio, wx-button';

/** `label`: a tap on it is one on the control inside it. */
export const label: BuiltInFactory = ({ host }) => {
  host.addEventListener('click', ({ target }) => {
    if ((target as Element).closest(controls) !== null) return;
    host.querySelector<HTMLElement>(controls)?.click();
    host.querySelector<HTMLElement>('wx-input input, wx-textarea textarea')?.focus();
  });
  return {};
};

/** `text`: line feeds are kept; `space` keeps runs of spaces. */
export const text: BuiltInFactory = ({ host }) => ({
  setAttribute(name, value) {
    if (name === 'space') host.style.whiteSpace = textOf(value) === '' ? '' : 'pre-wrap';
    if (name === 'user-select' || name === 'selectable') host.style.userSelect = isOn(value) ? 'text' : '';
  },
});

/** `scroll-view`: scrolls inside itself and tells where it is. */
export const scrollView: BuiltInFactory = ({ host, emit }) => {
  let upper = 50;
  let lower = 50;
  host.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = host;
    emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth });
    if (scrollTop <= upper) emit('scrolltoupper', { direction: 'top' });
    if (scrollTop + clientHeight >= scrollHeight - lower) emit('scrolltolower', { direction: 'bottom' });
  });
  return {
    setAttribute(name, value) {
      if (name === 'scroll-x') host.style.overflowX = isOn(value) ? 'auto' : 'hidden';
      if (name === 'scroll-y') host.style.overflowY = isOn(value) ? 'auto' : 'hidden';
      if (name === 'scroll-top' && value !== '' && value !== null) host.scrollTop = Number(value);
      if (name === 'scroll-left' && value !== '' && value !== null) host.scrollLeft = Number(value);
      if (name === 'upper-threshold') upper = Number(value);
      if (name === 'lower-threshold') lower = Number(value);
      if (name === 'scroll-into-view' && textOf(value) !== '') {
        host.querySelector(`[id="${CSS.escape(textOf(value))}"]`)?.scrollIntoView();
      }
    },
  };
};

/** `rich-text`: draws a text of HTML, without its scripts. */
export const richText: BuiltInFactory = ({ host, document }) => ({
  setAttribute(name, value) {
    if (name !== 'nodes' || typeof value !== 'string') return;
    const parsed = new DOMParser().parseFromString(value, 'text/html');
    parsed.querySelectorAll('script, iframe, object').forEach((element) => element.remove());
    host.replaceChildren(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  },
});

/** `progress`: a bar that is filled by so many percent. */
export const progress: BuiltInFactory = ({ host, document }) => {
  const bar = document.createElement('div');
  bar.style.cssText = 'height:6px;background:#ebebeb';
  const filled = document.createElement('div');
  filled.style.cssText = 'height:100%;width:0;background:#07c160';
  bar.append(filled);
  host.append(bar);
  return {
    setAttribute(name, value) {
      if (name === 'percent') filled.style.width = `${Number(value)}%`;
      if (name === 'activeColor' || name === 'color') filled.style.background = textOf(value);
      if (name === 'stroke-width') bar.style.height = `${Number(value)}px`;
    },
  };
};
