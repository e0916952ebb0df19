/** Confirm links that a person sent, outside the reminders of the daily check. */
import { and, desc, eq, gt, isNull, max, notInArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { confirmLinks } from '../schema/feedback.ts';
import { successorQuestions } from '../schema/freshness.ts';
import { messageContacts, messages } from '../schema/mail.ts';
import { confirmRequests } from '../schema/rounds.ts';

export interface ConfirmRequest {
  readonly linkId: string;
  readonly contactId: string;
  /** In lower case. */
  readonly recipient: string;
  /** ISO 8601 instant, UTC, and its London date. */
  readonly askedAt: string;
  readonly askedOn: string;
  readonly askedBy: string;
}

type Source = Database | Transaction;

export function insertConfirmRequest(transaction: Transaction, request: ConfirmRequest): void {
  transaction.insert(confirmRequests).values(request).run();
}

/** Of one contact, the newest first. */
export function listConfirmRequests(source: Source, contactId: string): readonly ConfirmRequest[] {
  return source
    .select()
    .from(confirmRequests)
    .where(eq(confirmRequests.contactId, contactId))
    .orderBy(desc(confirmRequests.askedAt))
    .all();
}

/**
 * By contact, the instant of the newest mail that asked whether its entry is right, by the daily check or by a person.
 * What went out before the entry changed hands does not count: somebody else has the mail.
 * @param since ISO 8601 instant, UTC
 */
export function readLastAsked(source: Source, since: string): ReadonlyMap<string, string> {
  const successors = source.select({ linkId: successorQuestions.linkId }).from(successorQuestions);
  const rows = source
    .select({ contactId: confirmLinks.contactId, at: max(confirmLinks.createdAt) })
    .from(confirmLinks)
    .where(
      and(
        gt(confirmLinks.createdAt, since),
        isNull(confirmLinks.revokedAt),
        notInArray(confirmLinks.id, successors),
      ),
    )
    .groupBy(confirmLinks.contactId)
    .all();
  return new Map(rows.flatMap(({ contactId, at }) => (at === null ? [] : [[contactId, at]])));
}

/** By contact, the London date on which a person last asked it; links that have ended do not count. */
export function readLastRequested(source: Source): ReadonlyMap<string, string> {
  const rows = source
    .select({ contactId: confirmRequests.contactId, on: sql<string>`max(${confirmRequests.askedOn})` })
    .from(confirmRequests)
    .innerJoin(confirmLinks, and(eq(confirmLinks.id, confirmRequests.linkId), isNull(confirmLinks.revokedAt)))
    .groupBy(confirmRequests.contactId)
    .all();
  return new Map(rows.map(({ contactId, on }) => [contactId, on]));
}

/**
 * Links that a person made lately and that no mail carries.
 * @param since ISO 8601 instant, UTC
 */
export function listUnsentRequestsBy(
  source: Source,
  askedBy: string,
  since: string,
): readonly ConfirmRequest[] {
  return source
    .select()
    .from(confirmRequests)
    .where(and(eq(confirmRequests.askedBy, askedBy), gt(confirmRequests.askedAt, since)))
    .all()
    .filter((request) => !hasMail(source, request));
}

export function removeConfirmRequest(transaction: Transaction, linkId: string): void {
  transaction.delete(confirmRequests).where(eq(confirmRequests.linkId, linkId)).run();
}

/** Whether mail was written at that instant: about the contact alone, or among others. */
function hasMail(
  source: Source,
  { contactId, askedAt }: Pick<ConfirmRequest, 'contactId' | 'askedAt'>,
): boolean {
  const alone = source
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.about, `contact:${contactId}`), eq(messages.createdAt, askedAt)))
    .get();
  if (alone) return true;
  const among = source
    .select({ id: messages.id })
    .from(messages)
    .innerJoin(messageContacts, eq(messageContacts.messageId, messages.id))
    .where(and(eq(messageContacts.contactId, contactId), eq(messages.createdAt, askedAt)))
    .get();
  return among !== undefined;
}

/**
 * Takes back what one contact was asked at an instant: its mail, while it is in the queue, or the link that somebody
 * was given to pass on.
 * @returns the id of its confirm link; undefined when the mail has been sent, or when there is none
 */
export function takeBackRequest(
  transaction: Transaction,
  { contactId, askedAt }: Pick<ConfirmRequest, 'contactId' | 'askedAt'>,
): string | undefined {
  const isOfThen = and(eq(confirmRequests.contactId, contactId), eq(confirmRequests.askedAt, askedAt));
  const request = transaction.select().from(confirmRequests).where(isOfThen).get();
  if (!request) return undefined;
  if (!hasMail(transaction, { contactId, askedAt })) {
    removeConfirmRequest(transaction, request.linkId);
    return request.linkId;
  }
  const removed = transaction
    .delete(messages)
    .where(
      and(
        eq(messages.about, `contact:${contactId}`),
        eq(messages.createdAt, askedAt),
        isNull(messages.sentAt),
        eq(messages.attempts, 0),
      ),
    )
    .run().changes;
  if (removed === 0) return undefined;
  removeConfirmRequest(transaction, request.linkId);
  return request.linkId;
}
