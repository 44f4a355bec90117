import type { Json } from '../protocol';

/**
 * A value as it arrives on the other side: functions and `undefined` are lost, dates are texts.
 * @throws TypeError when the value holds itself.
 */
export function plainCopy(value: unknown): Json {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as Json);
}
