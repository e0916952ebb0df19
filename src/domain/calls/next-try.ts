/** When to ring again after nobody answered: a proposal that the person can change. Pure. */
import type { Hours } from '../hours/hours-schema.ts';
import { type BankHolidays, openState } from '../hours/open-state.ts';
import { timeWords } from '../hours/time-words.ts';
import { addDays, isRealDate, londonDateOf, londonDayStart } from '../time/calendar.ts';
import { londonClockOf } from '../time/london-clock.ts';
import { isWorkingDay } from '../time/working-days.ts';

export interface NextTry {
  /** London date. */
  readonly on: string;
  /** Time of a London clock. */
  readonly at: string;
}

/** How far ahead it may be put off. */
export const farthestTryDays = 90;

/** Where one line opens only on Fridays and both Fridays are bank holidays. */
const lookAheadDays = 28;
const morning = ['10:00', '11:00', '09:00', '12:00', '14:00', '15:00', '16:00'];
const afternoon = ['14:00', '15:00', '16:00', '12:00', '11:00', '10:00', '09:00'];

/**
 * The next working day on which it is open at an hour when people work, at the other time of day: whoever is not at
 * their desk in the morning may be there after lunch. With hours that nobody knows, the next working day.
 */
export function suggestNextTry(hours: Hours, now: Date, bankHolidays: BankHolidays): NextTry {
  const today = londonDateOf(now);
  const isMorning = now.getTime() < Date.parse(londonDayStart(today)) + 12 * 3_600_000;
  const times = isMorning ? afternoon : morning;
  const holidays = new Set(bankHolidays.dates);
  const days = Array.from({ length: lookAheadDays }, (_, index) => addDays(today, index + 1)).filter((day) =>
    isWorkingDay(day, holidays),
  );
  const [first = addDays(today, 1)] = days;
  if (hours.kind === 'unknown') return { on: first, at: times[0] ?? '10:00' };
  for (const on of days) {
    const at = times.find((time) => openState(hours, instantOf(on, time), bankHolidays).kind === 'open');
    if (at !== undefined) return { on, at };
  }
  // Open only at night or at weekends.
  const opening = days.length > 0 ? openState(hours, now, bankHolidays) : undefined;
  if (opening?.kind === 'closed' && opening.opens && opening.opens.date > today)
    return { on: opening.opens.date, at: opening.opens.time };
  return { on: first, at: times[0] ?? '10:00' };
}

/** Clocks change on Sundays at night: on the days and at the hours in question a day has begun so many hours ago. */
function instantOf(date: string, time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(Date.parse(londonDayStart(date)) + (hour * 60 + minute) * 60_000);
}

/**
 * What was typed or chosen, if it is a time of a London clock that is still to come.
 * @returns the problem as a sentence, without a full stop
 */
export function readNextTry(on: string, at: string, now: Date): NextTry | { readonly problem: string } {
  const { date: today, time } = londonClockOf(now);
  if (!isRealDate(on)) return { problem: 'Give the day on which to try again' };
  if (on < today) return { problem: 'The day on which to try again has passed' };
  if (on > addDays(today, farthestTryDays))
    return { problem: `Try again within ${farthestTryDays} days, or record what you know` };
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) return { problem: 'Give the time at which to try again' };
  if (on === today && at <= time)
    return {
      problem: `It is ${timeWords(time)} in London, so ${timeWords(at)} today has passed. Choose a later time, or another day`,
    };
  return { on, at };
}
