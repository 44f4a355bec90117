import { usePageNotFound } from '@tarojs/taro';
import { useState, type PropsWithChildren } from 'react';
import { ShellProvider } from '@/features/shell';
import { createPlatform, PlatformProvider } from '@/platform';
import { listenToBackKey } from '@/ui';
import './app.scss';

// While the app's modules load, and so before the router: see there.
listenToBackKey();

/** Composition root: the platform is made here, once. */
export default function App({ children }: PropsWithChildren) {
  const [platform] = useState(createPlatform);
  usePageNotFound(() => {
    void platform.navigation.replace({ page: 'notFound' });
  });
  return (
    <PlatformProvider platform={platform}>
      <ShellProvider>{children}</ShellProvider>
    </PlatformProvider>
  );
}
