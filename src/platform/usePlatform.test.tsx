import { render, renderHook, screen } from '@testing-library/react';
import { createPlatform, PlatformProvider, usePlatform } from '.';
import { createFakePlatform } from './fake';

describe('usePlatform', () => {
  it('gives the platform of the provider', () => {
    const platform = createFakePlatform();
    const { result } = renderHook(() => usePlatform(), {
      wrapper: ({ children }) => <PlatformProvider platform={platform}>{children}</PlatformProvider>,
    });
    expect(result.current).toBe(platform);
  });

  it('renders what is inside the provider', () => {
    render(<PlatformProvider platform={createFakePlatform()}>红桥民生</PlatformProvider>);
    expect(screen.getByText('红桥民生')).toBeInTheDocument();
  });

  it('says what is missing without a provider', () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderHook(() => usePlatform())).toThrow(
      'usePlatform() was called outside <PlatformProvider>: wrap the app or the test in one.',
    );
    silenced.mockRestore();
  });
});

describe('createPlatform', () => {
  it('has the same ports as the fake', () => {
    expect(Object.keys(createPlatform()).sort()).toEqual(Object.keys(createFakePlatform()).sort());
  });
});
