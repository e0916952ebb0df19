/**
 * Mail about changes that wait: to the administrators when one begins to wait, at most once an hour, and to the
 * proposer when it is decided. Called in the transactions of write-proposal.ts and decide-proposal.ts.
 */
import type { Transaction } from '../../../../db/client.ts';
import { listProposals } from '../../../../db/contacts/contact-proposals.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import { listAdministratorEmails } from '../../../../db/freshness/freshness.ts';
import { enqueueMessage } from '../../../../db/mail/enqueue-message.ts';
import { deleteUnsentMessages, findLastMessageAt } from '../../../../db/mail/messages.ts';
import { findPerson } from '../../../../db/people/people.ts';
import type { Proposal } from '../../../domain/contacts/changes/contact-decisions.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { writeDecidedMail, writeWaitingMail } from '../../../domain/contacts/mail/proposal-mail.ts';
import { urls } from '../../../urls.ts';
import type { UseCaseContext } from '../../shared/context.ts';

const about = 'proposals';
const quietMs = 60 * 60_000;

/** Within an hour of the last message the next one waits until the hour is over, and covers everything until then. */
export function tellAdministrators(
  transaction: Transaction,
  { now, principal, publicUrl }: UseCaseContext,
  contact: ContactRecord,
): void {
  const by = principal.kind === 'user' ? principal.name : 'Somebody';
  const mail = writeWaitingMail(contact, by, {
    contact: `${publicUrl}${urls.adminContact(contact.id)}`,
    workList: `${publicUrl}${urls.admin()}`,
  });
  for (const to of listAdministratorEmails(transaction)) {
    const lastAt = findLastMessageAt(transaction, about, to);
    const last = lastAt === undefined ? Number.NEGATIVE_INFINITY : Date.parse(lastAt);
    if (last > now.getTime()) continue;
    const at = new Date(Math.max(now.getTime(), last + quietMs)).toISOString();
    enqueueMessage(transaction, { to, ...mail, about, at });
  }
}

/** Once nothing waits any more, mail that says so is not sent. The caller has settled the last change. */
export function untellAdministrators(transaction: Transaction): void {
  if (listProposals(transaction, { state: 'waiting' }).length === 0) deleteUnsentMessages(transaction, about);
}

/**
 * A proposer gets no mail if they decided about their own change, no longer have an account, or proposed it by a key or
 * a link.
 * @param reason why it was refused; null when it was approved
 */
export function tellProposer(
  transaction: Transaction,
  { now, principal, publicUrl }: UseCaseContext,
  { contactId, proposedBy }: Proposal,
  reason: string | null,
): void {
  const proposer = findPerson(transaction, proposedBy);
  const contact = findContact(transaction, contactId);
  if (!proposer || !contact || proposer.removedAt !== null || proposer.id === principal.id) return;
  enqueueMessage(transaction, {
    to: proposer.email,
    ...writeDecidedMail(contact, reason, `${publicUrl}${urls.adminContact(contactId)}`),
    about: `user:${proposer.id}`,
    at: now.toISOString(),
  });
}
