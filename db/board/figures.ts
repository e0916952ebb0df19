/**
 * Figures of referrals by police forces: the edition in use and the one before it. The use case that loads them writes
 * here; the read model reads.
 */
import { eq, not } from 'drizzle-orm';
import { type PublicFigures, type ReferralCount, tabulateFigures } from '../../src/domain/board/figures.ts';
import { londonDateOf } from '../../src/domain/time/calendar.ts';
import type { Database, Transaction } from '../client.ts';
import { insertRows } from '../connection/insert-rows.ts';
import { referralCounts, referralEditions } from '../schema/figures.ts';

export type ReferralEdition = typeof referralEditions.$inferSelect;
export type NewReferralEdition = Omit<ReferralEdition, 'id' | 'isCurrent'>;

export function findReferralEdition(
  transaction: Database | Transaction,
  which: 'current' | 'previous',
): ReferralEdition | undefined {
  return transaction
    .select()
    .from(referralEditions)
    .where(eq(referralEditions.isCurrent, which === 'current'))
    .get();
}

/**
 * Makes a new edition the one in use, and the one in use the one before; the one before that is deleted with its counts.
 * Call inside a transaction.
 */
export function insertReferralEdition(
  transaction: Transaction,
  edition: NewReferralEdition,
  counts: readonly ReferralCount[],
): ReferralEdition {
  transaction.delete(referralEditions).where(not(referralEditions.isCurrent)).run();
  transaction.update(referralEditions).set({ isCurrent: false }).run();
  const row = transaction
    .insert(referralEditions)
    .values({ ...edition, isCurrent: true })
    .returning()
    .get();
  insertRows(
    transaction,
    referralCounts,
    counts.map(({ measure, force, year, count }) => ({ editionId: row.id, measure, force, year, count })),
  );
  return row;
}

/** Puts another edition in use. Call inside a transaction. */
export function makeEditionCurrent(transaction: Transaction, id: number): void {
  transaction.update(referralEditions).set({ isCurrent: false }).run();
  transaction.update(referralEditions).set({ isCurrent: true }).where(eq(referralEditions.id, id)).run();
}

/** What readers see of the edition in use; null when none has been loaded. */
export function readFigures(transaction: Database | Transaction): PublicFigures | null {
  const edition = findReferralEdition(transaction, 'current');
  if (!edition) return null;
  const counts = transaction
    .select()
    .from(referralCounts)
    .where(eq(referralCounts.editionId, edition.id))
    .all();
  const nrm = tabulateFigures(counts.filter(({ measure }) => measure === 'nrm'));
  if (!nrm) throw new Error(`The edition ${edition.name} has no referrals.`);
  return {
    edition: edition.name,
    loadedOn: londonDateOf(new Date(edition.loadedAt)),
    nrm,
    dtn: tabulateFigures(counts.filter(({ measure }) => measure === 'dtn')),
  };
}
