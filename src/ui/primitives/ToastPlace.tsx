import { View } from '@tarojs/components';
import { createContext, useContext, type ReactNode } from 'react';
import { accessibilityAttributes } from './accessibility-attributes';

/** The notice that waits to be read, for whatever lies uppermost; `null` when there is none. */
export const ToastContext = createContext<ReactNode>(null);

/**
 * Where a waiting notice appears, always there, because only changes inside of it are read out. Sheets have one of
 * their own: what lies outside of an open sheet is out of reach.
 */
export function ToastPlace({ className }: { className: string }) {
  const toast = useContext(ToastContext);
  return (
    <View className={className} {...accessibilityAttributes({ role: 'status', live: true })}>
      {toast}
    </View>
  );
}
