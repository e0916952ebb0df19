/**
 * Whether a contact answers at an instant, and when it next does or stops. The browser works it out from hours that
 * the page carries (src/client/open-now.ts), so this module imports nothing at run time.
 *
 * Hours are what a clock on a wall in London shows. On the night that an hour is skipped or repeated, that clock
 * still decides: 9am is 9am. Where the hours cannot be known for sure the answer says so instead of guessing.
 */
import type { Hours, OpeningPeriod } from './hours-schema.ts';

/** The bank holidays of England that are known, as London dates. */
export interface BankHolidays {
  readonly dates: readonly string[];
  /** The last day of which it is known whether it is one. */
  readonly knownUntilOn: string;
}

/** A time of a London clock. */
export interface ClockMoment {
  /** YYYY-MM-DD */
  readonly date: string;
  /** 00:00 to 23:59 */
  readonly time: string;
  /** From the London date asked about: 0 is the same day. */
  readonly daysAhead: number;
}

export type OpenState =
  /** `closes` is null when no end is in sight, or none that is sure. */
  | { readonly kind: 'open'; readonly closes: ClockMoment | null }
  /** `opens` is null when it cannot be said for sure. */
  | { readonly kind: 'closed'; readonly opens: ClockMoment | null }
  | { readonly kind: 'unknown' };

type Periods = Extract<Hours, { kind: 'periods' }>;

/** In milliseconds of the London clock, as if that clock were in UTC. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** False on a bank holiday, or a day that may be one, of whose hours nothing is known. */
  readonly isSure: boolean;
}

const minuteMilliseconds = 60_000;
const hourMilliseconds = 60 * minuteMilliseconds;
const dayMilliseconds = 24 * hourMilliseconds;
/** Long enough for one that opens on Fridays only, at a Christmas when both Fridays are bank holidays. */
const farthestDays = 28;
/** In the order of getUTCDay(). */
const dayKeys = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const londonHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

export function openState(hours: Hours, instant: Date, bankHolidays: BankHolidays): OpenState {
  if (hours.kind === 'unknown') return { kind: 'unknown' };
  if (hours.kind === 'always') return { kind: 'open', closes: null };
  const now = londonClock(instant);
  const midnight = now - (now % dayMilliseconds);
  let closes: number | undefined;
  for (const { from, to, isSure } of listSpans(hours, midnight, bankHolidays)) {
    if (closes !== undefined) {
      // The next period may carry on where this one ends.
      if (from > closes || !isSure) return { kind: 'open', closes: momentOf(closes, midnight) };
      closes = Math.max(closes, to);
    } else if (now < to) {
      if (from > now) return { kind: 'closed', opens: isSure ? momentOf(from, midnight) : null };
      if (!isSure) return { kind: 'unknown' };
      closes = to;
    }
  }
  return closes === undefined ? { kind: 'closed', opens: null } : { kind: 'open', closes: null };
}

/** From yesterday on, because a period may run past midnight. */
function listSpans(
  { periods, bankHolidays }: Periods,
  midnight: number,
  { dates, knownUntilOn }: BankHolidays,
): readonly Span[] {
  const spans: Span[] = [];
  for (let day = midnight - dayMilliseconds; day < midnight + farthestDays * dayMilliseconds; ) {
    const date = dateOf(day);
    const isHoliday = dates.includes(date);
    const isSure = bankHolidays === 'open' || (date <= knownUntilOn && !isHoliday);
    if (bankHolidays !== 'closed' || !isHoliday)
      for (const period of periods)
        if (period.days.some((key) => key === dayKeys[new Date(day).getUTCDay()]))
          spans.push({ ...spanOf(period, day), isSure });
    day += dayMilliseconds;
  }
  // What would lie within an hour that is skipped never comes.
  return spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
}

/** A period that closes at or before it opens runs into the next day. */
function spanOf({ opens, closes }: OpeningPeriod, day: number): Pick<Span, 'from' | 'to'> {
  const closingDay = closes > opens ? day : day + dayMilliseconds;
  return { from: nextShown(day + timeOf(opens)), to: nextShown(closingDay + timeOf(closes)) };
}

function timeOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour * 60 + minute) * minuteMilliseconds;
}

/** What a clock in London shows, whatever the clock of the machine is set to. */
function londonClock(instant: Date): number {
  const hoursAhead = (Number(londonHour.format(instant)) - instant.getUTCHours() + 24) % 24;
  return instant.getTime() + hoursAhead * hourMilliseconds;
}

/** The reading itself, or 2am where clocks skip it: in March one second after 00:59:59 is 02:00:00. */
function nextShown(clock: number): number {
  const sinceMidnight = clock % dayMilliseconds;
  if (Math.floor(sinceMidnight / hourMilliseconds) !== 1) return clock;
  const isShown = [clock, clock - hourMilliseconds].some((time) => londonClock(new Date(time)) === clock);
  return isShown ? clock : clock - sinceMidnight + 2 * hourMilliseconds;
}

/** As londonDateOf of calendar.ts, without the weight of what else is there. */
export function londonDateOf(instant: Date): string {
  return dateOf(londonClock(instant));
}

function momentOf(clock: number, midnight: number): ClockMoment {
  return {
    date: dateOf(clock),
    time: new Date(clock).toISOString().slice(11, 16),
    daysAhead: Math.floor((clock - midnight) / dayMilliseconds),
  };
}

function dateOf(clock: number): string {
  return new Date(clock).toISOString().slice(0, 10);
}
