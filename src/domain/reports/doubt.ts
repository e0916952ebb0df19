/**
 * When readers' reports put a number in doubt, and what limits that: somebody with a few network addresses must not be
 * able to make the directory look dead on the day somebody needs it. Pure.
 */

import type { ContactKind } from '../contacts/contact.ts';
import { isShownEverywhere } from '../contacts/kind-profiles.ts';
import { isOfThreeDigits } from '../telephone/telephone.ts';
import { daysBetween } from '../time/calendar.ts';

/**
 * The effect of a report besides being on the work list. `held-back`: it would have put the number in doubt, but for
 * the limit.
 */
export const reportEffects = ['doubted', 'held-back'] as const;
export type ReportEffect = (typeof reportEffects)[number];

/**
 * Whether readers' reports can put a number in doubt. Not for national lines: every page falls back on them, somebody
 * answers each of them day and night, and strangers must not keep anybody from calling one. Nor for three-digit
 * numbers, which the networks answer everywhere. Reports of them are only on the work list.
 */
export function canBeDoubted({ kind, telephone }: { kind: ContactKind; telephone: string | null }): boolean {
  return !isShownEverywhere({ kind }) && telephone !== null && !isOfThreeDigits(telephone);
}

/** How many different senders it takes to put a number in doubt. */
const sendersUsually = 2;
/** When the contact, or somebody who keeps the directory, has just said that the number is right. */
const sendersAfterCheck = 4;
/** For this many days, the day itself included, a check or a settling outweighs two strangers. */
const settledDays = 3;

/**
 * @param lookedOn London date of the last check, or of the last time that reports were settled; null when there was
 *   neither
 * @param today London date
 */
export function sendersNeeded(lookedOn: string | null, today: string): number {
  const isFresh = lookedOn ? daysBetween(lookedOn, today) < settledDays : false;
  return isFresh ? sendersAfterCheck : sendersUsually;
}

/**
 * How many entries may become doubted in how many hours, whoever reports. More at once is either an attack or a fault
 * of a whole switchboard, and a person must judge either: reports beyond it go to administrators, and readers see
 * nothing.
 */
export const doubtLimits = [
  { entries: 3, hours: 1 },
  { entries: 6, hours: 24 },
] as const;

const longestHours = Math.max(...doubtLimits.map(({ hours }) => hours));

/** ISO 8601 instant, UTC, since which doubts count. */
export function doubtsCountSince(now: Date): string {
  return hoursBefore(now, longestHours);
}

/** @param doubtedAt instants at which entries became doubted, settled since or not */
export function mayDoubtAnother(doubtedAt: readonly string[], now: Date): boolean {
  return doubtLimits.every(({ entries, hours }) => {
    const since = hoursBefore(now, hours);
    return doubtedAt.filter((at) => at > since).length < entries;
  });
}

/** A flood counts as under way for this long after a report was held back. */
const floodHours = 24;

/** ISO 8601 instant, UTC: a report held back since then, and not settled, is part of a flood. */
export function floodCountsSince(now: Date): string {
  return hoursBefore(now, floodHours);
}

/** Reports made up to this long before the first that was held back belong to the flood: they used up the limit. */
export function floodBeganAt(firstHeldBackAt: string): string {
  return hoursBefore(new Date(firstHeldBackAt), 1);
}

function hoursBefore(now: Date, hours: number): string {
  return new Date(now.getTime() - hours * 3_600_000).toISOString();
}
