import { join } from 'node:path';
import {
  addFictionalPack,
  contentWith,
  damageCase,
  problemsOf,
  problemsWith,
  removeMadeFolders,
  replaceOnce,
  type DamageCase,
} from '../fixtures/damaged-pack';
import { isPhoneNumber } from './phones';

afterEach(removeMadeFolders);

const places = 'care/places.csv';

const cases: DamageCase[] = [
  damageCase(
    'no phone',
    places,
    ['12345;120', '12345;022-123'],
    `${places}:2:phones`,
    '"022-123" 不是电话号码, 应为 0xx-xxxxxxxx',
  ),
  damageCase(
    'short number nobody has checked',
    'district.yaml',
    ['phone: 12345', 'phone: 12349'],
    'district.yaml:8:helpLine.phone',
    '不是电话号码',
  ),
  damageCase('demo phone in a real pack', places, ['12345;120', 'demo:0001'], `${places}:2:phones`, '是演示号码'),
];

describe('phones of a real pack', () => {
  test.each(cases)('$what', ({ damages, at, says }) => {
    const found = problemsWith(...damages);
    expect(found.at).toEqual(at);
    expect(found.says).toContain(says);
  });
});

describe('phones of a fictional pack', () => {
  const street = ',示例路1号,12345;120,';

  test.each([
    ['a number that reaches nobody', 'demo:0001', []],
    ['a number that might reach somebody', '01012345678', ['care/places.csv:2:phones']],
    ['a demo number of another form', 'demo:1', ['care/places.csv:2:phones']],
  ])('%s', (_, phone, at) => {
    const pack = addFictionalPack(contentWith());
    const to = street.replace('12345;120', phone);
    replaceOnce(join(pack, 'care/places.csv'), { file: 'care/places.csv', from: street, to });
    expect(problemsOf(pack).at).toEqual(at);
  });
});

describe('isPhoneNumber', () => {
  // Numbers that the numbering plan gives as examples.
  test.each(['010-12345678', '13123456789', '12345', '110'])('%s is one', (text) => {
    expect(isPhoneNumber(text)).toBe(true);
  });

  test.each(['022-123', '12349', '8890', '(010)12345678', '电话 010-12345678', '010-1234567890', ''])(
    '%p is none',
    (text) => {
      expect(isPhoneNumber(text)).toBe(false);
    },
  );
});
