/** The days of the week in words. Called wherever opening hours are written or checked. */
import type { Weekday } from './hours-schema.ts';

export const weekdayWords = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const satisfies Record<Weekday, string>;
