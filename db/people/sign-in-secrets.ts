/**
 * Everything that was signed or encrypted with the secret key, for everybody: used when the key is lost or replaced.
 */
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { authVerifications, sessions, twoFactors, users } from '../schema/people.ts';

/** Whether anything depends on the key. */
export function hasSignInSecrets(database: Database): boolean {
  return [sessions, twoFactors].some((table) => database.select().from(table).limit(1).get() !== undefined);
}

/** Signs everyone out, and ends outstanding links and challenges. */
export function deleteAllSessions(transaction: Transaction): void {
  transaction.delete(sessions).run();
  transaction.delete(authVerifications).run();
}

/** @returns how many there were, pending ones included */
export function deleteAllSecondFactors(transaction: Transaction): number {
  const { changes } = transaction.delete(twoFactors).run();
  transaction.update(users).set({ twoFactorEnabled: false }).where(sql`${users.twoFactorEnabled}`).run();
  return changes;
}
