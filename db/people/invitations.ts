/** Invitations. One is open until it is used (accepted), withdrawn (revoked) or expired; an address has at most one. */
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { invitations } from '../schema/people.ts';

type Reader = Database | Transaction;

export type StoredInvitation = typeof invitations.$inferSelect;
/** Instants are ISO 8601, UTC. */
export type NewInvitation = Omit<StoredInvitation, 'acceptedAt' | 'revokedAt'>;

const { id, email, acceptedAt, revokedAt, expiresAt } = invitations;
/** Includes an expired one: it still occupies the only place of its address. */
const isPending = and(isNull(acceptedAt), isNull(revokedAt));

/** All invitations, whatever their state. */
export function listInvitations(database: Reader): readonly StoredInvitation[] {
  return database.select().from(invitations).all();
}

/** Ids of all invitations, without whole rows: a damaged database may lack some columns. */
export function listInvitationIds(database: Reader): readonly string[] {
  return database
    .select({ id })
    .from(invitations)
    .all()
    .map((row) => row.id);
}

/** Ids of unused, unrevoked invitations that a person made. */
export function listPendingInvitationsBy(database: Reader, personId: string): readonly string[] {
  return database
    .select({ id })
    .from(invitations)
    .where(and(eq(invitations.invitedBy, personId), isPending))
    .all()
    .map((row) => row.id);
}

/** Those that can still be used, the newest first. @param at ISO 8601 instant, UTC */
export function listUsableInvitations(database: Reader, at: string): readonly StoredInvitation[] {
  return database
    .select()
    .from(invitations)
    .where(and(isPending, gt(expiresAt, at)))
    .orderBy(desc(invitations.createdAt))
    .all();
}

/**
 * @param tokenHash SHA-256 of the token in the link, hexadecimal
 * @param at ISO 8601 instant, UTC
 * @returns undefined when there is none, or it was used, withdrawn, or has expired
 */
export function findUsableInvitation(
  database: Reader,
  tokenHash: string,
  at: string,
): StoredInvitation | undefined {
  return database
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, tokenHash), isPending, gt(expiresAt, at)))
    .get();
}

/** @throws when the address has a pending one */
export function insertInvitation(transaction: Transaction, invitation: NewInvitation): void {
  transaction.insert(invitations).values(invitation).run();
}

export function markInvitationAccepted(transaction: Transaction, invitationId: string, at: string): void {
  transaction.update(invitations).set({ acceptedAt: at }).where(eq(id, invitationId)).run();
}

/** @returns false when there is none of this id, or it was used or withdrawn before */
export function markInvitationRevoked(transaction: Transaction, invitationId: string, at: string): boolean {
  const isMeant = and(eq(id, invitationId), isPending);
  return transaction.update(invitations).set({ revokedAt: at }).where(isMeant).run().changes > 0;
}

/** The pending one of an address, if there is any. @param address in lower case */
export function markInvitationsToRevoked(transaction: Transaction, address: string, at: string): void {
  transaction
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(email, address), isPending))
    .run();
}
