import type { IsoDate } from '@/domain/entities/pack';

/**
 * The present. Rules and pages are given a day; this port is the only place that looks at the device's clock.
 * @example evaluate(programme, answers, clock.today())
 */
export interface Clock {
  /** The calendar day in Asia/Shanghai, wherever the device is. */
  today: () => IsoDate;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now: () => number;
}
