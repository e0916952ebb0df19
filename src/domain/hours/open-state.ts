/**
 * Whether a contact answers at an instant, and when it next opens or closes. The browser works it out from hours in the
 * page (src/client/open-now.ts), so this module imports nothing at run time.
 *
 * Hours are what a clock on a wall in London shows. On the night when an hour is skipped or repeated, that clock still
 * decides: 9am is 9am. Where the hours cannot be known for sure, the answer says so instead of guessing.
 */
import type { Hours, HoursInPeriods, OpeningTimes } from './hours-schema.ts';

/** The known bank holidays of England, as London dates. */
export interface BankHolidays {
  readonly dates: readonly string[];
  /** The last day for which the bank holidays are known. */
  readonly knownUntilOn: string;
}

/** A time of a London clock. */
export interface ClockMoment {
  /** YYYY-MM-DD */
  readonly date: string;
  /** 00:00 to 23:59 */
  readonly time: string;
  /** Days after the London date in question: 0 is the same day. */
  readonly daysAhead: number;
  /** Whether the clock shows this time for the first time from now on, so that no day need be named. */
  readonly isNextOfItsTime: boolean;
}

export type OpenState =
  /** `closes` is null when no end is in sight, or none is certain. */
  | { readonly kind: 'open'; readonly closes: ClockMoment | null }
  /** `opens` is null when it is not certain. */
  | { readonly kind: 'closed'; readonly opens: ClockMoment | null }
  /** `isBankHoliday` when that is the reason. */
  | { readonly kind: 'unknown'; readonly isBankHoliday: boolean };

/** In milliseconds of the London clock, as if that clock showed UTC. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Periods in which it may be open or not. */
interface UnsureSpan extends Span {
  readonly isBankHoliday: boolean;
}

interface Spans {
  /** Periods in which it is open, in order; touching ones are joined. */
  readonly open: readonly Span[];
  readonly unsure: readonly UnsureSpan[];
}

const minuteMilliseconds = 60_000;
const hourMilliseconds = 60 * minuteMilliseconds;
const dayMilliseconds = 24 * hourMilliseconds;
/** How far ahead the next change usually is. */
const nearDays = 3;
/** Long enough for one that opens only on Fridays, at a Christmas when both Fridays are bank holidays. */
const farthestDays = 28;
/** In the order of getUTCDay(). */
const dayKeys = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const londonHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

export function openState(hours: Hours, instant: Date, bankHolidays: BankHolidays): OpenState {
  if (hours.kind === 'unknown') return { kind: 'unknown', isBankHoliday: false };
  if (hours.kind === 'always') return { kind: 'open', closes: null };
  const now = londonClock(instant);
  return stateWithin(hours, now, bankHolidays, nearDays) ?? farState(hours, now, bankHolidays);
}

function farState(hours: HoursInPeriods, now: number, bankHolidays: BankHolidays): OpenState {
  const state = stateWithin(hours, now, bankHolidays, farthestDays);
  if (state) return state;
  const { open } = listSpans(hours, now, bankHolidays, nearDays);
  return open.some((span) => holds(span, now))
    ? { kind: 'open', closes: null }
    : { kind: 'closed', opens: null };
}

/** @returns undefined when the next change is beyond these days */
function stateWithin(
  hours: HoursInPeriods,
  now: number,
  bankHolidays: BankHolidays,
  days: number,
): OpenState | undefined {
  const midnight = midnightOf(now);
  const { open, unsure } = listSpans(hours, now, bankHolidays, days);
  const current = open.find((span) => holds(span, now));
  if (current) {
    if (current.to >= midnight + days * dayMilliseconds) return undefined;
    const goesOn = unsure.some((span) => holds(span, current.to));
    return { kind: 'open', closes: goesOn ? null : momentOf(current.to, now) };
  }
  const doubts = unsure.filter((span) => holds(span, now));
  if (doubts.length > 0)
    return { kind: 'unknown', isBankHoliday: doubts.some(({ isBankHoliday }) => isBankHoliday) };
  const next = open.find(({ from }) => from > now);
  const isDoubtful = unsure.some(({ from }) => from > now && (!next || from < next.from));
  if (isDoubtful) return { kind: 'closed', opens: null };
  return next && { kind: 'closed', opens: momentOf(next.from, now) };
}

function midnightOf(clock: number): number {
  return clock - (clock % dayMilliseconds);
}

function holds({ from, to }: Span, time: number): boolean {
  return from <= time && time < to;
}

/** From yesterday on, because a period may run past midnight. */
function listSpans(hours: HoursInPeriods, now: number, bankHolidays: BankHolidays, days: number): Spans {
  const open: Span[] = [];
  const unsure: UnsureSpan[] = [];
  for (let ahead = -1; ahead < days; ahead += 1) {
    const day = midnightOf(now) + ahead * dayMilliseconds;
    const ofDay = spansOfDay(hours, day, bankHolidays);
    open.push(...ofDay.open);
    unsure.push(...ofDay.unsure);
  }
  // Times within a skipped hour never happen.
  return { open: joinSpans(open.filter(({ from, to }) => from < to)), unsure };
}

function spansOfDay(
  { periods, bankHolidays: rule }: HoursInPeriods,
  day: number,
  { dates, knownUntilOn }: BankHolidays,
): Spans {
  const date = dateOf(day);
  const weekday = dayKeys[new Date(day).getUTCDay()];
  const usual = periods
    .filter(({ days }) => days.some((key) => key === weekday))
    .map((period) => spanOf(period, day));
  const isHoliday = dates.includes(date);
  if (rule === 'open' || (date <= knownUntilOn && !isHoliday)) return { open: usual, unsure: [] };
  if (isHoliday && rule === 'closed') return { open: [], unsure: [] };
  if (isHoliday && typeof rule !== 'string')
    return { open: rule.periods.map((times) => spanOf(times, day)), unsure: [] };
  // Unknown hours may be at any time of the day, and the usual hours of a night may run into the next day.
  const wholeDay = { from: day, to: day + dayMilliseconds };
  const possible = rule === 'closed' ? usual : [wholeDay, ...usual];
  return { open: [], unsure: possible.map((span) => ({ ...span, isBankHoliday: isHoliday })) };
}

/** A period may begin where another ends. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** A period that closes at or before its opening time runs into the next day. */
function spanOf({ opens, closes }: OpeningTimes, day: number): Span {
  const closingDay = closes > opens ? day : day + dayMilliseconds;
  return { from: nextShown(day + timeOf(opens)), to: nextShown(closingDay + timeOf(closes)) };
}

function timeOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour * 60 + minute) * minuteMilliseconds;
}

/** What a clock in London shows, whatever the time zone of the machine. */
function londonClock(instant: Date): number {
  const hoursAhead = (Number(londonHour.format(instant)) - instant.getUTCHours() + 24) % 24;
  return instant.getTime() + hoursAhead * hourMilliseconds;
}

/** The reading itself, or 2am where clocks skip it: in March one second after 00:59:59 is 02:00:00. */
function nextShown(clock: number): number {
  const sinceMidnight = clock % dayMilliseconds;
  // Clocks change on Sundays. Asking what they show costs more than all the rest.
  if (Math.floor(sinceMidnight / hourMilliseconds) !== 1 || new Date(clock).getUTCDay() !== 0) return clock;
  const isShown = [clock, clock - hourMilliseconds].some((time) => londonClock(new Date(time)) === clock);
  return isShown ? clock : clock - sinceMidnight + 2 * hourMilliseconds;
}

/** The same as londonDateOf of calendar.ts, without loading the rest of that module. */
export function londonDateOf(instant: Date): string {
  return dateOf(londonClock(instant));
}

function momentOf(clock: number, now: number): ClockMoment {
  return {
    date: dateOf(clock),
    time: new Date(clock).toISOString().slice(11, 16),
    daysAhead: Math.floor((clock - midnightOf(now)) / dayMilliseconds),
    isNextOfItsTime: clock - now < dayMilliseconds,
  };
}

function dateOf(clock: number): string {
  return new Date(clock).toISOString().slice(0, 10);
}
