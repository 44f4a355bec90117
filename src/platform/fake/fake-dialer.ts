import type { Phone } from '@/domain/entities/pack';
import { readPhone } from '../phone-number';
import type { Dialer, DialOutcome } from '../ports/dialer';

/** A dialler that calls nobody. */
export interface FakeDialer extends Dialer {
  /** What becomes of a number that can be dialled. */
  outcome: 'dialled' | 'cancelled' | 'unavailable';
  /** The digits that reached the phone app, in order. */
  dialled: string[];
}

/** @example const dialer = createFakeDialer(); */
export function createFakeDialer(): FakeDialer {
  const fake: FakeDialer = {
    outcome: 'dialled',
    dialled: [],
    call: (phone) => Promise.resolve(dial(phone)),
  };

  function dial(phone: Phone): DialOutcome {
    const reading = readPhone(phone);
    if (reading.kind === 'demo') return 'shownOnly';
    if (reading.kind === 'notAPhone') return 'notAPhone';
    if (fake.outcome === 'dialled') fake.dialled.push(reading.digits);
    return fake.outcome;
  }

  return fake;
}
