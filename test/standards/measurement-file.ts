import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MeasuredStandards, ScreenMeasurement } from '../../src/domain/standards';

const root = resolve(__dirname, '../..');

/** Everything that was measured, screen by screen. Written by `npm run measure:standards` alone. */
export const measurementsPath = resolve(root, 'docs/measurements/elder-standards.json');
/** The table that the app shows: the worst value of each rule. Written together with the measurements. */
export const publishedTablePath = resolve(root, 'src/features/measured-standards/measured-standards.json');

/** Under this name each spec hands over what it measured. */
export const measurementAttachment = 'screen measurement';

/** What is kept of a whole walk. */
export type MeasurementFile = Pick<MeasuredStandards, 'measuredOn' | 'browser'> & {
  measurements: ScreenMeasurement[];
};

/** The measurements that are published; none before the first walk. */
export function readMeasurements(): MeasurementFile {
  if (!existsSync(measurementsPath)) return { measuredOn: '', browser: '', measurements: [] };
  return JSON.parse(readFileSync(measurementsPath, 'utf8')) as MeasurementFile;
}
