/** Links by which a contact confirms its own entry. */
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { ConfirmAnswer } from '../../src/domain/confirm/confirmation.ts';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { confirmLinks } from '../schema/feedback.ts';
import { successorQuestions } from '../schema/freshness.ts';

export interface NewConfirmLink {
  readonly id: string;
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
  readonly contactId: string;
  readonly revision: number;
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface StoredConfirmLink extends Omit<NewConfirmLink, 'tokenHash'> {
  readonly asks: 'check' | 'successor';
  readonly revokedAt: string | null;
  /** When it was last used; null when never. */
  readonly usedAt: string | null;
  readonly answer: ConfirmAnswer | null;
}

export function insertConfirmLink(transaction: Transaction, link: NewConfirmLink): void {
  transaction.insert(confirmLinks).values(link).run();
}

export function findConfirmLink(
  database: Database | Transaction,
  tokenHash: string,
): StoredConfirmLink | undefined {
  const row = database
    .select({ link: confirmLinks, question: successorQuestions.linkId })
    .from(confirmLinks)
    .leftJoin(successorQuestions, eq(successorQuestions.linkId, confirmLinks.id))
    .where(eq(confirmLinks.tokenHash, tokenHash))
    .get();
  if (!row) return undefined;
  const { tokenHash: _, ...link } = row.link;
  return { ...link, asks: row.question === null ? 'check' : 'successor' };
}

/** Whether it asks the contact itself about its entry, rather than asking somebody else who holds a post now. */
export function isLinkOfContact(database: Database | Transaction, id: string): boolean {
  const row = database
    .select({ question: successorQuestions.linkId })
    .from(confirmLinks)
    .leftJoin(successorQuestions, eq(successorQuestions.linkId, confirmLinks.id))
    .where(eq(confirmLinks.id, id))
    .get();
  return row?.question === null;
}

export function recordConfirmAnswer(
  transaction: Transaction,
  id: string,
  { answer, at }: { readonly answer: ConfirmAnswer; readonly at: string },
): void {
  transaction.update(confirmLinks).set({ answer, usedAt: at }).where(eq(confirmLinks.id, id)).run();
}

export type ConfirmLinkRow = typeof confirmLinks.$inferSelect;

/** All stored links, whatever their state. */
export function listConfirmLinks(database: Database | Transaction): readonly ConfirmLinkRow[] {
  return database.select().from(confirmLinks).all();
}

/** Ids of all stored links, without whole rows: a damaged database may lack some columns. */
export function listConfirmLinkIds(database: Database | Transaction): readonly string[] {
  return database
    .select({ id: confirmLinks.id })
    .from(confirmLinks)
    .all()
    .map(({ id }) => id);
}

/** Those that can still be used. @param at ISO 8601 instant, UTC */
export function listUsableConfirmLinks(
  database: Database | Transaction,
  at: string,
): readonly Pick<ConfirmLinkRow, 'id' | 'contactId'>[] {
  return database
    .select({ id: confirmLinks.id, contactId: confirmLinks.contactId })
    .from(confirmLinks)
    .where(and(isNull(confirmLinks.revokedAt), gt(confirmLinks.expiresAt, at)))
    .all();
}

/** @param at ISO 8601 instant, UTC */
export function markConfirmLinkRevoked(transaction: Transaction, id: string, at: string): void {
  transaction.update(confirmLinks).set({ revokedAt: at }).where(eq(confirmLinks.id, id)).run();
}

const revoke = preparedQueries((source) =>
  source
    .update(confirmLinks)
    .set({ revokedAt: sql`${sql.placeholder('at')}` })
    .where(and(eq(confirmLinks.contactId, sql.placeholder('contactId')), isNull(confirmLinks.revokedAt)))
    .prepare(),
);

/** The contacts have changed hands, so somebody else now has the earlier mail. */
export function revokeConfirmLinks(
  transaction: Transaction,
  contactIds: readonly string[],
  at: string,
): void {
  for (const contactId of contactIds) revoke(transaction).run({ contactId, at });
}

/** @returns how many links made before an instant were deleted */
export function deleteConfirmLinksBefore(transaction: Transaction, before: string): number {
  return transaction.delete(confirmLinks).where(lt(confirmLinks.createdAt, before)).run().changes;
}
