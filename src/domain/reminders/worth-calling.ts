/**
 * Who to ring when there is time. Between two checks nobody notices that somebody has left, so a call halfway finds out
 * sooner; the simulation (scripts/simulation/README.md) shows what that is worth. Pure.
 */

import type { Freshness } from '../freshness/freshness.ts';
import { isOfThreeDigits } from '../telephone/telephone.ts';
import { daysBetween } from '../time/calendar.ts';

interface Checked {
  readonly freshness: Freshness;
  readonly telephone: string | null;
  /** London dates. */
  readonly lastVerifiedOn: string | null;
  readonly nextDueOn: string | null;
  readonly isDemonstration: boolean;
}

/**
 * Whether half of the time that its last check lasts has passed, with nothing else to do about it. Contacts that are
 * due, overdue or lapsed are on the list already. Never 999 or 101, which nobody rings to check.
 * @param today London date
 */
export function isWorthCalling(contact: Checked, today: string): boolean {
  const { freshness, telephone, lastVerifiedOn, nextDueOn, isDemonstration } = contact;
  if (freshness !== 'verified' || isDemonstration) return false;
  if (telephone === null || isOfThreeDigits(telephone)) return false;
  if (lastVerifiedOn === null || nextDueOn === null) return false;
  return 2 * daysBetween(lastVerifiedOn, today) >= daysBetween(lastVerifiedOn, nextDueOn);
}

/** For this many days after a change of number or address, a contact counts as likely to change again. */
const changeCountsDays = 730;

/** @returns the instant from which changes count, ISO 8601 in UTC */
export function changedSince(now: Date): string {
  return new Date(now.getTime() - changeCountsDays * 86_400_000).toISOString();
}
