/** Opening hours in words, for pages that must be right without script. */

import { locale } from '../../words/language.ts';
import {
  type BankHolidayHours,
  type Hours,
  type HoursInPeriods,
  type OpeningPeriod,
  type OpeningTimes,
  type Weekday,
  weekdays,
} from './hours-schema.ts';
import { timeWords } from './time-words.ts';
import { weekdayWords } from './weekday-words.ts';

const bankHolidayWords = {
  open: ', bank holidays included',
  closed: ', closed on bank holidays',
  unknown: '',
} as const satisfies Record<Extract<BankHolidayHours, string>, string>;

/**
 * One phrase without a final stop: "Monday to Friday, 9am to 5pm, closed on bank holidays". Typed into an hours field
 * it reads back to the same hours.
 */
export function hoursWords(hours: Hours): string {
  switch (hours.kind) {
    case 'always':
      return '24 hours a day, every day';
    case 'unknown':
      return hours.note ?? 'hours not known: check before you rely on it';
    case 'periods':
      return hours.periods.map(periodWords).join('; ') + wordsOfBankHolidays(hours.bankHolidays);
  }
}

function wordsOfBankHolidays(hours: BankHolidayHours): string {
  if (typeof hours === 'string') return bankHolidayWords[hours];
  return `; bank holidays, ${list.format(hours.periods.map(timesOfDay))}`;
}

function periodWords({ days, ...times }: OpeningPeriod): string {
  const isEveryDay = days.length === weekdays.length;
  // "Every day, 24 hours" would be an entry that is always answered, bank holidays included.
  const words = isEveryDay ? `${timeWords(times.opens)} to ${timeWords(times.closes)}` : timesOfDay(times);
  return `${daysWords(days)}, ${words}`;
}

function timesOfDay({ opens, closes }: OpeningTimes): string {
  if (opens === '00:00' && closes === '24:00') return '24 hours';
  return `${timeWords(opens)} to ${timeWords(closes)}`;
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
  const off = left.length === 0 ? [] : [`It does not open on ${daysWords(left)}.`];
  const holidays = hours.bankHolidays === 'unknown' ? ['Hours on bank holidays are not known.'] : [];
  return [...off, ...holidays, ...closingsAtMidnight(hours)].join(' ');
}

/**
 * Where a day that is open until midnight is followed by one that opens for the night: somebody who writes "Mon-Fri
 * 17:00-09:00; Sat-Sun 24 hours" may not notice that this means closed from midnight after Sunday.
 */
function closingsAtMidnight({ periods, bankHolidays }: HoursInPeriods): readonly string[] {
  const nights = periods.filter(({ opens, closes }) => closes < opens && closes !== '00:00');
  const isToTheEnd = ({ closes }: OpeningTimes) => closes === '24:00' || closes === '00:00';
  const gaps = weekdays.flatMap((day, at) => {
    const next = weekdays[(at + 1) % weekdays.length] as Weekday;
    const isGap =
      periods.some((period) => period.days.includes(day) && isToTheEnd(period)) &&
      !periods.some(({ days, opens }) => days.includes(next) && opens === '00:00');
    const night = isGap ? nights.find(({ days }) => days.includes(next)) : undefined;
    return night
      ? [
          `It closes at midnight after ${weekdayWords[day]} and opens at ${timeWords(night.opens)} on ${weekdayWords[next]}.`,
        ]
      : [];
  });
  const isHolidayGap = typeof bankHolidays === 'object' && bankHolidays.periods.some(isToTheEnd);
  return isHolidayGap && nights.length > 0 ? [...gaps, 'It closes at midnight after a bank holiday.'] : gaps;
}

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

/** Runs of three days or more are joined: "Monday to Friday and Sunday". */
function daysWords(days: readonly Weekday[]): string {
  if (days.length === weekdays.length) return 'every day';
  const indexes = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && index === (run.at(-1) ?? 0) + 1) run.push(index);
    else runs.push([index]);
  }
  const parts = runs.flatMap((run) => {
    const names = run.map((index) => weekdayWords[weekdays[index] as Weekday]);
    return run.length > 2 ? [`${names[0]} to ${names.at(-1)}`] : names;
  });
  return list.format(parts);
}
