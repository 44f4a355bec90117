import fc from 'fast-check';
import { speechKey } from './speech-key';

describe('speechKey', () => {
  it('is the same on every machine', () => {
    expect(speechKey('')).toBe('811c9dc52b5a1f4d');
    expect(speechKey('请打一二零。')).toBe(speechKey('请打一二零。'));
  });

  it('is sixteen hexadecimal digits, and another one for other words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 40 }), (texts) => {
        const keys = texts.map(speechKey);
        for (const key of keys) expect(key).toMatch(/^[0-9a-f]{16}$/);
        expect(new Set(keys).size).toBe(texts.length);
      }),
    );
  });
});
