/** The counts of visits: the server adds to them, and the read model shows them. */
import { asc, sql } from 'drizzle-orm';
import type { VisitCount, VisitRecord } from '../../src/domain/visits/visit-counts.ts';
import type { Database, Transaction } from '../client.ts';
import { visitCounting, visitCounts } from '../schema/visits.ts';

/** @param today London date. Kept if visits have not been counted before */
export function beginCounting(transaction: Transaction, today: string): void {
  transaction.insert(visitCounting).values({ id: 1, sinceOn: today }).onConflictDoNothing().run();
}

/** Adds to what is there of the same month. Call inside a transaction. */
export function addVisits(transaction: Transaction, counts: readonly VisitCount[]): void {
  for (const visits of counts)
    transaction
      .insert(visitCounts)
      .values(visits)
      .onConflictDoUpdate({
        target: [visitCounts.month, visitCounts.subject],
        set: { count: sql`${visitCounts.count} + excluded.count` },
      })
      .run();
}

/** The oldest first. */
export function readVisits(source: Database | Transaction): VisitRecord {
  return {
    sinceOn: source.select().from(visitCounting).get()?.sinceOn ?? null,
    counts: source.select().from(visitCounts).orderBy(asc(visitCounts.month), asc(visitCounts.subject)).all(),
  };
}
