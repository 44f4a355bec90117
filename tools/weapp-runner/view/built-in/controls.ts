import type { BuiltInFactory } from '../view-element';
import { isOn, textOf } from '../view-element';

/** `button`: WeChat's own look is in the base style sheet; `open-type` asks WeChat for something. */
export const button: BuiltInFactory = ({ host, openType: ask }) => {
  let openType = '';
  let disabled = false;
  host.setAttribute('role', 'button');
  host.addEventListener('click', (event) => {
    // A disabled button hears nothing, and neither does what stands around it.
    if (disabled) event.stopPropagation();
    else if (openType !== '') ask(openType);
  });
  return {
    setAttribute(name, value) {
      if (name === 'open-type') openType = textOf(value);
      if (name === 'disabled') host.setAttribute('aria-disabled', String((disabled = isOn(value))));
      if (name === 'size') host.classList.toggle('wx-button-mini', textOf(value) === 'mini');
    },
  };
};

/** `switch`: on or off. */
export const switchControl: BuiltInFactory = ({ host, emit }) =>
  checkable(host, 'switch', (on) => emit('change', { value: on }));

/** Told by a box to the group around it, and by a group to the boxes that are no longer chosen. */
const groupChange = 'wx-group-change';
const uncheck = 'wx-uncheck';

/** `checkbox` and `radio`: their group tells of a change. */
export const checkbox: BuiltInFactory = ({ host }) => checkable(host, 'checkbox', () => tellGroup(host));
export const radio: BuiltInFactory = ({ host }) => checkable(host, 'radio', () => tellGroup(host));

function tellGroup(host: HTMLElement): void {
  host.dispatchEvent(new Event(groupChange, { bubbles: true }));
}

function checkable(host: HTMLElement, role: string, changed: (on: boolean) => void) {
  let on = false;
  let disabled = false;
  let value = '';
  const draw = (): void => {
    host.setAttribute('aria-checked', String(on));
    host.classList.toggle('wx-checked', on);
    host.dataset.value = value;
  };
  const activate = (): void => {
    if (disabled || (role === 'radio' && on)) return;
    on = !on;
    draw();
    changed(on);
  };
  host.setAttribute('role', role);
  host.tabIndex = 0;
  host.addEventListener('click', activate);
  host.addEventListener(uncheck, () => {
    on = false;
    draw();
  });
  draw();
  return {
    activate,
    value: () => (role === 'switch' ? on : value),
    setAttribute(name: string, next: Parameters<typeof textOf>[0]) {
      if (name === 'checked') on = isOn(next);
      if (name === 'disabled') disabled = isOn(next);
      if (name === 'value') value = textOf(next);
      draw();
    },
  };
}

/** `checkbox-group`: tells which of its boxes are on. */
export const checkboxGroup: BuiltInFactory = ({ host, emit }) => {
  host.addEventListener(groupChange, (event) => {
    event.stopPropagation();
    const chosen = [...host.querySelectorAll<HTMLElement>('wx-checkbox[aria-checked=true]')];
    emit('change', { value: chosen.map((box) => box.dataset.value ?? '') });
  });
  return {};
};

/** `radio-group`: one at a time. */
export const radioGroup: BuiltInFactory = ({ host, emit }) => {
  host.setAttribute('role', 'radiogroup');
  host.addEventListener(groupChange, (event) => {
    event.stopPropagation();
    const chosen = event.target as HTMLElement;
    for (const other of host.querySelectorAll<HTMLElement>('wx-radio[aria-checked=true]')) {
      if (other !== chosen) other.dispatchEvent(new Event(uncheck));
    }
    emit('change', { value: chosen.dataset.value ?? '' });
  });
  return {};
};
