/** What a clock on a wall in London shows at an instant. */
import { londonDateOf } from './calendar.ts';

const hoursAndMinutes = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** @returns the London date, and the time from 00:00 to 23:59 */
export function londonClockOf(instant: Date): { readonly date: string; readonly time: string } {
  return { date: londonDateOf(instant), time: hoursAndMinutes.format(instant) };
}
