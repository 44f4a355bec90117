import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { quote } from '../problems';
import type { CrossCheck } from './check-context';

/** Short numbers that are certain to answer; any other short number is an error until somebody has checked it. */
export const shortNumbers: readonly string[] = ['110', '119', '120', '122', '12345'];

const authoredForm = /^(0\d{2,3}-\d{7,8}|1\d{10}|400-\d{3}-\d{4})$/;
const demoForm = /^demo:\d{4}$/;

/**
 * Whether a text is a phone number of mainland China in the form in which it is shown and dialled.
 * @example isPhoneNumber('022-123') // false
 */
export function isPhoneNumber(text: string): boolean {
  if (shortNumbers.includes(text)) return true;
  return authoredForm.test(text) && (parsePhoneNumberFromString(text, 'CN')?.isValid() ?? false);
}

/** A real pack has real phones; a fictional one has phones that can reach nobody by accident. */
export const phones: CrossCheck = ({ pack, report, readable }) => {
  if (!readable('pack.yaml')) return;
  const { district, care } = pack;
  const check = (owner: object, property: string, phone: string) => {
    if (phone === '' || shortNumbers.includes(phone)) return;
    if (district.fictional) {
      if (demoForm.test(phone)) return;
      report(
        owner,
        property,
        `${quote(phone)} 不能用在虚构的包里, 应为 demo:0001 这样的号码或 ${shortNumbers.join('、')}`,
      );
    } else if (phone.startsWith('demo:')) {
      report(owner, property, `${quote(phone)} 是演示号码, 不能用在真实的包里`);
    } else if (!isPhoneNumber(phone)) {
      const forms = `0xx-xxxxxxxx、11 位手机号、400-xxx-xxxx 或 ${shortNumbers.join('、')}`;
      report(owner, property, `${quote(phone)} 不是电话号码, 应为 ${forms}`);
    }
  };
  for (const line of [district.helpLine, ...district.emergencyLines]) check(line, 'phone', line.phone);
  if (district.operator?.contact) check(district.operator, 'contact', district.operator.contact);
  for (const place of care.places) for (const phone of place.phones) check(place, 'phones', phone);
};
