import type { ToLogic, ToView } from '../protocol';

/** The part of the browser's `ErrorEvent` that the runner uses. */
interface UncaughtError {
  message: string;
  error?: unknown;
  preventDefault(): void;
}

interface UnheardRejection {
  reason: unknown;
  preventDefault(): void;
}

/** The functions of the worker that the runner itself needs; taken before they are hidden from the mini-program. */
interface WorkerScope {
  postMessage(message: ToView): void;
  importScripts(...addresses: string[]): void;
  addEventListener(type: 'message', listener: (event: { data: ToLogic }) => void): void;
  addEventListener(type: 'error', listener: (event: UncaughtError) => void): void;
  addEventListener(type: 'unhandledrejection', listener: (event: UnheardRejection) => void): void;
  addEventListener(
    type: 'securitypolicyviolation',
    listener: (event: { violatedDirective: string; blockedURI: string; sourceFile: string }) => void,
  ): void;
}

const scope = globalThis as unknown as WorkerScope;
const encoder = new TextEncoder();
const clock = performance;

/** The worker's own global object, which the mini-program does not see by a name. */
export const globalScope = globalThis as unknown as Record<string, unknown>;

export const worker = {
  send: scope.postMessage.bind(scope),
  load: scope.importScripts.bind(scope),
  listen: scope.addEventListener.bind<WorkerScope['addEventListener']>(scope),
};

/** Size of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

/** Milliseconds since the worker started. */
export function elapsedMs(): number {
  return clock.now();
}
