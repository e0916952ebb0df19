/** The days that the account of impact counts: ends of months, today, and the twelve months up to today. */
import { addDays, addMonths, londonDayStart } from '../time/calendar.ts';

export const impactMonths = 12;

export interface ImpactPeriod {
  /** London date of the first day of the twelve months up to the last one, both included. */
  readonly sinceOn: string;
  /** London dates, oldest first: the last day of each of the last 12 full months, then the day of the release. */
  readonly days: readonly string[];
  /** The day of the release, which is counted too. */
  readonly untilOn: string;
}

/** @param today London date of the release; the month that it lies in is not a full one yet, even on its last day */
export function impactPeriod(today: string): ImpactPeriod {
  const firstOfMonth = `${today.slice(0, 8)}01`;
  const monthEnds = Array.from({ length: impactMonths }, (_, place) =>
    addDays(addMonths(firstOfMonth, place + 1 - impactMonths), -1),
  );
  return {
    sinceOn: addDays(addMonths(today, -impactMonths), 1),
    days: [...monthEnds, today],
    untilOn: today,
  };
}

/** The instant at which a London day ends: ISO 8601, UTC. What happens then belongs to the next day. */
export function londonDayEnd(date: string): string {
  return londonDayStart(addDays(date, 1));
}
