/**
 * Turns due stages into mail: at most one message to each address in a run, which says for each contact what its newest
 * stage asks. Pure.
 */
import { digestRecipient, type FallenStage, type ReminderAddresses, recipientsOf } from './reminders.ts';

/** A contact with due stages that have not been handled. */
export interface PendingReminders {
  readonly contactId: string;
  readonly cycle: string;
  /** The oldest first. */
  readonly stages: readonly FallenStage[];
  readonly addresses: ReminderAddresses;
}

export interface ReminderNotification {
  readonly contact: string;
  readonly stage: FallenStage['stage'];
  /** An e-mail address, or `administrators` for their digest. */
  readonly to: string;
}

export interface ReminderRecord extends FallenStage {
  readonly contactId: string;
  readonly cycle: string;
  /** `superseded` when every address it was for was told of a later stage in the same message. */
  readonly outcome: 'sent' | 'superseded';
}

/** What one message says about one contact. */
export interface ReminderItem {
  readonly contactId: string;
  readonly newest: FallenStage;
  /** Earlier due stages that had not been sent to this address: the message covers them too. */
  readonly earlier: readonly FallenStage[];
  /** False when the first reminder of the check goes out in this very run, late. */
  readonly wasReminded: boolean;
  /** Whether somebody above the contact will get mail in a later run if nobody answers. */
  readonly willEscalate: boolean;
}

export interface ReminderMessage {
  readonly to: string;
  readonly items: readonly ReminderItem[];
}

export interface ReminderPlan {
  /** Every stage with every address it was for, whichever message covers it. */
  readonly notifications: readonly ReminderNotification[];
  readonly records: readonly ReminderRecord[];
  /** One to each address; the digest is to `administrators`. */
  readonly messages: readonly ReminderMessage[];
}

export function planReminders(pending: readonly PendingReminders[]): ReminderPlan {
  const notifications: ReminderNotification[] = [];
  const records: ReminderRecord[] = [];
  const messages = new Map<string, { readonly to: string; readonly items: ReminderItem[] }>();
  for (const { contactId, cycle, stages, addresses } of pending) {
    const newestStages = new Set<string>();
    const isPending = (stage: string) => stages.some((fallen) => fallen.stage === stage);
    const wasReminded = !isPending('first');
    const willEscalate = addresses.escalation.length > 0 && !isPending('escalate');
    for (const [to, fallen] of groupByAddress(stages, addresses)) {
      notifications.push(...fallen.map(({ stage }) => ({ contact: contactId, stage, to })));
      const newest = fallen.at(-1);
      if (!newest) continue;
      newestStages.add(newest.stage);
      const item = { contactId, newest, earlier: fallen.slice(0, -1), wasReminded, willEscalate };
      // Two spellings of an address are one mailbox.
      const key = to.toLowerCase();
      const message = messages.get(key);
      if (message) message.items.push(item);
      else messages.set(key, { to, items: [item] });
    }
    for (const fallen of stages)
      records.push({
        contactId,
        cycle,
        ...fallen,
        outcome: newestStages.has(fallen.stage) ? 'sent' : 'superseded',
      });
  }
  return { notifications, records, messages: [...messages.values()] };
}

/** The stages of one contact by the address each is for, the oldest first. */
function groupByAddress(
  stages: readonly FallenStage[],
  addresses: ReminderAddresses,
): ReadonlyMap<string, readonly FallenStage[]> {
  const groups = new Map<string, FallenStage[]>();
  const spellings = new Map<string, string>();
  for (const fallen of stages) {
    for (const address of recipientsOf(fallen.stage, addresses)) {
      const to = spellings.get(address.toLowerCase()) ?? address;
      spellings.set(to.toLowerCase(), to);
      const group = groups.get(to);
      if (!group) groups.set(to, [fallen]);
      else if (group.at(-1) !== fallen) group.push(fallen);
    }
  }
  return groups;
}

/** Whether a message goes to the administrators. */
export function isDigest(to: string): boolean {
  return to === digestRecipient;
}
