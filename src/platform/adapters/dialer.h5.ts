import type { Phone } from '@/domain/entities/pack';
import { readPhone } from '../phone-number';
import type { Dialer, DialOutcome } from '../ports/dialer';
import { openAddressInBrowser, type OpenAddress } from './open-address';

/**
 * Calls through a `tel:` address.
 * @param openAddress how an address is opened; throws when it cannot be.
 */
export function createDialer(openAddress: OpenAddress = openAddressInBrowser): Dialer {
  function dial(phone: Phone): DialOutcome {
    const reading = readPhone(phone);
    if (reading.kind === 'demo') return 'shownOnly';
    if (reading.kind === 'notAPhone') return 'notAPhone';
    try {
      openAddress(`tel:${reading.digits}`);
      return 'dialled';
    } catch {
      return 'unavailable';
    }
  }

  return { call: (phone) => Promise.resolve(dial(phone)) };
}
