import { wcagContrast } from 'culori';
import { colours } from '@/ui/tokens/tokens';
import { contrastRatio } from './contrast-ratio';

const hexadecimal = Object.values(colours)
  .map((colour) => colour.light)
  .filter((colour) => colour.startsWith('#'));

describe('contrastRatio', () => {
  it('is what an independent library reckons, for all colours of the light theme', () => {
    expect(hexadecimal.length).toBeGreaterThan(10);
    for (const one of hexadecimal) {
      for (const other of hexadecimal) expect(contrastRatio(one, other)).toBeCloseTo(wcagContrast(one, other), 3);
    }
  });

  it('refuses what has no contrast of its own', () => {
    expect(() => contrastRatio('#000000', 'rgba(0, 0, 0, 0.5)')).toThrow('not #rrggbb');
  });
});
