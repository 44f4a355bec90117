import type { Json, RunnerRecord } from '../protocol';
import { worker } from './runner-globals';

/** Writes down what happens, for the driver to read. */
export function record(entry: RunnerRecord): void {
  worker.send({ kind: 'record', record: entry });
}

/** Writes down a call that reaches the person or the phone. */
export function recordCall(name: string, options: Json): void {
  record({ kind: 'call', name, options });
}

/** A thrown value as a text with its place in the code. */
export function describeError(error: unknown): string {
  if (error instanceof Error) {
    const stack = error.stack ?? '';
    return stack.includes(error.message) ? stack : `${error.name}: ${error.message}\n${stack}`;
  }
  if (typeof error === 'object' && error !== null) return JSON.stringify(error);
  return String(error);
}

export function recordError(error: unknown, where?: string): void {
  record({ kind: 'error', message: (where === undefined ? '' : `${where}: `) + describeError(error) });
}

/** Writes down what the mini-program says on the console as a warning or an error, and still says it. */
export function listenToConsole(): void {
  const tell = (values: readonly unknown[]): string => values.map(describeError).join(' ');
  const { error, warn } = console;
  console.error = (...values: unknown[]) => {
    record({ kind: 'error', message: tell(values) });
    error.apply(console, values);
  };
  console.warn = (...values: unknown[]) => {
    record({ kind: 'warning', message: tell(values) });
    warn.apply(console, values);
  };
}
