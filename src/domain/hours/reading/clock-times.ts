/**
 * Times of day as people write them, and whether a pair of them can be read in only one way. Used by the grammar of
 * hours in words and by the form in which times are typed into fields.
 *
 * A time is on the 24-hour clock beyond doubt when it has a leading zero (09:00), an hour of 13 or more, or "hrs" after
 * it. A time without these and without am or pm may be in the morning or the afternoon.
 */
import type { OpeningTimes } from '../hours-schema.ts';
import { timeWords } from '../time-words.ts';

export interface TypedTime {
  /** 0 to 24, as typed. */
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  readonly hasMinutes: boolean;
  readonly isOfTwentyFour: boolean;
}

export type TimesReading =
  | { readonly kind: 'read'; readonly times: OpeningTimes }
  /** Each of these may be meant. */
  | { readonly kind: 'ask'; readonly readings: readonly OpeningTimes[] };

/** `midday`, `9`, `9am`, `09.30`, `0930`, `9:30 p.m.`, `08:00hrs`, `8h`, `17h30`. */
export const timePattern = String.raw`(?:12 ?)?(?:midday|noon|midnight)|(?:\d{1,2}(?: ?: ?|[.h])\d{2}(?::00)?|\d{1,4})(?: ?(?:[ap]\.m\.|[ap]\.?m))?(?: ?(?:hours|hrs?\.?|h))?(?: ?o['’]?clock)?`;

const wholeTime =
  /^(?:(\d{1,2})(?: ?: ?|[.h])(\d{2})(?::00)?|(\d{1,2})(\d{2})|(\d{1,2}))(?: ?([ap])\.?m\.?)?( ?(?:hours|hrs?\.?|h))?(?: ?o['’]?clock)?$/i;

/** @returns undefined for a time that does not exist */
export function parseTypedTime(typed: string): TypedTime | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:12 ?)?(?:midday|noon)$/.test(text)) return ofTwelve('pm');
  if (/^(?:12 ?)?midnight$/.test(text)) return ofTwelve('am');
  const match = wholeTime.exec(text);
  if (!match) return undefined;
  const hourText = match[1] ?? match[3] ?? match[5] ?? '';
  const minuteText = match[2] ?? match[4];
  const half = match[6] === undefined ? undefined : match[6] === 'a' ? 'am' : 'pm';
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const isHourReal = half === undefined ? hour <= 24 : hour >= 1 && hour <= 12;
  if (!isHourReal || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  const isOfTwentyFour =
    half === undefined && (hour === 0 || hour > 12 || hourText.startsWith('0') || match[7] !== undefined);
  return { hour, minute, half, hasMinutes: minuteText !== undefined, isOfTwentyFour };
}

function ofTwelve(half: 'am' | 'pm'): TypedTime {
  return { hour: 12, minute: 0, half, hasMinutes: true, isOfTwentyFour: false };
}

const noon = 12 * 60;
const onePm = 13 * 60;
const dayMinutes = 24 * 60;
/** Longer than any plausible shift. */
const longestMinutes = 16 * 60;

interface Span {
  /** Minutes of the day on which it opens. */
  readonly opens: number;
  /** Beyond 24 hours for a period that closes on the next day. */
  readonly closes: number;
}

/** @param isNextDay whether the text says that the closing time is on the next day */
export function readTimes(opens: TypedTime, closes: TypedTime, isNextDay = false): TimesReading {
  const literal = spanOf(literalMinutes(opens), literalMinutes(closes));
  if (isPlain(opens, closes, literal, isNextDay)) return read(opens, closes);
  const halves = halvesOf(opens).flatMap((open) => halvesOf(closes).map((close) => spanOf(open, close)));
  const sensible = halves
    .filter((span) => lengthOf(span) <= longestMinutes)
    .sort((a, b) => a.opens - b.opens || a.closes - b.closes);
  const [only, ...others] = sensible;
  const hasLiteral = sensible.some(({ opens: o, closes: c }) => o === literal.opens && c === literal.closes);
  if (only && others.length === 0 && hasLiteral) return { kind: 'read', times: timesOf(only) };
  // Nobody who writes 9-5 means 9am to 5am; by 09:00-05:00 they may.
  const isLikely = hasLiteral || (sensible.length > 1 && !closes.hasMinutes);
  return { kind: 'ask', readings: (isLikely ? sensible : [...sensible, literal]).map(timesOf) };
}

/** Whether the two can be read as written. */
function isPlain(opens: TypedTime, closes: TypedTime, literal: Span, isNextDay: boolean): boolean {
  const isByDay = literal.closes <= dayMinutes;
  // During the day, a closing time before the opening time is more likely in the afternoon than on the next morning.
  const isOvernight = isByDay || isNextDay || literal.opens >= onePm;
  if (opens.half !== undefined && closes.half !== undefined) return true;
  if (opens.half !== undefined) return closes.isOfTwentyFour && isOvernight;
  if (closes.half !== undefined) return opens.isOfTwentyFour || isHalfUnderstood(opens, closes);
  if (opens.isOfTwentyFour || closes.isOfTwentyFour)
    return (
      isByDay ||
      (isOvernight &&
        (closes.isOfTwentyFour || (closes.hasMinutes && (opens.hour >= 17 || closes.hour >= 10))))
    );
  if (!opens.hasMinutes || !closes.hasMinutes) return false;
  if (isNextDay) return opens.hour >= 10 && closes.hour >= 10;
  return isByDay && (opens.hour >= 10 || (closes.hour === 12 && opens.hour >= 7));
}

/** `9-5pm` is 9am to 5pm, in `2-5pm` both are in the afternoon, and `8-10pm` is ambiguous. */
function isHalfUnderstood(opens: TypedTime, closes: TypedTime): boolean {
  const end = closingMinutes(closes);
  if (end < noon) return false;
  const isEarly = opens.hour === 12 || opens.hour <= 5;
  return minutesOf(opens, 'pm') < end ? isEarly : !isEarly;
}

function read(opens: TypedTime, closes: TypedTime): TimesReading {
  const end = closingMinutes(closes);
  const start =
    opens.half === undefined && closes.half !== undefined && !opens.isOfTwentyFour
      ? minutesOf(opens, minutesOf(opens, 'pm') < end ? 'pm' : 'am')
      : literalMinutes(opens);
  return { kind: 'read', times: { opens: clockOf(start), closes: clockOf(end) } };
}

function halvesOf(time: TypedTime): readonly number[] {
  if (time.half !== undefined) return [minutesOf(time, time.half)];
  // A time with a leading zero may still mean 5pm, written 05:00.
  if (time.hour === 0 || time.hour > 12) return [literalMinutes(time)];
  return [minutesOf(time, 'am'), minutesOf(time, 'pm')];
}

function literalMinutes(time: TypedTime): number {
  return time.half === undefined ? time.hour * 60 + time.minute : minutesOf(time, time.half);
}

function minutesOf({ hour, minute }: TypedTime, half: 'am' | 'pm'): number {
  return (hour % 12) * 60 + minute + (half === 'pm' ? noon : 0);
}

/** Midnight ends a day. */
function closingMinutes(time: TypedTime): number {
  const minutes = literalMinutes(time);
  return minutes === 0 && time.half !== undefined ? dayMinutes : minutes;
}

function spanOf(opens: number, closes: number): Span {
  return { opens, closes: closes > opens ? closes : closes + dayMinutes };
}

function lengthOf({ opens, closes }: Span): number {
  return closes - opens;
}

function timesOf({ opens, closes }: Span): OpeningTimes {
  return { opens: clockOf(opens), closes: clockOf(closes > dayMinutes ? closes - dayMinutes : closes) };
}

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "9am to 5pm", "5pm to 9am the next day". */
export function timesWords({ opens, closes }: OpeningTimes): string {
  return `${timeWords(opens)} to ${timeWords(closes)}${closes <= opens ? ' the next day' : ''}`;
}
