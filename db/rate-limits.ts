/** Counts attempts in fixed windows of time. Kept in the database, so that a restart forgets none. */
import { eq, lte, sql } from 'drizzle-orm';
import { rateLimits } from './auth-schema.ts';
import type { Transaction } from './client.ts';

export interface Window {
  readonly limit: number;
  readonly seconds: number;
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
): { readonly count: number; readonly endsAt: Date } {
  const at = now.toISOString();
  transaction.delete(rateLimits).where(lte(rateLimits.windowEndsAt, at)).run();
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

export function forgetAttempts(transaction: Transaction, key: string): void {
  transaction.delete(rateLimits).where(eq(rateLimits.key, key)).run();
}
