import { renderHook } from '@testing-library/react';
import { usePageHide } from './usePageHide';

const mockListeners = new Map<string, () => void>();
let mockRouter: { onHide: string } | null = null;

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getCurrentInstance: () => ({ router: mockRouter }),
    eventCenter: {
      on: (event: string, listener: () => void) => mockListeners.set(event, listener),
      off: (event: string) => mockListeners.delete(event),
    },
  },
}));

it('hears of its own page being left until the page is gone', () => {
  mockRouter = { onHide: 'place?id=1.onHide' };
  const act = jest.fn();
  const { unmount } = renderHook(() => usePageHide(act));
  mockListeners.get('place?id=1.onHide')?.();
  expect(act).toHaveBeenCalledTimes(1);
  unmount();
  expect(mockListeners.size).toBe(0);
});

it('listens to nothing where there is no page', () => {
  mockRouter = null;
  renderHook(() => usePageHide(jest.fn()));
  expect(mockListeners.size).toBe(0);
});
