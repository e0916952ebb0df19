/** Confirm links that a person sent, outside the reminders of the daily check. */
import { and, desc, eq, gt, isNull, max, notInArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { confirmLinks } from '../schema/feedback.ts';
import { successorQuestions } from '../schema/freshness.ts';
import { messages } from '../schema/mail.ts';
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
 * Takes mail out of the queue that was put there at an instant.
 * @returns the id of its confirm link; undefined when it has been sent, or when there is none
 */
export function takeBackRequest(
  transaction: Transaction,
  { contactId, askedAt }: Pick<ConfirmRequest, 'contactId' | 'askedAt'>,
): string | undefined {
  const isOfThen = and(eq(confirmRequests.contactId, contactId), eq(confirmRequests.askedAt, askedAt));
  const request = transaction.select().from(confirmRequests).where(isOfThen).get();
  if (!request) return undefined;
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
  transaction.delete(confirmRequests).where(eq(confirmRequests.linkId, request.linkId)).run();
  return request.linkId;
}
