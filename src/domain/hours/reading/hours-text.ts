/**
 * Opening hours as one line of text that people can write in a spreadsheet or a form and that reads back to the same
 * hours.
 *
 * `24 hours`, `unknown`, `unknown: 365 days a year`, periods: `Mon-Fri 09:00-17:00; Sat, Sun 10:00-16:00; bank holidays
 * closed`, or all times but some: `outside Mon-Fri 09:00-17:00; bank holidays 24 hours`. Reading accepts whatever
 * read-hours.ts understands.
 */
import { notParsed, type Parsed, parsed, plainLine } from '../../text/typed-text.ts';
import {
  type BankHolidayHours,
  type Hours,
  type OpeningPeriod,
  type OpeningTimes,
  type Weekday,
  weekdays,
} from '../hours-schema.ts';
import { listWords } from '../list-words.ts';
import { findExactOutside } from '../outside-periods.ts';
import { readHours, readTimesAlone } from './read-hours.ts';
import type { HoursReading } from './said-hours.ts';

export function formatHoursText(hours: Hours): string {
  switch (hours.kind) {
    case 'always':
      return '24 hours';
    case 'unknown':
      return hours.note === undefined ? 'unknown' : `unknown: ${hours.note}`;
    case 'periods': {
      const outside = findExactOutside(hours);
      const week = outside
        ? [`outside ${listWords(outside.map(formatPeriod))}`]
        : hours.periods.map(formatPeriod);
      const holidays =
        outside && hours.bankHolidays !== 'unknown' ? '24 hours' : formatBankHolidays(hours.bankHolidays);
      return [...week, `bank holidays ${holidays}`].join('; ');
    }
  }
}

function formatPeriod({ days, ...times }: OpeningPeriod): string {
  return shortenRuns(`${days.map(capitalise).join(', ')} ${formatTimes(times)}`);
}

function formatBankHolidays(hours: BankHolidayHours): string {
  return typeof hours === 'string' ? hours : formatHolidayTimes(hours.periods);
}

/** `10:00-14:00, 16:00-18:00`: written after the words "bank holidays". */
export function formatHolidayTimes(periods: readonly OpeningTimes[]): string {
  return periods.map(formatTimes).join(', ');
}

/** During the day, a closing time before the opening time would cause a question. */
function formatTimes({ opens, closes }: OpeningTimes): string {
  const isOdd = closes <= opens && opens < '13:00' && closes !== '00:00';
  return `${opens}-${closes}${isOdd ? ' next day' : ''}`;
}

function capitalise(day: Weekday): string {
  return day.charAt(0).toUpperCase() + day.slice(1);
}

/** `Mon, Tue, Wed` becomes `Mon-Wed`, if the days follow each other. */
function shortenRuns(period: string): string {
  const names = weekdays.map(capitalise);
  let text = period;
  for (let length = names.length; length > 2; length -= 1) {
    for (let start = 0; start + length <= names.length; start += 1) {
      const run = names.slice(start, start + length);
      text = text.replace(run.join(', '), `${run[0]}-${run.at(-1)}`);
    }
  }
  return text;
}

/** @returns the hours, or the question or error about them */
export function readHoursText(typed: string): HoursReading {
  const text = plainLine(typed);
  if (text === '' || /^(?:unknown|(?:hours )?not known(?:: check before you rely on it)?)$/i.test(text))
    return { kind: 'read', hours: { kind: 'unknown' } };
  const note = /^unknown: ?(.+)$/i.exec(text)?.[1];
  return note === undefined ? readHours(typed) : { kind: 'read', hours: { kind: 'unknown', note } };
}

/** Times without days, as written for bank holidays alone: `10:00-14:00`, `24 hours`. */
export function parseHolidayTimes(typed: string): Parsed<readonly OpeningTimes[]> {
  const { times, problem } = readTimesAlone(typed);
  return times ? parsed(times) : notParsed(problem);
}

export function parseHoursText(typed: string): Parsed<Hours> {
  const reading = readHoursText(typed);
  return reading.kind === 'read' ? parsed(reading.hours) : notParsed(reading.problem);
}
