import { createContext, useContext, useEffect, useId, type PropsWithChildren, type ReactNode } from 'react';

/** The layer above a page. Its functions never change, so that using it causes no rendering. */
export interface OverlayLayer {
  show: (id: string, content: ReactNode) => void;
  hide: (id: string) => void;
}

export const OverlayLayerContext = createContext<OverlayLayer | null>(null);

/**
 * Draws its children in the layer above the page that it stands in, wherever in the page it is written: outside of
 * the page's main part, which screen readers must not reach while something lies over it. Mini-programs have no
 * portals. Without a `Screen` around it, it draws its children in place.
 */
export function Overlay({ children }: PropsWithChildren) {
  const layer = useContext(OverlayLayerContext);
  const id = useId();
  useEffect(() => {
    layer?.show(id, children);
  }, [layer, id, children]);
  useEffect(
    () => () => {
      layer?.hide(id);
    },
    [layer, id],
  );
  return layer === null ? <>{children}</> : null;
}
