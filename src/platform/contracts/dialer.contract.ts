/// <reference types="jest" />
import type { Dialer } from '../ports/dialer';

export interface DialerHarness {
  dialer: Dialer;
  /** The digits that reached the phone app. */
  dialled: () => string[];
}

export interface DialerSituations {
  agrees: () => DialerHarness;
  noPhone: () => DialerHarness;
  cancels: (() => DialerHarness) | 'cannotHappen';
}

/** What every dialler must do. */
export function describeDialer(name: string, situations: DialerSituations): void {
  const { cancels } = situations;
  describe(`dialler: ${name}`, () => {
    it.each([
      ['120', '120'],
      ['12345', '12345'],
      ['022-12345678', '02212345678'],
      ['13800000000', '13800000000'],
      ['400-123-4567', '4001234567'],
    ])('dials %s', async (phone, digits) => {
      const { dialer, dialled } = situations.agrees();
      expect(await dialer.call(phone)).toBe('dialled');
      expect(dialled()).toEqual([digits]);
    });

    it.each(['demo:0001', 'demo:12345', 'demo:'])('never dials the invented %s', async (phone) => {
      const { dialer, dialled } = situations.agrees();
      expect(await dialer.call(phone)).toBe('shownOnly');
      expect(dialled()).toEqual([]);
    });

    it.each(['', '无', '12', '022-1234', '12345678', '022-12345678,1', '120;ext=1', '12345 '])(
      'refuses %p, which is not a phone',
      async (phone) => {
        const { dialer, dialled } = situations.agrees();
        expect(await dialer.call(phone)).toBe('notAPhone');
        expect(dialled()).toEqual([]);
      },
    );

    it('says when there is nothing to call with', async () => {
      const { dialer, dialled } = situations.noPhone();
      expect(await dialer.call('12345')).toBe('unavailable');
      expect(dialled()).toEqual([]);
    });

    if (cancels !== 'cannotHappen') {
      it('says when the person changed their mind', async () => {
        const { dialer, dialled } = cancels();
        expect(await dialer.call('12345')).toBe('cancelled');
        expect(dialled()).toEqual([]);
      });
    }
  });
}
