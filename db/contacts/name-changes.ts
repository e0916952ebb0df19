/**
 * Which states of a contact began to name a person or stopped, as the audit trail has it: a name that was taken out is
 * gone from every state, so the states themselves no longer differ.
 */
import { and, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { auditEvents } from '../schema/audit.ts';

export type NameChange = 'named' | 'name removed';

/** By the number of the revision that the change made. */
export function readNameChanges(
  database: Database | Transaction,
  contactId: string,
): ReadonlyMap<number, NameChange> {
  const named = sql<number | null>`json_extract(${auditEvents.after}, '$.personNamed')`;
  const wasNamed = sql<number | null>`json_extract(${auditEvents.before}, '$.personNamed')`;
  const before = sql<number | null>`json_extract(${auditEvents.before}, '$.revision')`;
  const revision = sql<number | null>`json_extract(${auditEvents.after}, '$.revision')`;
  const rows = database
    .select({ named, revision })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.subject, `contact:${contactId}`),
        // A proposed change makes no revision.
        sql`${revision} > ${before}`,
        sql`${named} <> ${wasNamed}`,
      ),
    )
    .all();
  return new Map(
    rows.flatMap((row) =>
      row.revision === null ? [] : [[row.revision, row.named ? 'named' : 'name removed'] as const],
    ),
  );
}
