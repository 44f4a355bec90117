/**
 * The message of a failed call to WeChat, such as `makePhoneCall:fail cancel`.
 * Asynchronous calls reject with `{ errMsg }`, synchronous ones throw an `Error`.
 * @example wechatErrorMessage({ errMsg: 'getLocation:fail auth deny' }) // 'getLocation:fail auth deny'
 */
export function wechatErrorMessage(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('errMsg' in error) return String(error.errMsg);
  return 'message' in error ? String(error.message) : '';
}

/** Whether the person themselves called it off. */
export function isWechatCancel(error: unknown): boolean {
  return /fail\W+cancel/.test(wechatErrorMessage(error));
}
