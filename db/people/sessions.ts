/** Sessions of people who are signed in. better-auth begins and extends them; ending them is ours. */
import { and, desc, eq, gt, lte, ne } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { sessions } from '../schema/people.ts';

export type StoredSession = typeof sessions.$inferSelect;

/** Whoever it belongs to, and also when it has expired. */
export function findSession(database: Database | Transaction, id: string): StoredSession | undefined {
  return database.select().from(sessions).where(eq(sessions.id, id)).get();
}

/** Those of a person that have not expired, the newest first. @param at ISO 8601 instant, UTC */
export function listLiveSessions(
  database: Database | Transaction,
  userId: string,
  at: string,
): readonly StoredSession[] {
  return database
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, at)))
    .orderBy(desc(sessions.createdAt))
    .all();
}

/** @returns whether there was one */
export function deleteSession(database: Database | Transaction, id: string): boolean {
  return database.delete(sessions).where(eq(sessions.id, id)).run().changes > 0;
}

/** Ends sessions of a person. @returns how many there were */
export function deleteSessions(transaction: Transaction, userId: string): number {
  return transaction.delete(sessions).where(eq(sessions.userId, userId)).run().changes;
}

/** Ends all sessions of a person but one. @param exceptId null keeps none @returns how many ended */
export function deleteOtherSessions(
  transaction: Transaction,
  userId: string,
  exceptId: string | null,
): number {
  return transaction
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.id, exceptId ?? '')))
    .run().changes;
}

/** @param at ISO 8601 instant, UTC */
export function deleteExpiredSessions(database: Database | Transaction, at: string): void {
  database.delete(sessions).where(lte(sessions.expiresAt, at)).run();
}
