import { recordError } from '../journal';

/** What every asynchronous call of WeChat takes beside its own options. */
export interface Callbacks {
  success?: (result: Record<string, unknown>) => void;
  fail?: (error: { errMsg: string }) => void;
  complete?: (result: Record<string, unknown>) => void;
}

/** Why a call fails, as WeChat words it after `fail`. */
export class CallRefusal extends Error {}

/** What a call answers with, beside `errMsg`. */
type Result = Record<string, unknown> | undefined;

/** A member of `wx`. */
export type WechatFunction = (...values: never[]) => unknown;

/**
 * Makes a call in WeChat's manner: it answers later, through `success` or `fail` and then `complete`; without any of
 * them it hands back a promise. A refusal has `errMsg` of the form `name:fail reason`.
 * @example makePhoneCall: asynchronous('makePhoneCall', ({ phoneNumber }) => { … })
 */
export function asynchronous(name: string, act: (options: never) => Result | Promise<Result>): WechatFunction {
  return (options: Callbacks = {}) => {
    const { success, fail, complete } = options;
    const outcome = new Promise<void>((resolve) => {
      // Not in the same task: WeChat answers from another process.
      setTimeout(resolve, 0);
    })
      .then(() => act(options as never))
      .then(
        (result) => ({ ...result, errMsg: `${name}:ok` }),
        (error: unknown) => {
          if (!(error instanceof CallRefusal)) recordError(error, `wx.${name}`);
          const errMsg = `${name}:fail ${error instanceof Error ? error.message : String(error)}`;
          throw Object.assign(new Error(errMsg), { errMsg });
        },
      );
    if (success === undefined && fail === undefined && complete === undefined) return outcome;
    outcome.then(
      (result) => {
        guarded(name, () => success?.(result));
        guarded(name, () => complete?.(result));
      },
      (error: unknown) => {
        const plain = { errMsg: (error as { errMsg: string }).errMsg };
        guarded(name, () => fail?.(plain));
        guarded(name, () => complete?.(plain));
      },
    );
    return undefined;
  };
}

/** What a callback throws is the mini-program's error, not the call's. */
function guarded(name: string, call: () => void): void {
  try {
    call();
  } catch (error) {
    recordError(error, `callback of wx.${name}`);
  }
}
