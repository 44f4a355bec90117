import type { BuiltInFactory } from '../view-element';
import { box, label, progress, richText, scrollView, text } from './containers';
import { button, checkbox, checkboxGroup, radio, radioGroup, switchControl } from './controls';
import { input, textarea } from './fields';
import { image } from './image';

/** WeChat's built-in components, as far as the runner draws them. One that is not here is reported when it is met. */
export const builtIns: Readonly<Record<string, BuiltInFactory>> = {
  view: box,
  'cover-view': box,
  form: box,
  label,
  'root-portal': box,
  text,
  'scroll-view': scrollView,
  'rich-text': richText,
  progress,
  input,
  textarea,
  button,
  switch: switchControl,
  checkbox,
  'checkbox-group': checkboxGroup,
  radio,
  'radio-group': radioGroup,
  image,
};
