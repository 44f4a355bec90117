import type { PageAddress } from '../../protocol';
import { resolvePath } from '../modules';
import { NavigationRefusal, type PageStack } from '../page-stack';
import { asynchronous, CallRefusal, type WechatFunction } from './asynchronous';

interface UrlOption {
  url?: unknown;
}

/** Moving between pages. */
export function navigationCalls(pages: () => PageStack, exit: () => void): Record<string, WechatFunction> {
  const call = (name: string, act: (stack: PageStack, address: PageAddress) => void): WechatFunction =>
    asynchronous(name, ({ url }: UrlOption) => {
      if (typeof url !== 'string' || url === '') throw new CallRefusal('parameter error: url should be a text');
      const stack = pages();
      const from = stack.instances()[stack.depth - 1]?.route ?? '';
      refusing(() => act(stack, readAddress(url, from)));
      return undefined;
    });
  return {
    navigateTo: call('navigateTo', (stack, address) => stack.navigateTo(address)),
    redirectTo: call('redirectTo', (stack, address) => stack.redirectTo(address)),
    reLaunch: call('reLaunch', (stack, address) => stack.reLaunch(address)),
    switchTab: call('switchTab', (stack, { path, query }) => {
      if (Object.keys(query).length > 0) throw new CallRefusal('url not support queryString');
      stack.switchTab(path);
    }),
    navigateBack: asynchronous('navigateBack', ({ delta }: { delta?: number }) => {
      if (!pages().navigateBack(delta)) throw new CallRefusal('cannot navigate back at first page.');
      return undefined;
    }),
    exitMiniProgram: asynchronous('exitMiniProgram', () => {
      exit();
      return undefined;
    }),
  };
}

/**
 * Reads an address; a relative one is seen from the page that asks.
 * @example readAddress('/pages/care/index?kind=a%20b', '') // { path: 'pages/care/index', query: { kind: 'a%20b' } }
 */
export function readAddress(url: string, from: string): PageAddress {
  const [path = '', query = ''] = url.split('?');
  const pairs = query.split('&').filter((pair) => pair !== '');
  const fields: Record<string, string> = {};
  for (const pair of pairs) {
    const [name = '', ...value] = pair.split('=');
    fields[name] = value.join('=');
  }
  return { path: resolvePath(from, path), query: fields };
}

function refusing(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof NavigationRefusal) throw new CallRefusal(error.message);
    throw error;
  }
}
