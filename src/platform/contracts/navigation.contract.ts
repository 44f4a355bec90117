/// <reference types="jest" />
import type { Destination } from '@/routes';
import type { Navigation } from '../ports/navigation';

export interface NavigationHarness {
  navigation: Navigation;
  /** From now on no page can be opened. */
  breakDown: () => void;
}

/**
 * What every navigation must do.
 * @param openAppAt opens the app at a page, as a link or a shared card does.
 */
export function describeNavigation(
  name: string,
  openAppAt: (entry: Destination, handover?: string) => NavigationHarness,
): void {
  const place: Destination = { page: 'place', id: 'demo-01' };
  const article: Destination = { page: 'article', id: 'a-1', figure: '28 家&更多=是' };

  describe(`navigation: ${name}`, () => {
    it('knows the page that the app was opened at, with its parameters decoded', () => {
      expect(openAppAt(article).navigation.current()).toEqual(article);
    });

    it('opens a page and goes back', async () => {
      const { navigation } = openAppAt({ page: 'news' });
      expect(await navigation.open(article)).toBe('opened');
      expect(navigation.current()).toEqual(article);
      expect(await navigation.open(place)).toBe('opened');
      expect(await navigation.back()).toBe('wentBack');
      expect(navigation.current()).toEqual(article);
      expect(await navigation.back()).toBe('wentBack');
      expect(navigation.current()).toEqual({ page: 'news' });
    });

    it('replaces a page, so that Back skips it', async () => {
      const { navigation } = openAppAt({ page: 'news' });
      await navigation.open(article);
      expect(await navigation.replace(place)).toBe('opened');
      expect(navigation.current()).toEqual(place);
      expect(await navigation.back()).toBe('wentBack');
      expect(navigation.current()).toEqual({ page: 'news' });
    });

    it('switches tabs', async () => {
      const { navigation } = openAppAt({ page: 'news' });
      expect(await navigation.switchTab('schools')).toBe('opened');
      expect(navigation.current()).toEqual({ page: 'schools' });
      expect(await navigation.switchTab('schools')).toBe('opened');
      expect(navigation.current()).toEqual({ page: 'schools' });
    });

    it.each<[Destination, Destination]>([
      [place, { page: 'care' }],
      [article, { page: 'news' }],
      [{ page: 'project', id: 'p-1' }, { page: 'schools' }],
      [{ page: 'programme', id: 'p-1' }, { page: 'relief' }],
      [{ page: 'settings' }, { page: 'news' }],
    ])('goes from %j to its tab when there is nothing to go back to', async (entry, tab) => {
      const { navigation } = openAppAt(entry);
      expect(await navigation.back()).toBe('wentHome');
      expect(navigation.current()).toEqual(tab);
      expect(await navigation.back()).toBe('stayed');
      expect(navigation.current()).toEqual(tab);
    });

    it('hands parameters to a tab once', async () => {
      const { navigation } = openAppAt({ page: 'news' });
      await navigation.open({ page: 'care', kind: 'nursingHome' });
      expect(navigation.current()?.page).toBe('care');
      expect(navigation.takeTabParameters('schools')).toEqual({});
      expect(navigation.takeTabParameters('care')).toEqual({ kind: 'nursingHome' });
      expect(navigation.takeTabParameters('care')).toEqual({});
    });

    it('hands over what the app was opened with, once', () => {
      const { navigation } = openAppAt({ page: 'care', kind: 'dayCareCentre' });
      expect(navigation.takeTabParameters('care')).toEqual({ kind: 'dayCareCentre' });
      expect(navigation.takeTabParameters('care')).toEqual({});
    });

    it('forgets parameters that nobody took when the tab is asked for without them', async () => {
      const { navigation } = openAppAt({ page: 'news' });
      await navigation.open({ page: 'care', kind: 'nursingHome' });
      await navigation.switchTab('news');
      await navigation.open({ page: 'care', kind: undefined });
      expect(Object.keys(navigation.takeTabParameters('care'))).toEqual([]);
    });

    it('tells a tab that is shown already of new parameters', async () => {
      const { navigation } = openAppAt({ page: 'care' });
      const heard: unknown[] = [];
      const stop = navigation.subscribeTabParameters('care', () => heard.push(navigation.takeTabParameters('care')));
      navigation.subscribeTabParameters('relief', () => heard.push('relief'));
      await navigation.open({ page: 'care', kind: 'nursingHome' });
      expect(heard).toEqual([{ kind: 'nursingHome' }]);
      stop();
      await navigation.open({ page: 'care', kind: 'dayCareCentre' });
      expect(heard).toHaveLength(1);
    });

    it('gives what a share handed over, once', () => {
      const { navigation } = openAppAt({ page: 'relief' }, 'income=a&home=不清楚');
      expect(navigation.takeHandover()).toBe('income=a&home=不清楚');
      expect(navigation.takeHandover()).toBeNull();
      expect(navigation.current()).toEqual({ page: 'relief' });
    });

    it('gives nothing where nothing was handed over', () => {
      expect(openAppAt({ page: 'relief' }).navigation.takeHandover()).toBeNull();
    });

    it('writes addresses with their parameters encoded', () => {
      const { navigation } = openAppAt({ page: 'news' });
      const address = navigation.addressOf(article);
      expect(address).toMatch(/^\/.+\?id=a-1&figure=28%20%E5%AE%B6%26%E6%9B%B4%E5%A4%9A%3D%E6%98%AF$/);
    });

    it('says when a page cannot be opened, and stays', async () => {
      const { navigation, breakDown } = openAppAt(place);
      breakDown();
      expect(await navigation.open({ page: 'about' })).toBe('unavailable');
      expect(await navigation.open({ page: 'care', kind: 'nursingHome' })).toBe('unavailable');
      expect(await navigation.replace({ page: 'about' })).toBe('unavailable');
      expect(await navigation.switchTab('news')).toBe('unavailable');
      expect(await navigation.back()).toBe('stayed');
      expect(navigation.current()).toEqual(place);
      expect(navigation.takeTabParameters('care')).toEqual({});
    });
  });
}
