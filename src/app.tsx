import { usePageNotFound } from '@tarojs/taro';
import { useState, type PropsWithChildren } from 'react';
import { ShellProvider } from '@/features/shell';
import { createPlatform, PlatformProvider } from '@/platform';
import './app.scss';

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
