/** Passkeys of people. better-auth adds them (audited-inserts.ts); they are listed and removed here. */
import { and, desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { passkeys } from '../schema/people.ts';

export type StoredPasskey = typeof passkeys.$inferSelect;

/** Everybody's. */
export function listAllPasskeys(database: Database): readonly StoredPasskey[] {
  return database.select().from(passkeys).all();
}

/** Those of a person, the newest first. */
export function listPasskeysOf(database: Database, userId: string): readonly StoredPasskey[] {
  return database
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(desc(passkeys.createdAt))
    .all();
}

/** @returns whether it was there and the person's own */
export function deletePasskey(transaction: Transaction, id: string, userId: string): boolean {
  const isTheirs = and(eq(passkeys.id, id), eq(passkeys.userId, userId));
  return transaction.delete(passkeys).where(isTheirs).run().changes > 0;
}

/** @returns how many the person had */
export function deletePasskeysOf(transaction: Transaction, userId: string): number {
  return transaction.delete(passkeys).where(eq(passkeys.userId, userId)).run().changes;
}
