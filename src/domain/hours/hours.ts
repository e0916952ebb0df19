/** Opening hours in words, for pages that must be right without script. */

import { daysOf } from './day-runs.ts';
import {
  type BankHolidayHours,
  type Hours,
  type HoursInPeriods,
  type OpeningPeriod,
  type OpeningTimes,
  type Weekday,
  weekdays,
} from './hours-schema.ts';
import { listWords } from './list-words.ts';
import { findOutside, isOvernight, joinNights } from './outside-periods.ts';
import { timeWords } from './time-words.ts';
import { weekdayWords } from './weekday-words.ts';

/** The words of a language for hours. */
export interface HoursWords {
  readonly always: string;
  /** When nothing else is known of them. */
  readonly unknown: string;
  readonly everyDay: string;
  readonly allDay: string;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** @param time from 00:00 to 24:00 */
  readonly time: (time: string) => string;
  readonly times: (opens: string, closes: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly period: (days: string, times: string) => string;
  readonly openOnHolidays: (hours: string) => string;
  readonly closedOnHolidays: (hours: string) => string;
  readonly timesOnHolidays: (hours: string, times: string) => string;
  /** At all times but these. */
  readonly outside: (periods: string) => string;
}

/** English; mail, data files and the people who keep the directory read it too. */
export const englishHours = {
  always: '24 hours a day, every day',
  unknown: 'hours not known',
  everyDay: 'every day',
  allDay: '24 hours',
  weekdays: weekdayWords,
  time: timeWords,
  times: (opens, closes) => `${opens} to ${closes}`,
  fromTo: (first, last) => `${first} to ${last}`,
  period: (days, times) => `${days}, ${times}`,
  openOnHolidays: (hours) => `${hours}, bank holidays included`,
  closedOnHolidays: (hours) => `${hours}, closed on bank holidays`,
  timesOnHolidays: (hours, times) => `${hours}; bank holidays, ${times}`,
  outside: (periods) => `outside ${periods}`,
} as const satisfies HoursWords;

/**
 * One phrase without a final stop: "Monday to Friday, 9am to 5pm, closed on bank holidays". Typed into an hours field
 * it reads back to the same hours.
 */
export function hoursWords(hours: Hours): string {
  return wordHours(hours, englishHours, listWords);
}

/**
 * The same in another language.
 * @param list writes several as one: "a, b and c"
 */
export function wordHours(
  hours: Hours,
  said: HoursWords,
  list: (parts: readonly string[]) => string,
): string {
  switch (hours.kind) {
    case 'always':
      return said.always;
    case 'unknown':
      return hours.note ?? said.unknown;
    case 'periods': {
      const worded = (periods: readonly OpeningPeriod[]) =>
        periods.map((period) => periodWords(period, said, list));
      const outside = findOutside(hours);
      const words = outside ? said.outside(list(worded(outside))) : worded(hours.periods).join('; ');
      return withBankHolidays(words, hours.bankHolidays, said, list);
    }
  }
}

function withBankHolidays(
  words: string,
  hours: BankHolidayHours,
  said: HoursWords,
  list: (parts: readonly string[]) => string,
): string {
  switch (hours) {
    case 'open':
      return said.openOnHolidays(words);
    case 'closed':
      return said.closedOnHolidays(words);
    case 'unknown':
      return words;
    default:
      return said.timesOnHolidays(words, list(hours.periods.map((times) => timesOfDay(times, said))));
  }
}

function periodWords(
  { days, ...times }: OpeningPeriod,
  said: HoursWords,
  list: (parts: readonly string[]) => string,
): string {
  const isEveryDay = days.length === weekdays.length;
  // "Every day, 24 hours" would be an entry that is always answered, bank holidays included.
  const words = isEveryDay
    ? said.times(said.time(times.opens), said.time(times.closes))
    : timesOfDay(times, said);
  return said.period(daysWords(days, said, list), words);
}

function timesOfDay({ opens, closes }: OpeningTimes, said: HoursWords): string {
  if (opens === '00:00' && closes === '24:00') return said.allDay;
  return said.times(said.time(opens), said.time(closes));
}

/** Runs of three days or more are joined: "Monday to Friday and Sunday". */
function daysWords(
  days: readonly Weekday[],
  said: HoursWords,
  list: (parts: readonly string[]) => string,
): string {
  if (days.length === weekdays.length) return said.everyDay;
  const inOrder = days.toSorted((a, b) => weekdays.indexOf(a) - weekdays.indexOf(b));
  return list(daysOf(inOrder, said.weekdays, said.fromTo));
}

/**
 * How hours were read, for the person who typed them to check before they are stored: whole sentences, with the days
 * that were left out, so that a lost day is noticed.
 */
export function readBackWords(hours: Hours): string {
  const words = hoursWords(hours);
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return `${sentence} ${leftOutWords(hours)}`.trim();
}

/** Whole sentences on what the hours do not say; empty where they leave nothing out. */
export function leftOutWords(hours: Hours): string {
  if (hours.kind !== 'periods') return '';
  const left = weekdays.filter((day) => !hours.periods.some(({ days }) => days.includes(day)));
  const off = left.length === 0 ? [] : [`It does not open on ${daysWords(left, englishHours, listWords)}.`];
  const holidays = hours.bankHolidays === 'unknown' ? ['Hours on bank holidays are not known.'] : [];
  return [...off, ...holidays, ...closingsAtMidnight(hours)].join(' ');
}

/**
 * Where a day that is open until midnight is followed by one that opens for the night: somebody who writes "Mon-Fri
 * 17:00-09:00; Sat-Sun 24 hours" may not notice that this means closed from midnight after Sunday.
 */
function closingsAtMidnight(hours: HoursInPeriods): readonly string[] {
  const { periods, bankHolidays } = hours;
  const nights = periods.filter(isOvernight);
  const isToTheEnd = ({ closes }: OpeningTimes) => closes === '24:00' || closes === '00:00';
  const mornings: string[] = [];
  const gaps = weekdays.flatMap((day, at) => {
    const next = weekdays[(at + 1) % weekdays.length] as Weekday;
    const isGap =
      periods.some((period) => period.days.includes(day) && isToTheEnd(period)) &&
      !periods.some(({ days, opens }) => days.includes(next) && opens === '00:00');
    const night = isGap ? nights.find(({ days }) => days.includes(next)) : undefined;
    if (!night) return [];
    mornings.push(
      periodWords({ days: [next], opens: '00:00', closes: night.closes }, englishHours, listWords),
    );
    return [
      `It closes at midnight after ${weekdayWords[day]} and opens at ${timeWords(night.opens)} on ${weekdayWords[next]}.`,
    ];
  });
  const isHolidayGap =
    typeof bankHolidays === 'object' && bankHolidays.periods.some(isToTheEnd) && nights.length > 0;
  if (gaps.length === 0 && !isHolidayGap) return [];
  const joined = joinNights(hours);
  const remedy = joined
    ? `write: ${hoursWords(joined)}`
    : mornings.length > 0
      ? `add: ${mornings.join('; ')}`
      : undefined;
  return [
    ...gaps,
    ...(isHolidayGap ? ['It closes at midnight after a bank holiday.'] : []),
    ...(remedy === undefined ? [] : [`If it stays open until the morning, ${remedy}.`]),
  ];
}
