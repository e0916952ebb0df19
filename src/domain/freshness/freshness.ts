/**
 * Whether a contact's last verification can still be trusted today: the rule behind every label and reminder.
 *
 * Day 0 is the London date of the last verification of the current revision. With the default policy a contact is
 * verified until day 75, due from day 76 (14 days before day 90), overdue after day 90 and lapsed 45 days later.
 * Readers' reports make it due early (src/domain/reports/report.ts).
 */
import { addDays, daysBetween } from '../time/calendar.ts';

export const freshnessStates = ['verified', 'due', 'overdue', 'lapsed', 'vacant'] as const;
export type Freshness = (typeof freshnessStates)[number];

/** Whole days, per kind of contact. */
export interface FreshnessPolicy {
  readonly verificationDays: number;
  readonly dueBeforeDays: number;
  readonly lapseAfterDays: number;
}

export interface FreshnessInput {
  readonly isVacant: boolean;
  /** London date of the last verification of the current revision; null when nobody has checked it. */
  readonly lastVerifiedOn: string | null;
  /** Date on which an administrator recorded that nobody answers there, if newer than the verification. */
  readonly unreachableSinceOn: string | null;
  /** Date since which independent reports of readers say that its number is dead, if newer than the verification. */
  readonly reportedDeadOn: string | null;
}

/** The first day of each later state, for labels that age in the reader's browser. */
export interface FreshnessDates {
  readonly dueOn: string;
  /** The last day the verification lasts: the day the next check is due. */
  readonly nextDueOn: string;
  readonly overdueOn: string;
  readonly lapsedOn: string;
}

export function freshnessDates(lastVerifiedOn: string, policy: FreshnessPolicy): FreshnessDates {
  const nextDueOn = addDays(lastVerifiedOn, policy.verificationDays);
  return {
    dueOn: addDays(nextDueOn, -policy.dueBeforeDays),
    nextDueOn,
    overdueOn: addDays(nextDueOn, 1),
    lapsedOn: addDays(nextDueOn, policy.lapseAfterDays),
  };
}

/** @param today YYYY-MM-DD in Europe/London */
export function classifyFreshness(
  contact: FreshnessInput,
  policy: FreshnessPolicy,
  today: string,
): Freshness {
  if (contact.isVacant) return 'vacant';
  if (contact.lastVerifiedOn === null) return 'lapsed';
  if (contact.unreachableSinceOn !== null && contact.unreachableSinceOn >= contact.lastVerifiedOn)
    return 'lapsed';
  const age = daysBetween(contact.lastVerifiedOn, today);
  if (age >= policy.verificationDays + policy.lapseAfterDays) return 'lapsed';
  if (age > policy.verificationDays) return 'overdue';
  if (age >= policy.verificationDays - policy.dueBeforeDays) return 'due';
  return isReportedDead(contact, today) ? 'due' : 'verified';
}

/**
 * The oldest London date of a check that is not overdue on a day: the same rule, for counting many checks at once.
 * @param on YYYY-MM-DD in Europe/London
 */
export function oldestInDate({ verificationDays }: FreshnessPolicy, on: string): string {
  return addDays(on, -verificationDays);
}

/** Whether readers' reports today put the number in doubt, as it was last checked. */
export function isReportedDead(
  { lastVerifiedOn, reportedDeadOn }: Pick<FreshnessInput, 'lastVerifiedOn' | 'reportedDeadOn'>,
  today: string,
): boolean {
  return reportedDeadOn !== null && reportedDeadOn <= today && reportedDeadOn >= (lastVerifiedOn ?? '');
}
