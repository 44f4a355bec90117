import { useEffect, useId, useRef } from 'react';
import { openModalEntry } from './modal-history';

/** Lets the phone's back key close a modal in place of leaving the page, where the platform tells of it. */
export function useBackCloses(onClose: () => void): void {
  const id = useId();
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(
    () =>
      openModalEntry(id, () => {
        close.current();
      }),
    [id],
  );
}
