import { destinationUrl } from '@/routes';
// Before the router: Taro's API and its router import one another and load in this order alone.
import { createNavigation } from '../adapters/navigation.h5';
import { setHistory, setHistoryMode } from '@tarojs/router';
import { createSharing } from '../adapters/sharing.h5';
import { describeNavigation } from './navigation.contract';
import { describeSharing } from './sharing.contract';

/** Loads a page as a link from outside does: the router starts anew and has no step behind it. */
function openBrowserAt(address: string): void {
  window.history.pushState(null, '', address);
  setHistoryMode('browser');
}

/** The browser's own Back button. */
function pressBack(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    window.history.back();
  });
}

describeNavigation('h5', (entry, handover) => {
  const address = destinationUrl(entry, 'address');
  openBrowserAt(handover === undefined ? address : `${address}#${encodeURIComponent(handover)}`);
  return {
    navigation: createNavigation(),
    // Taro's router refuses every step while it has no history to work with.
    breakDown() {
      Reflect.apply(setHistory, undefined, [undefined]);
    },
  };
});

describe('navigation: the browser in particular', () => {
  it('pushes a tab, so that the Back button returns to the page before it', async () => {
    openBrowserAt('/news/article?id=a-1');
    const navigation = createNavigation();
    await navigation.open({ page: 'care', kind: 'nursingHome' });
    expect(window.location.pathname + window.location.search).toBe('/care?kind=nursingHome');
    await navigation.switchTab('schools');
    await pressBack();
    expect(navigation.current()).toEqual({ page: 'care', kind: 'nursingHome' });
    expect(await navigation.back()).toBe('wentBack');
    expect(navigation.current()).toEqual({ page: 'article', id: 'a-1' });
  });

  it('knows after a reload how far Back may go', async () => {
    openBrowserAt('/news');
    await createNavigation().open({ page: 'about' });
    setHistoryMode('browser');
    const reloaded = createNavigation();
    expect(await reloaded.back()).toBe('wentBack');
    expect(reloaded.current()).toEqual({ page: 'news' });
  });

  it('does not push the address that is shown', async () => {
    openBrowserAt('/news');
    const navigation = createNavigation();
    await navigation.open({ page: 'about' });
    const before = window.history.length;
    expect(await navigation.open({ page: 'about' })).toBe('opened');
    expect(window.history.length).toBe(before);
  });

  it('shows the first tab at the root', () => {
    openBrowserAt('/');
    expect(createNavigation().current()).toEqual({ page: 'news' });
  });

  it.each(['/nowhere', '/care/place', '/care/place?id='])(
    'has no page at %s, and Back leads to a tab',
    async (address) => {
      openBrowserAt(address);
      const navigation = createNavigation();
      expect(navigation.current()).toBeNull();
      expect(await navigation.back()).toBe('wentHome');
    },
  );

  it('wipes handed-over answers from the address and keeps the way back', async () => {
    openBrowserAt('/news');
    const navigation = createNavigation();
    await navigation.open({ page: 'programme', id: 'p-1' });
    window.history.replaceState(window.history.state, '', '/relief/programme?id=p-1#a%3D1');
    expect(navigation.takeHandover()).toBe('a=1');
    expect(window.location.href).toBe('http://localhost/relief/programme?id=p-1');
    expect(await navigation.back()).toBe('wentBack');
  });
});

function sharingHarness(share: ((data: ShareData) => Promise<void>) | undefined) {
  openBrowserAt('/care/place?id=demo-01');
  const titles: string[] = [];
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value:
      share &&
      (async (data: ShareData) => {
        await share(data);
        titles.push(data.title ?? '');
      }),
  });
  const navigation = createNavigation();
  return { sharing: createSharing(navigation), navigation, shared: () => titles };
}

describeSharing('h5', {
  startedBy: 'script',
  agrees: () => sharingHarness(() => Promise.resolve()),
  cancels: () => sharingHarness(() => Promise.reject(new DOMException('The person closed the sheet.', 'AbortError'))),
  unavailable: () => sharingHarness(undefined),
});

describe('sharing: the browser in particular', () => {
  const content = {
    title: '救助指南',
    text: '帮我看看',
    destination: { page: 'relief' },
    handover: 'a=1',
  } as const;

  it('sends a whole link with the answers behind #', async () => {
    const sent: ShareData[] = [];
    await sharingHarness((data) => Promise.resolve(void sent.push(data))).sharing.share(content);
    expect(sent).toEqual([{ title: '救助指南', text: '帮我看看', url: 'http://localhost/relief#a%3D1' }]);
  });

  it('gives the link when the browser refuses for a reason of its own', async () => {
    const { sharing } = sharingHarness(() => Promise.reject(new DOMException('No gesture.', 'NotAllowedError')));
    expect(await sharing.share(content)).toEqual({ status: 'unavailable', link: 'http://localhost/relief#a%3D1' });
  });
});
