/** The counts of a run, and the figures derived from them. */
import type { Freshness } from '../../../src/domain/freshness/freshness.ts';

export interface Tally {
  /** One entry on one day. Of entries marked as a vacant post, only this is counted. */
  readonly entryDays: number;
  readonly vacantDays: number;
  /** Shown to readers as checked and in date: the states `verified` and `due`. */
  readonly inDateDays: number;
  /** Of these, the days in the state `verified`, before the next check is due. */
  readonly verifiedDays: number;
  /** In date, but its number or address does not lead to whoever answers for the post. */
  readonly wrongDays: number;
  /** Overdue or lapsed, and says so. */
  readonly openDays: number;
}

export type Counting = { -readonly [Field in keyof Tally]: number };

export function startTally(): Counting {
  return { entryDays: 0, vacantDays: 0, inDateDays: 0, verifiedDays: 0, wrongDays: 0, openDays: 0 };
}

export function countEntry(tally: Counting, state: Freshness, isRight: boolean): void {
  tally.entryDays++;
  if (state === 'vacant') tally.vacantDays++;
  else if (state === 'verified' || state === 'due') {
    tally.inDateDays++;
    if (state === 'verified') tally.verifiedDays++;
    if (!isRight) tally.wrongDays++;
  } else tally.openDays++;
}

export interface Measures {
  /** Of the days on which an entry was shown as checked and in date, the share on which it was wrong. */
  readonly wrongShare: number;
  /** Of the days of entries not marked vacant, the share in date. */
  readonly inDateShare: number;
  /** The same with the state `verified` alone. */
  readonly verifiedShare: number;
  readonly vacantShare: number;
  readonly mailsPerContactYear: number;
  readonly callsPerContactYear: number;
  readonly administratorMinutesPerWeek: number;
}

export function measure(
  tally: Tally,
  spent: Readonly<Record<'mails' | 'calls' | 'minutes' | 'contacts' | 'days', number>>,
): Measures {
  const held = tally.entryDays - tally.vacantDays;
  const contactYears = spent.contacts * (spent.days / 365.25);
  return {
    wrongShare: tally.wrongDays / Math.max(1, tally.inDateDays),
    inDateShare: tally.inDateDays / Math.max(1, held),
    verifiedShare: tally.verifiedDays / Math.max(1, held),
    vacantShare: tally.vacantDays / Math.max(1, tally.entryDays),
    mailsPerContactYear: spent.mails / contactYears,
    callsPerContactYear: spent.calls / contactYears,
    administratorMinutesPerWeek: spent.minutes / (spent.days / 7),
  };
}

export const measureNames = [
  'wrongShare',
  'inDateShare',
  'verifiedShare',
  'vacantShare',
  'mailsPerContactYear',
  'callsPerContactYear',
  'administratorMinutesPerWeek',
] as const satisfies readonly (keyof Measures)[];

/** A mean over seeds, with half the width of its 95% confidence interval; 0 for a single seed. */
export interface Estimate {
  readonly mean: number;
  readonly margin: number;
}

/** Two-sided 95% points of Student’s t for 1 to 30 degrees of freedom. */
const studentPoints = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;

export function estimate(values: readonly number[]): Estimate {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (count < 2) return { mean, margin: 0 };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const point = studentPoints[Math.min(count - 2, studentPoints.length - 1)] ?? 1.96;
  return { mean, margin: point * Math.sqrt(variance / count) };
}
