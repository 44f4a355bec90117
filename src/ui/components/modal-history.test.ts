import { waitFor } from '@testing-library/react';
import { listenToBackKey, openModalEntry } from './modal-history';

const heard: unknown[] = [];
const router = (event: PopStateEvent): void => {
  heard.push(event.state);
};

beforeAll(() => {
  listenToBackKey();
  window.addEventListener('popstate', router);
});
afterAll(() => {
  window.removeEventListener('popstate', router);
});

test('a second press of the back key leaves the page, even before the modal is taken away', async () => {
  const state = (idx: number): { idx: number } => ({ idx });
  window.history.replaceState(state(0), '');
  window.history.pushState(state(1), '');
  const closed = jest.fn();
  const takeAway = openModalEntry('sheet', closed);

  window.history.back();
  await waitFor(() => {
    expect(closed).toHaveBeenCalledTimes(1);
  });
  expect(heard).toEqual([]);

  window.history.back();
  await waitFor(() => {
    expect(heard).toEqual([state(0)]);
  });
  expect(closed).toHaveBeenCalledTimes(1);
  takeAway();
  expect(window.history.state).toEqual(state(0));
});
