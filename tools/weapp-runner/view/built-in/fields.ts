import type { BuiltInContext, BuiltInFactory } from '../view-element';
import { isOn, textOf } from '../view-element';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** WeChat's usual limit of what can be typed; -1 is none. */
const usualMaximum = 140;

/** `input`: one line. */
export const input: BuiltInFactory = (context) => field(context, context.document.createElement('input'));

/** `textarea`: several lines. */
export const textarea: BuiltInFactory = (context) => field(context, context.document.createElement('textarea'));

function field({ host, emit }: BuiltInContext, element: Field) {
  element.style.cssText =
    'display:block;box-sizing:border-box;width:100%;height:100%;margin:0;padding:0;border:0;outline:0;' +
    'background:none;color:inherit;font:inherit;text-align:inherit;resize:none';
  element.maxLength = usualMaximum;
  host.append(element);
  element.addEventListener('input', (event) => {
    event.stopPropagation();
    emit('input', { value: element.value, cursor: element.selectionStart ?? 0, keyCode: 0 });
  });
  element.addEventListener('focus', () => emit('focus', { value: element.value, height: 0 }));
  element.addEventListener('blur', () => {
    emit('blur', { value: element.value, cursor: element.selectionStart ?? 0 });
  });
  element.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter') emit('confirm', { value: element.value });
  });
  return {
    // The host is a box: what can be typed into has the name and the state.
    spoken: element,
    value: () => element.value,
    activate: () => element.focus(),
    setAttribute(name: string, value: Parameters<typeof textOf>[0]) {
      if (name === 'value' && textOf(value) !== element.value) element.value = textOf(value);
      if (name === 'placeholder') element.placeholder = textOf(value);
      if (name === 'disabled') element.disabled = isOn(value);
      if (name === 'maxlength') setMaximum(element, Number(value));
      if (name === 'focus' && isOn(value)) element.focus();
      // Of another document, so `instanceof` would not know it.
      if (element.tagName === 'TEXTAREA') return;
      if (name === 'password' && isOn(value)) element.setAttribute('type', 'password');
      if (name === 'type') element.inputMode = keyboards[textOf(value)] ?? 'text';
      if (name === 'confirm-type') element.enterKeyHint = textOf(value);
    },
  };
}

function setMaximum(element: Field, maximum: number): void {
  if (maximum >= 0) element.maxLength = maximum;
  else element.removeAttribute('maxlength');
}

const keyboards: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal', idcard: 'text' };
