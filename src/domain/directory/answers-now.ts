/**
 * Which of some lines answers at an instant. The browser asks it too (src/client/answers-now.ts), so at run time this
 * imports nothing but the hours.
 */
import type { Hours } from '../hours/hours-schema.ts';
import { type BankHolidays, openState } from '../hours/open-state.ts';

export interface LineOfTeam {
  readonly hours: Hours;
  /** It is the line for when the offices are closed. */
  readonly isByNight: boolean;
}

/** From the best to the worst; `perhaps` when its hours are not known for sure, but what it is for speaks for it. */
export const chances = ['open', 'perhaps', 'unlikely', 'closed'] as const;
export type Chance = (typeof chances)[number];

/** When offices of councils are open, by and large: decides only where the hours of a line are not known. */
const officeHours: Hours = {
  kind: 'periods',
  periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
  bankHolidays: 'closed',
};

/** How likely it is that somebody answers a line at an instant. */
export function chanceOf(
  { hours, isByNight }: LineOfTeam,
  instant: Date,
  bankHolidays: BankHolidays,
): Chance {
  const { kind } = openState(hours, instant, bankHolidays);
  if (kind !== 'unknown') return kind;
  const offices = openState(officeHours, instant, bankHolidays).kind;
  return offices === 'unknown' || (offices === 'closed') === isByNight ? 'perhaps' : 'unlikely';
}

/**
 * @param lines in the order in which to try them
 * @returns the first that answers then, or else the first that may; undefined when none is worth a try
 */
export function firstToAnswer<Line extends LineOfTeam>(
  lines: readonly Line[],
  instant: Date,
  bankHolidays: BankHolidays,
): { readonly line: Line; readonly isSure: boolean } | undefined {
  const chance = (line: Line) => chanceOf(line, instant, bankHolidays);
  const open = lines.find((line) => chance(line) === 'open');
  const line = open ?? lines.find((candidate) => chance(candidate) === 'perhaps');
  return line && { line, isSure: line === open };
}
