/** Hours in as few words as paper and the cards of a phone book have room for. */
import { daysOf } from './day-runs.ts';
import type { BankHolidayHours, Hours, OpeningPeriod, OpeningTimes, Weekday } from './hours-schema.ts';
import { listWords } from './list-words.ts';
import { findOutside } from './outside-periods.ts';
import { timeWords } from './time-words.ts';

/** The words of a language for them. */
export interface ShortHoursWords {
  readonly always: string;
  readonly unknown: string;
  readonly allDay: string;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly time: (time: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly openOnHolidays: (hours: string) => string;
  readonly closedOnHolidays: (hours: string) => string;
  readonly timesOnHolidays: (hours: string, times: string) => string;
  /** At all times but these. */
  readonly outside: (periods: readonly string[]) => string;
}

/** English; the cards of phone books use it too. */
export const englishShortHours = {
  always: '24 hours',
  unknown: 'hours not known',
  allDay: '24 hours',
  weekdays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  time: timeWords,
  fromTo: (first, last) => `${first}–${last}`,
  openOnHolidays: (hours) => `${hours}, bank holidays too`,
  closedOnHolidays: (hours) => `${hours}, not bank holidays`,
  timesOnHolidays: (hours, times) => `${hours}, bank holidays ${times}`,
  outside: (periods) => `outside ${listWords(periods)}`,
} as const satisfies ShortHoursWords;

/** `Mon–Fri 9am–5pm, not bank holidays`; without a final stop. */
export function shortHoursWords(hours: Hours): string {
  return wordShortHours(hours, englishShortHours);
}

/** The same in another language. */
export function wordShortHours(hours: Hours, said: ShortHoursWords): string {
  switch (hours.kind) {
    case 'always':
      return said.always;
    case 'unknown':
      return hours.note ?? said.unknown;
    case 'periods': {
      const worded = (periods: readonly OpeningPeriod[]) =>
        periods.map(
          ({ days, ...times }) =>
            `${daysOf(days, said.weekdays, said.fromTo).join(', ')} ${timesOf(times, said)}`,
        );
      const outside = findOutside(hours);
      const words = outside ? said.outside(worded(outside)) : worded(hours.periods).join('; ');
      return withHolidays(words, hours.bankHolidays, said);
    }
  }
}

function withHolidays(words: string, hours: BankHolidayHours, said: ShortHoursWords): string {
  switch (hours) {
    case 'open':
      return said.openOnHolidays(words);
    case 'closed':
      return said.closedOnHolidays(words);
    case 'unknown':
      return words;
    default: {
      const times = hours.periods.map((period) =>
        period.opens === '00:00' && period.closes === '24:00' ? said.allDay : timesOf(period, said),
      );
      return said.timesOnHolidays(words, times.join(', '));
    }
  }
}

function timesOf({ opens, closes }: OpeningTimes, said: ShortHoursWords): string {
  return said.fromTo(said.time(opens), said.time(closes));
}
