/** Mail with a confirm link that somebody asked for on the telephone, and taking it back before it is sent. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { messages } from '../schema/mail.ts';
import { confirmRequests } from '../schema/rounds.ts';

export type ConfirmRequest = typeof confirmRequests.$inferSelect;

export function insertConfirmRequest(transaction: Transaction, request: ConfirmRequest): void {
  transaction.insert(confirmRequests).values(request).run();
}

/** The newest for a contact. */
export function findLastConfirmRequest(
  source: Database | Transaction,
  contactId: string,
): ConfirmRequest | undefined {
  return source
    .select()
    .from(confirmRequests)
    .where(eq(confirmRequests.contactId, contactId))
    .orderBy(desc(confirmRequests.askedAt))
    .limit(1)
    .get();
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
