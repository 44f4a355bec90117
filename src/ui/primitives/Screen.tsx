import { View } from '@tarojs/components';
import { useMemo, useState, type PropsWithChildren, type ReactNode } from 'react';
import { appearanceClass, type Appearance } from '../tokens/appearance';
import { accessibilityAttributes } from './accessibility-attributes';
import { classNames } from './class-names';
import { OverlayLayerContext, type OverlayLayer } from './Overlay';
import { Part } from './Part';
import { ToastContext, ToastPlace } from './ToastPlace';
import './Screen.scss';

export interface ScreenProps {
  appearance: Appearance;
  header: ReactNode;
  /** Drawn at the lower edge, in reach of the thumb: the tab bar of tab pages. */
  footer?: ReactNode;
  /** A notice that waits at the lower edge until it is dismissed. */
  toast?: ReactNode;
}

/** The ground of every page. It sets mode, text size and theme once, for all below it and all that lies over it. */
export function Screen({ appearance, header, footer, toast = null, children }: PropsWithChildren<ScreenProps>) {
  const [overlays, setOverlays] = useState<ReadonlyMap<string, ReactNode>>(new Map<string, ReactNode>());
  const layer = useMemo<OverlayLayer>(
    () => ({
      show: (id, content) => {
        setOverlays((shown) => new Map(shown).set(id, content));
      },
      hide: (id) => {
        setOverlays((shown) => new Map([...shown].filter(([candidate]) => candidate !== id)));
      },
    }),
    [],
  );
  const covered = overlays.size > 0;
  return (
    <OverlayLayerContext.Provider value={layer}>
      <View className={classNames('hq-screen', appearanceClass(appearance))}>
        <View className="hq-screen__page" {...accessibilityAttributes({ hidden: covered })}>
          {header}
          <View
            className={classNames('hq-screen__main', footer !== undefined && 'hq-screen__main--above-footer')}
            {...accessibilityAttributes({ role: 'main' })}
          >
            {children}
          </View>
          {footer}
          <ToastContext.Provider value={covered ? null : toast}>
            <ToastPlace
              className={classNames('hq-screen__toast', footer !== undefined && 'hq-screen__toast--above-footer')}
            />
          </ToastContext.Provider>
        </View>
        {/* Beside the page and in a box of their own: closing a sheet does not draw the page anew. */}
        <Part>
          {[...overlays].map(([id, content], index) => {
            // Only the uppermost overlay is in reach: what lies below it is hidden like the page.
            const isUppermost = index === overlays.size - 1;
            return (
              <ToastContext.Provider key={id} value={isUppermost ? toast : null}>
                <View {...accessibilityAttributes({ hidden: !isUppermost })}>{content}</View>
              </ToastContext.Provider>
            );
          })}
        </Part>
      </View>
    </OverlayLayerContext.Provider>
  );
}
