/** The counts of visits: the server adds to them, and the read model shows them. */
import { asc, sql } from 'drizzle-orm';
import type { VisitCount } from '../../src/domain/visits/visit-counts.ts';
import type { Database, Transaction } from '../client.ts';
import { visitCounts } from '../schema/visits.ts';

/** Adds to what is there of the same month. Call inside a transaction. */
export function addVisits(transaction: Transaction, counts: readonly VisitCount[]): void {
  for (const visits of counts)
    transaction
      .insert(visitCounts)
      .values(visits)
      .onConflictDoUpdate({
        target: [visitCounts.month, visitCounts.subject],
        set: {
          count: sql`${visitCounts.count} + excluded.count`,
          sinceOn: sql`min(${visitCounts.sinceOn}, excluded.since_on)`,
        },
      })
      .run();
}

/** The oldest first. */
export function listVisits(source: Database | Transaction): readonly VisitCount[] {
  return source.select().from(visitCounts).orderBy(asc(visitCounts.month), asc(visitCounts.subject)).all();
}
