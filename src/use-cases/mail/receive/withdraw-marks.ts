/** Removes the marks that a run of mail set on mailboxes, when its answers turn out to be about our mail. */

import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Transaction } from '../../../../db/client.ts';
import { setUnreachable } from '../../../../db/contacts/contact-writes.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import { listContactsWithEmail } from '../../../../db/mail/address-uses.ts';
import { type Span, takeMarkedBy } from '../../../../db/mail/mail-answers.ts';
import { askPersonAbout, clearFailedAddress, findFailedAddress } from '../../../../db/mail/returned-mail.ts';
import { systemPrincipal } from '../../../domain/people/access.ts';
import { requestPublish } from '../../shared/request-publish.ts';

const actor = systemPrincipal('mail').id;

/** @param domain only addresses of this domain; all without it */
export function withdrawMarks(
  transaction: Transaction,
  key: string,
  span: Span,
  now: Date,
  domain?: string,
): void {
  for (const { messageId, address } of takeMarkedBy(transaction, key, span, domain)) {
    // The work list must show that a mail did not arrive, now that no mark says so.
    askPersonAbout(transaction, messageId);
    withdrawMark(transaction, address, now);
  }
}

function withdrawMark(transaction: Transaction, address: string, now: Date): void {
  const failed = findFailedAddress(transaction, address);
  if (!failed) return;
  const at = now.toISOString();
  clearFailedAddress(transaction, address);
  appendAuditEvent(transaction, {
    at,
    actor,
    action: 'address.clear',
    subject: `address:${address}`,
    before: { cause: failed.cause, on: failed.failedOn },
    after: { reason: 'Most recipients got the same answer' },
  });
  if (failed.cause !== 'dead') return;
  for (const id of listContactsWithEmail(transaction, address)) {
    const contact = findContact(transaction, id);
    if (contact?.status !== 'active') continue;
    const name = `${contact.fields.role}, ${contact.fields.organisation}`;
    requestPublish(transaction, { at, by: actor, reason: `${name}: mail to it is not known to fail` });
    // It counted as unreachable only because of this mark: nobody else had said so by that day.
    if (contact.fields.telephone !== null || contact.unreachableSinceOn !== failed.failedOn) continue;
    setUnreachable(transaction, id, null);
    appendAuditEvent(transaction, {
      at,
      actor,
      action: 'contact.record-reachable',
      subject: `contact:${id}`,
      before: { revision: contact.revision, unreachableSinceOn: contact.unreachableSinceOn },
      after: { revision: contact.revision, unreachableSinceOn: null },
    });
  }
}
