/** Working days of England: when mail that asks somebody to do something goes out. */
import { daysBetween, londonDateOf } from './calendar.ts';

/** A Sunday, to count from. */
const someSunday = '2026-11-01';

/**
 * @param date London date
 * @param bankHolidays the bank holidays of its year, at least, as London dates
 */
export function isWorkingDay(date: string, bankHolidays: ReadonlySet<string>): boolean {
  const weekday = ((daysBetween(someSunday, date) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(date);
}

const dayMs = 86_400_000;

/**
 * @param bankHolidays those of the weeks after the instant, at least, as London dates
 * @returns the instant itself on a working day, or the same time on the next one
 */
export function nextWorkingInstant(instant: Date, bankHolidays: ReadonlySet<string>): Date {
  let next = instant;
  while (!isWorkingDay(londonDateOf(next), bankHolidays)) next = new Date(next.getTime() + dayMs);
  return next;
}
