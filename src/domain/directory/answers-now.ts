/**
 * Which of some lines answers at an instant. The browser asks it too (src/client/answers-now.ts), so at run time this
 * imports nothing but the hours.
 */
import type { Hours } from '../hours/hours-schema.ts';
import { type BankHolidays, openState } from '../hours/open-state.ts';

/**
 * @param lines in the order in which to try them
 * @returns the first that answers then, as far as its hours are known; undefined when none does for certain
 */
export function firstToAnswer<Line extends { readonly hours: Hours }>(
  lines: readonly Line[],
  instant: Date,
  bankHolidays: BankHolidays,
): Line | undefined {
  return lines.find(({ hours }) => openState(hours, instant, bankHolidays).kind === 'open');
}
