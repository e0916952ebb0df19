/** The queue of messages for delivery: what is due, which process takes it, and how it ends. */
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { messages } from '../schema/mail.ts';

export type MessageRow = typeof messages.$inferSelect;

/**
 * Neither sent nor given up, those that have waited longest first.
 * @param at ISO 8601 instant, UTC
 */
export function listDueMessages(database: Database, at: string, limit: number): readonly MessageRow[] {
  return database
    .select()
    .from(messages)
    .where(and(isNull(messages.sentAt), isNull(messages.givenUpAt), lte(messages.nextAttemptAt, at)))
    .orderBy(asc(messages.nextAttemptAt))
    .limit(limit)
    .all();
}

/**
 * Claims a message for one process: for all others it is not due before an instant.
 * @param until ISO 8601 instant, UTC
 * @returns false when another process took or sent it since it was read
 */
export function claimMessage(
  database: Database,
  { id, nextAttemptAt }: Pick<MessageRow, 'id' | 'nextAttemptAt'>,
  until: string,
): boolean {
  const claimed = database
    .update(messages)
    .set({ nextAttemptAt: until })
    .where(and(eq(messages.id, id), eq(messages.nextAttemptAt, nextAttemptAt), isNull(messages.sentAt)))
    .run();
  return claimed.changes === 1;
}

/** @param sent with the part of its body that is kept; `sentAt` is an ISO 8601 instant, UTC */
export function markMessageSent(
  database: Database,
  { id, sentAt, attempts, body }: Pick<MessageRow, 'id' | 'sentAt' | 'attempts' | 'body'>,
): void {
  database.update(messages).set({ sentAt, attempts, lastError: null, body }).where(eq(messages.id, id)).run();
}

/** @param failed with the instant of its next attempt, ISO 8601, UTC */
export function postponeMessage(
  database: Database,
  {
    id,
    attempts,
    lastError,
    nextAttemptAt,
  }: Pick<MessageRow, 'id' | 'attempts' | 'lastError' | 'nextAttemptAt'>,
): void {
  database.update(messages).set({ attempts, lastError, nextAttemptAt }).where(eq(messages.id, id)).run();
}

/** @param ended with the part of its body that is kept; `givenUpAt` is an ISO 8601 instant, UTC */
export function markMessageGivenUp(
  transaction: Transaction,
  id: string,
  ended: Pick<MessageRow, 'attempts' | 'lastError' | 'givenUpAt' | 'body'>,
): void {
  transaction.update(messages).set(ended).where(eq(messages.id, id)).run();
}
