/**
 * A digest of all contacts that changes whenever somebody changes or checks one. An import worked out before its write
 * transaction uses it to find out whether its basis still holds.
 */
import { createHash } from 'node:crypto';
import type { Database, Transaction } from '../client.ts';
import { contacts, verifications } from '../schema/contacts.ts';
import { contactPrivateNotes } from '../schema/feedback.ts';

export function digestContacts(database: Database | Transaction): string {
  const states = database
    .select({
      id: contacts.id,
      revision: contacts.currentRevision,
      unreachableSinceOn: contacts.unreachableSinceOn,
      reportedDeadOn: contacts.reportedDeadOn,
      successorId: contacts.successorId,
    })
    .from(contacts)
    .orderBy(contacts.id)
    .values();
  const checks = database
    .select({ id: verifications.id, withdrawnAt: verifications.withdrawnAt })
    .from(verifications)
    .orderBy(verifications.id)
    .values();
  const notes = database
    .select({ contactId: contactPrivateNotes.contactId, number: contactPrivateNotes.number })
    .from(contactPrivateNotes)
    .orderBy(contactPrivateNotes.contactId, contactPrivateNotes.number)
    .values();
  return createHash('sha256')
    .update(JSON.stringify([states, checks, notes]))
    .digest('hex');
}
