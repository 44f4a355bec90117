import type { MeasuredStandards } from '@/domain/standards';
import file from './measured-standards.json';

/** What was measured last. Written by `npm run measure:standards`, never by hand: the tests compare it with the app. */
export const measuredStandards = file as MeasuredStandards;
