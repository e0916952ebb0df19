/** Writes the messages of a run into the queue, each with its confirm links. */
import { readAuditHead, writeAuditHead } from '../../../db/audit/audit-chain.ts';
import type { Transaction } from '../../../db/client.ts';
import { findContact, readAreaReference } from '../../../db/contacts/contacts.ts';
import { createReminderAddressLookup } from '../../../db/freshness/freshness.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { readFailedAddresses } from '../../../db/mail/returned-mail.ts';
import { listPeopleRows } from '../../../db/people/people.ts';
import { readAssignments } from '../../../db/rounds/assignments.ts';
import { findAssignee } from '../../domain/assignments/assignee.ts';
import type { ContactKind } from '../../domain/contacts/contact.ts';
import { type FreshnessPolicy, freshnessDates } from '../../domain/freshness/freshness.ts';
import {
  digestEntriesMax,
  type ReminderEntry,
  writeDigest,
  writeReminder,
} from '../../domain/reminders/reminder-mail.ts';
import { isDigest, type ReminderItem, type ReminderMessage } from '../../domain/reminders/reminder-plan.ts';
import { urls } from '../../urls.ts';
import { createConfirmLink } from '../confirm/create-confirm-link.ts';

export interface Sending {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** London date. */
  readonly today: string;
  readonly publicUrl: string;
  /** The recipients of the digest. */
  readonly administrators: readonly string[];
  readonly policyOf: (kind: ContactKind) => FreshnessPolicy;
}

export function enqueueReminders(
  transaction: Transaction,
  planned: readonly ReminderMessage[],
  sending: Sending,
): void {
  if (planned.length === 0) return;
  const { at, today, publicUrl } = sending;
  const areas = readAreaReference(transaction);
  const toEntry = createEntryWriter(transaction, sending);
  for (const { to, items } of planned) {
    const shown = isDigest(to) ? items.slice(0, digestEntriesMax) : items;
    const entries = shown.map((item) => toEntry(item, to).entry);
    if (isDigest(to)) {
      const head = writeAuditHead(readAuditHead(transaction));
      for (const administrator of sending.administrators)
        enqueueMessage(transaction, {
          to: administrator,
          ...writeDigest(entries, items.length, `${publicUrl}${urls.admin()}`, head, administrator),
          about: `freshness:${today}`,
          at,
        });
      continue;
    }
    const [only] = items.length === 1 ? items : [];
    const about = only ? `contact:${only.contactId}` : `freshness:${today}`;
    const mail = writeReminder(entries, areas, today, `${publicUrl}${urls.about()}`);
    const contacts = only
      ? []
      : entries.map(({ confirmUrl }, place) => ({
          contactId: items[place]?.contactId ?? '',
          hasLink: confirmUrl !== null,
        }));
    enqueueMessage(transaction, { to, ...mail, about, at, contacts });
  }
}

export interface WrittenEntry {
  readonly entry: ReminderEntry;
  /** Of its confirm link; null for those who are not asked. */
  readonly linkId: string | null;
}

/** Makes the confirm link of each entry for those who may answer for it. */
export function createEntryWriter(
  transaction: Transaction,
  { at, today, publicUrl, policyOf }: Omit<Sending, 'administrators'>,
) {
  const addressesOf = createReminderAddressLookup(transaction, today);
  const failed = readFailedAddresses(transaction);
  const assigned = readAssignments(transaction);
  const people = new Map(listPeopleRows(transaction).map(({ id, name, email }) => [id, { name, email }]));
  const failedOn = (email: string | null) => failed.get(email?.toLowerCase() ?? '')?.failedOn ?? null;
  return ({ contactId, ...item }: ReminderItem, to: string): WrittenEntry => {
    const contact = findContact(transaction, contactId);
    if (!contact) throw new Error(`Contact ${contactId} is gone within the run that reminds it.`);
    const lastVerifiedOn = contact.verification?.on ?? null;
    const { contact: mailbox, deputy, standIn } = addressesOf(contactId);
    const isAsked = [mailbox, deputy, ...standIn].some(
      (address) => address?.toLowerCase() === to.toLowerCase(),
    );
    const link = isAsked
      ? createConfirmLink(transaction, { contactId, revision: contact.revision, at })
      : undefined;
    const { person, ...fields } = contact.fields;
    const entry = {
      fields,
      lastVerifiedOn,
      unreachableSinceOn: contact.unreachableSinceOn,
      dates: lastVerifiedOn === null ? null : freshnessDates(lastVerifiedOn, policyOf(contact.kind)),
      ...item,
      mailFailedOn: failedOn(fields.email),
      assignee: people.get(findAssignee({ id: contactId, ...fields }, assigned) ?? '') ?? null,
      adminUrl: `${publicUrl}${urls.adminContact(contactId)}`,
      confirmUrl: link ? `${publicUrl}${urls.confirm(link.token)}` : null,
    };
    return { entry, linkId: link?.id ?? null };
  };
}
