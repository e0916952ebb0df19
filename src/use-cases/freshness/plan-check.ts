/** Loads everything that depends on the date and decides what a run does. It writes nothing. */
import type { Database, Transaction } from '../../../db/client.ts';
import { readPolicies } from '../../../db/contacts/contacts.ts';
import {
  type ClockedContact,
  createHandledStagesLookup,
  createReminderAddressLookup,
  listClockedContacts,
  listCoverage,
  type StateCounts,
} from '../../../db/freshness/freshness.ts';
import { createSlownessLookup } from '../../../db/freshness/successor-questions.ts';
import { readLastRequested } from '../../../db/rounds/confirm-requests.ts';
import type { ContactKind } from '../../domain/contacts/contact.ts';
import { isShownEverywhere } from '../../domain/contacts/kind-profiles.ts';
import { classifyFreshness, type Freshness, type FreshnessPolicy } from '../../domain/freshness/freshness.ts';
import { withoutAskedLately } from '../../domain/reminders/ask-now.ts';
import {
  type PendingReminders,
  planReminders,
  type ReminderPlan,
} from '../../domain/reminders/reminder-plan.ts';
import { listFallenStages, reminderCycle } from '../../domain/reminders/reminders.ts';

export interface Transition {
  readonly contact: string;
  readonly from: Freshness;
  readonly to: Freshness;
}

export interface ClassifiedContact extends ClockedContact {
  readonly state: Freshness;
}

export interface CheckPlan {
  readonly classified: readonly ClassifiedContact[];
  readonly counts: StateCounts;
  readonly transitions: readonly Transition[];
  readonly reminders: ReminderPlan;
  /** By GSS code; null when one of the borough's contacts has never been checked. */
  readonly oldestChecks: ReadonlyMap<string, string | null>;
}

/**
 * @param today London date
 * @param mayRemind whether reminders go out today; classifying is exact to the day either way
 */
export function planCheck(source: Database | Transaction, today: string, mayRemind: boolean): CheckPlan {
  const policyOf = createPolicyLookup(source);
  const classified = classifyAll(source, policyOf, today);
  const counts = { verified: 0, due: 0, overdue: 0, lapsed: 0, vacant: 0 };
  const transitions: Transition[] = [];
  for (const contact of classified) {
    counts[contact.state]++;
    const from = contact.seenState ?? firstState(contact);
    if (from !== contact.state) transitions.push({ contact: contact.id, from, to: contact.state });
  }
  return {
    classified,
    counts,
    transitions,
    reminders: planReminders(mayRemind ? listPending(source, classified, policyOf, today) : []),
    oldestChecks: findOldestChecks(source, classified),
  };
}

export type PolicyOf = (kind: ContactKind) => FreshnessPolicy;

export function createPolicyLookup(source: Database | Transaction): PolicyOf {
  const policies = readPolicies(source);
  return (kind) => {
    const policy = policies.get(kind);
    if (!policy) throw new Error(`There is no policy for contacts of kind ${kind}.`);
    return policy;
  };
}

/** Every contact that is not retired, with its state of today. Also measured by scripts/bench/freshness.ts. */
export function classifyAll(
  source: Database | Transaction,
  policyOf: PolicyOf = createPolicyLookup(source),
  today: string,
): readonly ClassifiedContact[] {
  return listClockedContacts(source).map((contact) => ({
    ...contact,
    state: classifyFreshness(contact, policyOf(contact.kind), today),
  }));
}

/** The previous state of a contact that no run has seen yet: it was verified on the day of its check. */
function firstState(contact: ClassifiedContact): Freshness {
  return contact.isVacant || contact.lastVerifiedOn === null ? contact.state : 'verified';
}

function listPending(
  source: Database | Transaction,
  classified: readonly ClassifiedContact[],
  policyOf: PolicyOf,
  today: string,
): readonly PendingReminders[] {
  const handledOf = createHandledStagesLookup(source);
  const addressesOf = createReminderAddressLookup(source, today);
  const isSlow = createSlownessLookup(source);
  const requested = readLastRequested(source);
  const pending: PendingReminders[] = [];
  for (const contact of classified) {
    if (contact.state === 'verified') continue;
    const fallen = listFallenStages(contact, policyOf(contact.kind), today);
    if (fallen.length === 0) continue;
    const cycle = reminderCycle(contact);
    const handled = handledOf(contact.id, cycle);
    const stages = withoutAskedLately(
      fallen.filter(({ stage }) => !handled.includes(stage)),
      requested.get(contact.id),
      today,
    );
    if (stages.length > 0)
      pending.push({
        contactId: contact.id,
        cycle,
        stages,
        addresses: { ...addressesOf(contact.id), isSlow: isSlow(contact.id, cycle) },
      });
  }
  return pending;
}

function findOldestChecks(
  source: Database | Transaction,
  classified: readonly ClassifiedContact[],
): ReadonlyMap<string, string | null> {
  const held = new Map(
    classified
      .filter((contact) => contact.state !== 'vacant' && !isShownEverywhere(contact))
      .map((contact) => [contact.id, contact.lastVerifiedOn]),
  );
  const oldest = new Map<string, string | null>();
  for (const { contactId, boroughCode } of listCoverage(source)) {
    const checkedOn = held.get(contactId);
    if (checkedOn === undefined) continue;
    const known = oldest.get(boroughCode);
    if (known === null) continue;
    oldest.set(
      boroughCode,
      checkedOn === null || known === undefined || checkedOn < known ? checkedOn : known,
    );
  }
  return oldest;
}
