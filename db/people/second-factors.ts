/**
 * Second factors: pending until their first code is confirmed, then in force. Secrets and backup codes are passed in
 * and out encrypted. `users` repeats whether a factor is in force, because better-auth looks for it there.
 */
import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { twoFactors, users } from '../schema/people.ts';

export type StoredSecondFactor = typeof twoFactors.$inferSelect;

export function findSecondFactor(
  database: Database | Transaction,
  userId: string,
): StoredSecondFactor | undefined {
  return database.select().from(twoFactors).where(eq(twoFactors.userId, userId)).get();
}

/** Every person's, pending ones included. */
export function listSecondFactors(database: Database): readonly StoredSecondFactor[] {
  return database.select().from(twoFactors).all();
}

/** Keeps an existing one, pending or in force. */
export function insertPendingSecondFactor(
  transaction: Transaction,
  factor: Pick<StoredSecondFactor, 'id' | 'userId' | 'secret' | 'backupCodes'>,
): void {
  transaction
    .insert(twoFactors)
    .values({ ...factor, verified: false })
    .onConflictDoNothing()
    .run();
}

/**
 * Puts a pending factor in force.
 * @param at ISO 8601 instant, UTC
 * @returns false when it is gone, or has another secret by now
 */
export function confirmPendingSecondFactor(
  transaction: Transaction,
  { id, userId, secret }: Pick<StoredSecondFactor, 'id' | 'userId' | 'secret'>,
  at: string,
): boolean {
  const { changes } = transaction
    .update(twoFactors)
    .set({ verified: true })
    .where(and(eq(twoFactors.id, id), eq(twoFactors.secret, secret)))
    .run();
  if (changes === 0) return false;
  transaction.update(users).set({ twoFactorEnabled: true, updatedAt: at }).where(eq(users.id, userId)).run();
  return true;
}

/** Gives a person without one the second factor that another database has in force. */
export function insertSecondFactor(transaction: Transaction, factor: StoredSecondFactor): void {
  transaction.insert(twoFactors).values(factor).run();
  transaction.update(users).set({ twoFactorEnabled: true }).where(eq(users.id, factor.userId)).run();
}

/** @param backupCodes encrypted; the earlier ones stop working */
export function replaceBackupCodes(transaction: Transaction, userId: string, backupCodes: string): void {
  transaction.update(twoFactors).set({ backupCodes }).where(eq(twoFactors.userId, userId)).run();
}

/** Removes the second factor; the person sets up another at their next sign-in. */
export function deleteSecondFactor(transaction: Transaction, userId: string, at: string): void {
  transaction.delete(twoFactors).where(eq(twoFactors.userId, userId)).run();
  transaction.update(users).set({ twoFactorEnabled: false, updatedAt: at }).where(eq(users.id, userId)).run();
}
