/**
 * Calendar dates as YYYY-MM-DD in Europe/London, and how they are written in words. No clock: callers pass the time.
 * The words exported here are English, for the people who keep the directory, mail and data files; src/words/dates.ts
 * writes dates for readers of pages.
 */

import { ofText, remembered } from '../remember.ts';

const dayMilliseconds = 86_400_000;
const londonDate = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
/** The London date of an instant. */
export function londonDateOf(instant: Date): string {
  return londonDate.format(instant);
}

export function addDays(date: string, days: number): string {
  return new Date(epochDay(date) * dayMilliseconds + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** The same day of another month, or its last day when it has no such day: a month after 31 January is 28 February. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = addDays(date, 0).split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 8);
  return `${first}${String(Math.min(day, lastDay)).padStart(2, '0')}`;
}

/** Whole days from one date to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return epochDay(to) - epochDay(from);
}

/** How dates are written in a language. */
export interface DatesInWords {
  /** 3 November 2026 */
  dateWords(date: string): string;
  /** 3 Nov 2026, for where there is little room. */
  shortDateWords(date: string): string;
  /** November 2026 */
  monthWords(date: string): string;
}

const english = 'en-GB';

/** @param locale BCP 47 */
export function datesIn(locale: string): DatesInWords {
  const writer = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts });
    return remembered((date: string) => format.format(epochDay(date) * dayMilliseconds), ofText(1000));
  };
  const short = writer({ day: 'numeric', month: 'short', year: 'numeric' });
  return {
    dateWords: writer({ day: 'numeric', month: 'long', year: 'numeric' }),
    // Every other month has three letters.
    shortDateWords: locale === english ? (date) => short(date).replace('Sept', 'Sep') : short,
    monthWords: writer({ month: 'long', year: 'numeric' }),
  };
}

export const { dateWords, shortDateWords, monthWords } = datesIn(english);

/** Whether it is a day that exists, written YYYY-MM-DD. */
export function isRealDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** @throws RangeError when it is not a real date written YYYY-MM-DD */
function epochDay(date: string): number {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(milliseconds))
    throw new RangeError(`Not a date written YYYY-MM-DD: ${date}`);
  return milliseconds / dayMilliseconds;
}

/** The instant at which a London day begins: ISO 8601, UTC. In summer that is an hour before midnight UTC. */
export function londonDayStart(date: string): string {
  const midnight = new Date(epochDay(date) * dayMilliseconds);
  const summer = new Date(midnight.getTime() - 3_600_000);
  return (londonDateOf(summer) === date ? summer : midnight).toISOString();
}

const londonTime = new Intl.DateTimeFormat(english, {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** 21 November 2026 at 12:00, in London. */
export function instantWords(instant: string): string {
  return londonTime.format(new Date(instant));
}
