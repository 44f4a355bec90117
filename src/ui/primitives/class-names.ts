/**
 * Joins the class names that apply.
 * @example classNames('hq-card', selected && 'hq-card--selected') // 'hq-card'
 */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter((name): name is string => typeof name === 'string' && name !== '').join(' ');
}
