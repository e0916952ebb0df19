/** Passwords, and the one-time links by which people choose a new one. */
import { and, eq, gt, like } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { accounts, authVerifications } from '../schema/people.ts';
import { forgetAttempts, wrongCodesKey } from './rate-limits.ts';

type Reader = Database | Transaction;

export type StoredPassword = typeof accounts.$inferSelect;

/** The prefix that distinguishes password links from the other rows that better-auth keeps in this table. */
const resetPrefix = 'password-reset:';

export interface NewResetLink {
  readonly id: string;
  /** SHA-256 of the token in the link, hexadecimal. */
  readonly tokenHash: string;
  /** Whose password it is for. */
  readonly userId: string;
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

export function insertResetLink(
  transaction: Transaction,
  { id, tokenHash, userId, createdAt, expiresAt }: NewResetLink,
): void {
  transaction
    .insert(authVerifications)
    .values({
      id,
      identifier: `${resetPrefix}${tokenHash}`,
      value: userId,
      expiresAt,
      createdAt,
      updatedAt: createdAt,
    })
    .run();
}

/**
 * @param tokenHash SHA-256 of the token in the link, hexadecimal
 * @param at ISO 8601 instant, UTC
 * @returns whose password it is for; undefined when there is no such link, or it has expired
 */
export function findUserOfResetLink(database: Reader, tokenHash: string, at: string): string | undefined {
  return database
    .select()
    .from(authVerifications)
    .where(
      and(
        eq(authVerifications.identifier, `${resetPrefix}${tokenHash}`),
        gt(authVerifications.expiresAt, at),
      ),
    )
    .get()?.value;
}

/** Unused links end here: whoever else has one could undo what has just been done. */
export function deleteResetLinks(transaction: Transaction, userId: string): void {
  transaction
    .delete(authVerifications)
    .where(and(eq(authVerifications.value, userId), like(authVerifications.identifier, `${resetPrefix}%`)))
    .run();
}

/**
 * Gives a person this password and no other, and ends all links by which they could choose one.
 * @param at ISO 8601 instant, UTC
 */
export function replacePassword(
  transaction: Transaction,
  userId: string,
  passwordHash: string,
  at: string,
): void {
  deleteResetLinks(transaction, userId);
  forgetAttempts(transaction, wrongCodesKey(userId));
  transaction
    .insert(accounts)
    .values({
      id: `${userId}-credential`,
      userId,
      accountId: userId,
      providerId: 'credential',
      password: passwordHash,
      createdAt: at,
      updatedAt: at,
    })
    .onConflictDoUpdate({
      target: [accounts.userId, accounts.providerId],
      set: { password: passwordHash, updatedAt: at },
    })
    .run();
}

export function findPasswordHash(database: Reader, userId: string): string | undefined {
  return (
    database
      .select({ password: accounts.password })
      .from(accounts)
      .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
      .get()?.password ?? undefined
  );
}

/** Everybody's. */
export function listPasswords(database: Database): readonly StoredPassword[] {
  return database.select().from(accounts).all();
}

/** Replaces a password with the one from another database; nothing else ends with it. */
export function overwritePassword(
  transaction: Transaction,
  id: string,
  { password, updatedAt }: Pick<StoredPassword, 'password' | 'updatedAt'>,
): void {
  transaction.update(accounts).set({ password, updatedAt }).where(eq(accounts.id, id)).run();
}

export function deletePassword(transaction: Transaction, userId: string): void {
  transaction.delete(accounts).where(eq(accounts.userId, userId)).run();
}
