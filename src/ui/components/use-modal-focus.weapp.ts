import { useId } from 'react';

/** WeChat moves the reader's focus into a modal by itself (`aria-modal`); there is no keyboard. */
export function useModalFocus(_onClose: () => void): string {
  return useId();
}
