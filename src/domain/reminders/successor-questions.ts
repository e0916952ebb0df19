/**
 * When somebody else is asked who holds a post now: as soon as there is reason to think that its own holder will not
 * say so. Somebody near the post answers in a minute what takes an administrator a quarter of an hour at the
 * switchboard; scripts/simulation/README.md shows what that is worth. Pure.
 */

import { type FreshnessPolicy, freshnessDates } from '../freshness/freshness.ts';
import { addDays, daysBetween } from '../time/calendar.ts';
import type { ReminderAddresses } from './reminders.ts';

/** The strongest reason first: if several apply only one question is asked. */
export const successorReasons = ['vacant', 'unreachable', 'returned', 'gone', 'slow'] as const;
export type SuccessorReason = (typeof successorReasons)[number];

interface Round {
  /** Days from the day on which the reason arose. */
  readonly day: number;
  /** `nearest`: the deputy, or the escalation address where there is no deputy. */
  readonly to: 'nearest' | 'escalation';
}

/** Nobody is asked twice in a round of the same reason, and after the last round nobody is asked any more. */
const rounds = {
  vacant: [
    { day: 0, to: 'nearest' },
    { day: 28, to: 'escalation' },
    { day: 84, to: 'nearest' },
    { day: 168, to: 'escalation' },
  ],
  unreachable: [
    { day: 0, to: 'nearest' },
    { day: 7, to: 'escalation' },
  ],
  returned: [
    { day: 0, to: 'nearest' },
    { day: 7, to: 'escalation' },
  ],
  gone: [
    { day: 0, to: 'nearest' },
    { day: 7, to: 'escalation' },
  ],
  slow: [{ day: 0, to: 'escalation' }],
} as const satisfies Record<SuccessorReason, readonly Round[]>;

/** How long administrators may wait for an answer before they look for one themselves. */
export const answerWaitDays = 7;
/**
 * For how many of the last cycles the reminders must have continued past the due date for a contact to count as slow.
 */
export const slowCycles = { needed: 2, of: 3 } as const;
/** Days before the check is due on which somebody is asked about a contact that is slow to answer. */
const slowBeforeDueDays = 10;

/** Facts about a contact that decide the question. Days are London dates; null for what has not happened. */
export interface QuestionedContact {
  readonly isVacant: boolean;
  /** When the present revision was made. */
  readonly revisionOn: string;
  readonly lastVerifiedOn: string | null;
  readonly unreachableSinceOn: string | null;
  /** Mail to its own address came back. */
  readonly mailFailedOn: string | null;
  /** An automatic reply said that the mailbox or its holder is gone, after the last check. */
  readonly saidGoneOn: string | null;
  /** Whether its last two checks each took more than two reminders. */
  readonly isSlow: boolean;
}

export interface SuccessorQuestion {
  readonly reason: SuccessorReason;
  /** London date on which the reason arose. */
  readonly since: string;
  /** The round of the reason: its position in the table. */
  readonly round: number;
}

/** @returns the question that is due, sent or not; undefined if there is none */
export function findSuccessorQuestion(
  contact: QuestionedContact,
  policy: FreshnessPolicy,
  today: string,
): SuccessorQuestion | undefined {
  for (const reason of successorReasons) {
    const since = reasonDay(reason, contact, policy);
    if (since === null || since > today) continue;
    const days = daysBetween(since, today);
    const round = rounds[reason].findLastIndex(({ day }) => day <= days);
    return { reason, since, round };
  }
  return undefined;
}

function reasonDay(
  reason: SuccessorReason,
  contact: QuestionedContact,
  policy: FreshnessPolicy,
): string | null {
  const { isVacant, lastVerifiedOn } = contact;
  if (reason === 'vacant') return isVacant ? contact.revisionOn : null;
  if (isVacant) return null;
  const afterCheck = (day: string | null) => (day !== null && day >= (lastVerifiedOn ?? '') ? day : null);
  switch (reason) {
    case 'unreachable':
      return afterCheck(contact.unreachableSinceOn);
    case 'returned':
      return contact.mailFailedOn;
    case 'gone':
      return afterCheck(contact.saidGoneOn);
    case 'slow':
      return contact.isSlow && lastVerifiedOn !== null
        ? addDays(freshnessDates(lastVerifiedOn, policy).nextDueOn, -slowBeforeDueDays)
        : null;
  }
}

/**
 * The addresses for a round: none twice, none from which mail comes back, and never the contact’s own. A contact
 * without a mailbox cannot be slow to answer.
 */
export function questionRecipients(
  { reason, round }: SuccessorQuestion,
  addresses: ReminderAddresses,
): readonly string[] {
  if (reason === 'slow' && addresses.contact === null) return [];
  const own = addresses.contact?.toLowerCase();
  const works = (address: string | null) => {
    const key = address?.toLowerCase();
    return address === null || key === undefined || key === own || addresses.failed?.has(key)
      ? []
      : [address];
  };
  const deputy = works(addresses.deputy);
  const escalation = addresses.escalation.flatMap(works);
  const to: Round['to'] = rounds[reason][round]?.to ?? 'nearest';
  const found = to === 'nearest' && deputy.length > 0 ? deputy : escalation;
  return [...new Set(found)];
}
