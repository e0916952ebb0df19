/**
 * Counts attempts by account, link, code and contact in fixed windows of time. Stored in the database, so that a
 * restart forgets none. Counts by network address are only in memory, see src/use-cases/security/memory-counts.ts.
 */
import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { rateLimits } from '../schema/people.ts';

export interface AttemptCount {
  /** How many there were in the window. */
  readonly count: number;
  readonly endsAt: Date;
}

/**
 * Counts one more attempt.
 * @returns how many there were in the window, this one included, and when it ends
 */
export function countAttempt(
  transaction: Transaction,
  key: string,
  seconds: number,
  now: Date,
): AttemptCount {
  const at = now.toISOString();
  deleteEndedWindows(transaction, at);
  const row = transaction
    .insert(rateLimits)
    .values({
      key,
      count: 1,
      windowStartedAt: at,
      windowEndsAt: new Date(now.getTime() + seconds * 1000).toISOString(),
    })
    .onConflictDoUpdate({ target: rateLimits.key, set: { count: sql`${rateLimits.count} + 1` } })
    .returning()
    .get();
  return { count: row.count, endsAt: new Date(row.windowEndsAt) };
}

/** Counts in windows that have not ended. Read only. */
export function findAttempts(
  database: Database | Transaction,
  key: string,
  now: Date,
): AttemptCount | undefined {
  const row = database
    .select()
    .from(rateLimits)
    .where(and(eq(rateLimits.key, key), gt(rateLimits.windowEndsAt, now.toISOString())))
    .get();
  return row && { count: row.count, endsAt: new Date(row.windowEndsAt) };
}

export function forgetAttempts(transaction: Transaction, key: string): void {
  transaction.delete(rateLimits).where(eq(rateLimits.key, key)).run();
}

/** Counts of wrong second-factor codes after a right password; a person's id is no secret here. */
export function wrongCodesKey(userId: string): string {
  return `wrong codes of ${userId}`;
}

/**
 * Called with every count, and by the daily check for when there is none.
 * @param at ISO 8601 instant, UTC
 */
export function deleteEndedWindows(transaction: Transaction, at: string): void {
  transaction.delete(rateLimits).where(lte(rateLimits.windowEndsAt, at)).run();
}
