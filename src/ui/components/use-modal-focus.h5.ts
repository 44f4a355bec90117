import { useEffect, useId, useRef } from 'react';

const focusable = 'button:not([disabled]), a[href], input, select, textarea, [tabindex="0"]';

/** The open modals, the uppermost last: only that one answers to the keyboard. */
const openModals: string[] = [];

/**
 * Moves the focus into a modal while it is mounted, keeps it there, closes on Escape, and returns the focus
 * to where it was.
 * @returns the id that the modal's element must carry.
 */
export function useModalFocus(onClose: () => void): string {
  const id = useId();
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);

  useEffect(() => {
    const modal = document.getElementById(id);
    const before = document.activeElement;
    if (modal === null) return undefined;
    openModals.push(id);
    modal.setAttribute('tabindex', '-1');
    modal.focus();
    const keepInside = (event: KeyboardEvent) => {
      if (openModals[openModals.length - 1] !== id) return;
      if (event.key === 'Escape') {
        close.current();
        return;
      }
      if (event.key !== 'Tab') return;
      const stops = [...modal.querySelectorAll<HTMLElement>(focusable)];
      const first = stops[0];
      const last = stops[stops.length - 1];
      if (first === undefined || last === undefined) {
        event.preventDefault();
        return;
      }
      const active = document.activeElement;
      if (event.shiftKey && (active === first || active === modal)) {
        event.preventDefault();
        last.focus();
      } else if (!event.shiftKey && active === last) {
        event.preventDefault();
        first.focus();
      }
    };
    document.addEventListener('keydown', keepInside);
    return () => {
      document.removeEventListener('keydown', keepInside);
      openModals.splice(openModals.indexOf(id), 1);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [id]);

  return id;
}
