import type { Phone } from '@/domain/entities/pack';

/** What a text that should be a phone number is. */
export type PhoneReading = { kind: 'dialable'; digits: string } | { kind: 'demo' } | { kind: 'notAPhone' };

const demoPhone = /^demo:/;
const dialablePhones = [
  // Emergency and service numbers: 120, 12345, 95598, 116114.
  /^1\d{2}$/,
  /^1\d{4,5}$/,
  /^9\d{4,7}$/,
  // Mobile.
  /^1[3-9]\d{9}$/,
  // Area code and line; a line without its area code reaches somebody else's town.
  /^0\d{2,3}-?\d{7,8}$/,
  /^[48]00-?\d{3}-?\d{4}$/,
];

/**
 * Reads a phone number as it is dialled in mainland China.
 * @example readPhone('022-12345678') // { kind: 'dialable', digits: '02212345678' }
 * @example readPhone('demo:0001') // { kind: 'demo' }
 */
export function readPhone(phone: Phone): PhoneReading {
  if (demoPhone.test(phone)) return { kind: 'demo' };
  if (!dialablePhones.some((pattern) => pattern.test(phone))) return { kind: 'notAPhone' };
  return { kind: 'dialable', digits: phone.split('-').join('') };
}
