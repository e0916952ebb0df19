/**
 * Which numbers are not checked by a call. Beside 999, “Not checked yet” would be untrue, since its official page was
 * read, and somebody in danger would wonder whether it works.
 */

import type { FreshnessPolicy } from '../freshness/freshness.ts';
import { isOfThreeDigits } from '../telephone/telephone.ts';
import { daysBetween } from '../time/calendar.ts';

interface CheckedByReading {
  readonly telephone: string | null;
  readonly lastVerifiedOn: string | null;
  readonly source: object | null;
}

/** Whether it is a three-digit number with a known source and date of reading, and no later check. */
export function isCheckedByReading({ telephone, lastVerifiedOn, source }: CheckedByReading): boolean {
  return lastVerifiedOn === null && source !== null && isOfThreeDigits(telephone);
}

/**
 * Whether its page was read recently enough: a reading lasts as long as a check of the same kind.
 * @param today London date
 */
export function isReadLately(
  contact: CheckedByReading & { readonly source: { readonly readOn: string } | null },
  { verificationDays, dueBeforeDays }: Pick<FreshnessPolicy, 'verificationDays' | 'dueBeforeDays'>,
  today: string,
): boolean {
  if (!isCheckedByReading(contact) || contact.source === null) return false;
  return daysBetween(contact.source.readOn, today) < verificationDays - dueBeforeDays;
}
