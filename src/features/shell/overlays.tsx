import { createContext, useContext } from 'react';
import type { Evidence, Phone } from '@/domain/entities/pack';
import type { Destination } from '@/routes';
import type { ToastProps } from '@/ui';

/** What an evidence sheet is about. */
export interface EvidenceSubject {
  /** The fact as shown. */
  fact: string;
  evidence: readonly Evidence[];
  /** Hedge of a figure. */
  hedge?: string | null;
  /** What a reader must know not to misread the fact. */
  remark?: string | null;
  /** The page that the fact is about. */
  onward?: { label: string; destination: Destination } | null;
}

/** A notice that needs an answer. */
export interface Notice {
  title: string;
  text: string;
}

/** What has happened, said at the lower edge until it was read. */
export interface WaitingToast {
  text: string;
  /** What can still be done about it; the toast goes away with it. */
  action?: ToastProps['action'];
}

/** What a screen can lay over itself. */
export interface Overlays {
  showEvidence: (subject: EvidenceSubject) => void;
  showNotice: (notice: Notice) => void;
  /** Says what has happened without asking for an answer; a new one takes the place of the one before. */
  showToast: (toast: WaitingToast) => void;
  /** Calls a phone; where that is impossible, says so and shows the number. */
  call: (phone: Phone) => void;
}

export const OverlaysContext = createContext<Overlays | null>(null);

/**
 * Evidence sheet, notices and calls of the screen around.
 * @throws outside of `AppScreen`.
 */
export function useOverlays(): Overlays {
  const overlays = useContext(OverlaysContext);
  if (overlays === null) throw new Error('useOverlays needs an AppScreen around it.');
  return overlays;
}
