/**
 * Which revisions of a contact began or stopped naming a person, read from the audit trail: a removed name is gone from
 * every revision, so the revisions themselves no longer differ.
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

/** Whether the entry named somebody until this revision was made, whoever that was. */
export function wasNamedBefore(
  database: Database | Transaction,
  contactId: string,
  revision: number,
): boolean {
  const event = database
    .select({ id: auditEvents.id })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.subject, `contact:${contactId}`),
        sql`json_extract(${auditEvents.before}, '$.revision') = ${revision - 1}`,
        sql`json_extract(${auditEvents.after}, '$.revision') = ${revision}`,
        sql`json_extract(${auditEvents.before}, '$.personNamed') = 1`,
      ),
    )
    .get();
  return event !== undefined;
}
