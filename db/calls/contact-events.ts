/**
 * What happened to one contact, from every table that stores it: for the timeline on its page. Of mail only the subject
 * and the address are read, since the text may hold a link that confirms.
 */
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { ContactEvents } from '../../src/domain/calls/timeline.ts';
import type { Database, Transaction } from '../client.ts';
import { contactRevisions, verifications } from '../schema/contacts.ts';
import { confirmLinks, contactReports } from '../schema/feedback.ts';
import { messageContacts, messages, returnedMail } from '../schema/mail.ts';

/** Of each kind; more are in the history and in the audit. */
const most = 50;

export function readContactEvents(source: Database | Transaction, contactId: string): ContactEvents {
  return {
    changes: source
      .select({
        at: contactRevisions.createdAt,
        by: contactRevisions.createdBy,
        cause: contactRevisions.cause,
      })
      .from(contactRevisions)
      .where(eq(contactRevisions.contactId, contactId))
      .orderBy(desc(contactRevisions.number))
      .limit(most)
      .all(),
    checks: source
      .select({
        id: verifications.id,
        at: verifications.recordedAt,
        on: verifications.verifiedOn,
        by: verifications.verifiedBy,
        method: verifications.method,
        withdrawnAt: verifications.withdrawnAt,
      })
      .from(verifications)
      .where(and(eq(verifications.contactId, contactId), isNull(verifications.carriedFromRevision)))
      .orderBy(desc(verifications.recordedAt))
      .limit(most)
      .all(),
    mail: listMail(source, contactId),
    answers: source
      .select({ at: confirmLinks.usedAt, answer: confirmLinks.answer })
      .from(confirmLinks)
      .where(and(eq(confirmLinks.contactId, contactId), isNotNull(confirmLinks.usedAt)))
      .orderBy(desc(confirmLinks.usedAt))
      .limit(most)
      .all()
      .flatMap(({ at, answer }) => (at === null || answer === null ? [] : [{ at, answer }])),
    returned: source
      .select({ at: returnedMail.receivedAt, address: returnedMail.address, kind: returnedMail.kind })
      .from(returnedMail)
      .where(eq(returnedMail.contactId, contactId))
      .orderBy(desc(returnedMail.receivedAt))
      .limit(most)
      .all(),
    reports: source
      .select({ at: contactReports.reportedAt, problem: contactReports.problem })
      .from(contactReports)
      .where(eq(contactReports.contactId, contactId))
      .orderBy(desc(contactReports.reportedAt))
      .limit(most)
      .all(),
  };
}

/** Mail about this contact alone, and mail that mentions it among others. */
function listMail(source: Database | Transaction, contactId: string): ContactEvents['mail'] {
  const columns = {
    id: messages.id,
    createdAt: messages.createdAt,
    sentAt: messages.sentAt,
    givenUpAt: messages.givenUpAt,
    to: messages.recipient,
    subject: messages.subject,
  };
  const alone = source
    .select(columns)
    .from(messages)
    .where(eq(messages.about, `contact:${contactId}`))
    .orderBy(desc(messages.createdAt))
    .limit(most)
    .all();
  const among = source
    .select(columns)
    .from(messages)
    .innerJoin(messageContacts, eq(messageContacts.messageId, messages.id))
    .where(eq(messageContacts.contactId, contactId))
    .orderBy(desc(messages.createdAt))
    .limit(most)
    .all();
  return [...new Map([...alone, ...among].map((row) => [row.id, row])).values()].map(
    ({ createdAt, sentAt, givenUpAt, to, subject }) => ({
      at: sentAt ?? createdAt,
      to,
      subject,
      state: sentAt !== null ? 'sent' : givenUpAt !== null ? 'given up' : 'waiting',
    }),
  );
}
