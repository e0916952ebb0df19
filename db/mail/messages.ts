/** Mail that was queued before, for code that must not send again too soon. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { messages } from '../schema/mail.ts';

/** @returns the instant from which the newest such message is sent; undefined when there is none */
export function findLastMessageAt(transaction: Transaction, about: string, to: string): string | undefined {
  return transaction
    .select({ at: messages.createdAt })
    .from(messages)
    .where(and(eq(messages.about, about), eq(messages.recipient, to)))
    .orderBy(desc(messages.createdAt))
    .get()?.at;
}

/** Removes mail about something from the queue, as far as nobody has tried to send it. */
export function deleteUnsentMessages(transaction: Transaction, about: string): void {
  transaction
    .delete(messages)
    .where(and(eq(messages.about, about), isNull(messages.sentAt), eq(messages.attempts, 0)))
    .run();
}
