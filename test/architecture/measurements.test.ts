import { elderRules, summariseMeasurements } from '../../src/domain/standards';
import { measuredStandards } from '../../src/features/measured-standards/measured-standards';
import { worseThanPublished } from '../standards/compare-with-published';
import { brokenRules } from '../standards/gather';
import { readMeasurements } from '../standards/measurement-file';

const { browser, measuredOn, measurements } = readMeasurements();

describe('the published measurements', () => {
  it('are summed up in the table that the app shows, to the last value', () => {
    expect(measurements.length).toBeGreaterThan(100);
    expect(measuredStandards).toEqual(summariseMeasurements(measurements, { measuredOn, browser }));
  });

  it('keep every rule', () => {
    for (const { mode, worst } of measurements) expect(brokenRules(worst, mode)).toEqual([]);
  });
});

describe('a measurement', () => {
  const [sample] = measurements;
  if (sample === undefined) throw new Error('Nothing is published.');
  const contrast = sample.worst.contrast;
  if (contrast === undefined) throw new Error('No contrast is published.');
  const withContrast = (value: number) => ({ ...sample, worst: { ...sample.worst, contrast: { ...contrast, value } } });

  it('that is worse than the publication shows that this is out of date, or was edited', () => {
    expect(worseThanPublished(sample, measurements)).toEqual([]);
    expect(worseThanPublished(withContrast(contrast.value + 1), measurements)).toEqual([]);
    expect(worseThanPublished(withContrast(contrast.value - 1), measurements)).toEqual([
      expect.stringContaining(`contrast is ${String(contrast.value - 1)}`),
    ]);
  });

  it('of a screen that is not published says so', () => {
    expect(worseThanPublished({ ...sample, state: '新的画面' }, measurements)).toEqual([
      expect.stringContaining('not among the published ones'),
    ]);
  });

  it('that breaks a rule says which, where, and what is required', () => {
    const rule = elderRules.find(({ id }) => id === 'contrast');
    expect(rule?.required.elder).toBe(7);
    expect(brokenRules({ contrast: { value: 3, where: '灰字' } }, 'elder')).toEqual([
      'contrast: 3, required at least 7, at “灰字”',
    ]);
  });
});
