/**
 * The stages of reminders, and who they go to: one table, and the functions that read it.
 * src/use-cases/freshness/README.md says why they are so.
 */

import { type FreshnessInput, type FreshnessPolicy, freshnessDates } from '../freshness/freshness.ts';
import { addDays } from '../time/calendar.ts';

/**
 * Stages caused by readers' reports; those of the clock, in order; and `unchecked`, for contacts that nobody has ever
 * checked and that have no clock.
 */
export const reminderStages = [
  'reported',
  'first',
  'due',
  'again',
  'escalate',
  'lapse',
  'unchecked',
] as const;
export type ReminderStage = (typeof reminderStages)[number];

export type Recipient = 'contact' | 'deputy' | 'escalation' | 'administrators';

interface ReminderRule {
  readonly stage: ReminderStage;
  /** Days from the day the check is due; a day that the policy sets is given by name. */
  readonly dayFromDue: number | 'start of due' | 'lapse' | 'reports';
  readonly to: readonly Recipient[];
}

const rules = [
  { stage: 'reported', dayFromDue: 'reports', to: ['contact', 'administrators'] },
  { stage: 'first', dayFromDue: 'start of due', to: ['contact'] },
  { stage: 'due', dayFromDue: 0, to: ['contact', 'deputy'] },
  { stage: 'again', dayFromDue: 7, to: ['contact', 'administrators'] },
  { stage: 'escalate', dayFromDue: 21, to: ['escalation'] },
  { stage: 'lapse', dayFromDue: 'lapse', to: ['administrators'] },
] as const satisfies readonly ReminderRule[];

/** The day a stage falls due, whatever day of the week it is; null when nothing was reported. */
function stageDay(
  { dayFromDue }: ReminderRule,
  lastVerifiedOn: string,
  reportedDeadOn: string | null,
  policy: FreshnessPolicy,
): string | null {
  const dates = freshnessDates(lastVerifiedOn, policy);
  if (dayFromDue === 'start of due') return dates.dueOn;
  if (dayFromDue === 'lapse') return dates.lapsedOn;
  if (dayFromDue === 'reports')
    return reportedDeadOn !== null && reportedDeadOn >= lastVerifiedOn ? reportedDeadOn : null;
  return addDays(dates.nextDueOn, dayFromDue);
}

export interface RemindedContact extends FreshnessInput {
  /** Number of the revision in force. */
  readonly revision: number;
}

export interface FallenStage {
  readonly stage: ReminderStage;
  /** London date. */
  readonly fellDueOn: string;
}

/**
 * What started the clock. A second check on the same day, or one carried on to the next revision, starts the same
 * clock: nobody is reminded twice of it.
 */
export function reminderCycle({
  lastVerifiedOn,
  revision,
}: Pick<RemindedContact, 'lastVerifiedOn' | 'revision'>): string {
  return lastVerifiedOn === null ? `unchecked:${revision}` : `checked:${lastVerifiedOn}`;
}

/**
 * Every stage of the cycle that has fallen due, the oldest first, sent or not. A vacant post has none. If nobody
 * answers, reminders would reach nobody: such a contact has lapsed, and the administrators are told.
 * @param today London date
 */
export function listFallenStages(
  contact: RemindedContact,
  policy: FreshnessPolicy,
  today: string,
): readonly FallenStage[] {
  const { isVacant, lastVerifiedOn, unreachableSinceOn, reportedDeadOn } = contact;
  if (isVacant) return [];
  if (lastVerifiedOn === null) return [{ stage: 'unchecked', fellDueOn: today }];
  if (unreachableSinceOn !== null && unreachableSinceOn >= lastVerifiedOn)
    return [{ stage: 'lapse', fellDueOn: unreachableSinceOn }];
  return rules
    .flatMap((rule) => {
      const fellDueOn = stageDay(rule, lastVerifiedOn, reportedDeadOn, policy);
      return fellDueOn === null || fellDueOn > today ? [] : [{ stage: rule.stage, fellDueOn }];
    })
    .sort((one, other) => one.fellDueOn.localeCompare(other.fellDueOn));
}

/** The people whom a contact's reminders can reach. */
export interface ReminderAddresses {
  readonly contact: string | null;
  readonly deputy: string | null;
  /** Of the person who stands in that day; empty while the contact is not away. */
  readonly standIn: readonly string[];
  /** Of its police area, or of the councils it serves. */
  readonly escalation: readonly string[];
  /** Addresses, in lower case, from which mail comes back. */
  readonly failed?: ReadonlySet<string>;
  /** Whether its last two checks each took more than two reminders. */
  readonly isSlow?: boolean;
}

export const digestRecipient = 'administrators';

/**
 * The addresses a stage goes to, or `administrators`. If a contact has no mailbox, or there is nobody to escalate to,
 * the administrators' digest replaces them, so that no stage is lost. While a contact is away, mail for its mailbox
 * also goes to the stand-in and the deputy: it neither waits nor depends on who is there. Nothing goes to an address
 * from which mail comes back: the next in line gets it, and the digest names the contact.
 */
export function recipientsOf(stage: ReminderStage, addresses: ReminderAddresses): readonly string[] {
  const to = rules.find((rule) => rule.stage === stage)?.to ?? [digestRecipient];
  const orDigest = (found: readonly string[]) => (found.length > 0 ? found : [digestRecipient]);
  const works = (address: string | null) =>
    address !== null && !addresses.failed?.has(address.toLowerCase()) ? [address] : [];
  const deputy = works(addresses.deputy);
  const escalation = addresses.escalation.flatMap(works);
  const mailbox = [addresses.contact, ...addresses.standIn].flatMap(works);
  const hasFailed = addresses.contact !== null && works(addresses.contact).length === 0;
  // A contact that has not answered two cycles of mail is called rather than mailed again; a stand-in may still answer.
  const isLeftAlone = addresses.isSlow === true && (stage === 'due' || stage === 'again');
  const nextInLine = () => [mailbox, deputy, escalation].find((found) => found.length > 0) ?? [];
  const reach: Record<Recipient, () => readonly string[]> = {
    contact: () => {
      if (hasFailed) return [...nextInLine(), digestRecipient];
      return orDigest(isLeftAlone ? addresses.standIn.flatMap(works) : mailbox);
    },
    deputy: () => deputy,
    escalation: () => orDigest(escalation),
    administrators: () => [digestRecipient],
  };
  return [...new Set(to.flatMap((recipient) => reach[recipient]()))];
}
