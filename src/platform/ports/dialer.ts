import type { Phone } from '@/domain/entities/pack';

/**
 * What came of a wish to call.
 * `dialled`: the number was handed to the phone app. `cancelled`: the person changed their mind.
 * `shownOnly`: an invented number of a fictional pack; it is shown and never dialled.
 * `notAPhone`: the text is not a phone number as one dials it in mainland China. `unavailable`: nothing to call with.
 */
export type DialOutcome = 'dialled' | 'cancelled' | 'shownOnly' | 'notAPhone' | 'unavailable';

/**
 * Calls a phone number.
 * @example
 * if ((await dialer.call('022-12345678')) === 'unavailable') offerToCopy('022-12345678');
 */
export interface Dialer {
  /** Hands a number to the phone app. Never rejects. A browser cannot see a cancelled call and says `dialled`. */
  call: (phone: Phone) => Promise<DialOutcome>;
}
