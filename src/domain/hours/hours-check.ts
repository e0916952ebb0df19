/** Rules about opening hours that a schema cannot express. */

import { isText } from '../text/typed-text.ts';
import { hoursWords } from './hours.ts';
import {
  type Hours,
  type HoursInPeriods,
  type OpeningPeriod,
  type OpeningTimes,
  type Weekday,
  weekdays,
} from './hours-schema.ts';
import { joinNights } from './outside-periods.ts';
import { weekdayWords } from './weekday-words.ts';

export interface HoursLimits {
  readonly periodsMax: number;
  readonly noteMax: number;
}

/** @returns what is wrong and what to do, or undefined */
export function checkHours(hours: Hours, { periodsMax, noteMax }: HoursLimits): string | undefined {
  if (hours.kind === 'always') return undefined;
  if (hours.kind === 'unknown') {
    if (hours.note === undefined) return undefined;
    if (hours.note.trim() === '') return 'Leave the note on the hours out, or say something in it.';
    if (!isText(hours.note))
      return 'The note on the hours has characters in it that are no text. Type it again.';
    return hours.note.length > noteMax
      ? `Shorten the note on the hours to ${noteMax} characters.`
      : undefined;
  }
  const ofBankHolidays = typeof hours.bankHolidays === 'string' ? [] : hours.bankHolidays.periods;
  if (hours.periods.length + ofBankHolidays.length > periodsMax) return `Give at most ${periodsMax} periods.`;
  if (hours.periods.some(({ days }) => new Set(days).size < days.length))
    return 'Name each day once in a period.';
  for (const times of [...hours.periods, ...ofBankHolidays]) {
    const problem = checkTimes(times);
    if (problem !== undefined) return problem;
  }
  const overlap = checkOverlap(hours.periods);
  if (overlap !== undefined) return [overlap, ...sayOutside(hours)].join(' ');
  return checkBankHolidays(ofBankHolidays);
}

/**
 * People write "Mon-Fri 17:00-09:00; Sat-Sun 24 hours" for a line that takes over when another closes. Friday's night
 * then overlaps Saturday.
 */
function sayOutside(hours: HoursInPeriods): readonly string[] {
  const joined = joinNights(hours);
  return joined ? [`If it is open whenever another line is closed, write: ${hoursWords(joined)}.`] : [];
}

function checkTimes({ opens, closes }: OpeningTimes): string | undefined {
  if (opens === '24:00') return 'A period opens at 00:00, not at 24:00.';
  if (opens === closes) return 'A period closes later than it opens. For a whole day give 00:00 to 24:00.';
  return undefined;
}

/** A period that closes at or before it opens runs into the next day. */
function checkOverlap(periods: readonly OpeningPeriod[]): string | undefined {
  const spans = periods.flatMap((period) =>
    period.days.map((day) => {
      const start = weekdays.indexOf(day) * dayMinutes + minutesOf(period.opens);
      const length = minutesOf(period.closes) - minutesOf(period.opens);
      return { day, start, end: start + (length > 0 ? length : length + dayMinutes) };
    }),
  );
  spans.sort((a, b) => a.start - b.start);
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    const first = spans[0];
    const overlapsNext = next !== undefined && next.start < span.end;
    const runsIntoFirst = first !== undefined && first !== span && span.end - weekMinutes > first.start;
    if (overlapsNext || runsIntoFirst) return overlapProblem(span.day);
  }
  return undefined;
}

/**
 * Each day is checked by itself, because a period that runs into the next day may or may not meet a bank holiday there.
 */
function checkBankHolidays(periods: readonly OpeningTimes[]): string | undefined {
  const sorted = [...periods].sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens));
  const overlaps = sorted.some((period, index) => {
    const next = sorted[index + 1];
    return next && (period.closes <= period.opens || next.opens < period.closes);
  });
  return overlaps ? 'Two periods overlap on bank holidays. Join them or change their times.' : undefined;
}

function overlapProblem(day: Weekday): string {
  return `Two periods overlap on ${weekdayWords[day]}. Join them or change their times.`;
}

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
