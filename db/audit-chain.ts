/**
 * Reading the audit trail: listing it page by page, and proving that nobody has changed it. Called by the admin
 * pages, the admin API and `npm run admin -- audit-verify`.
 */
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import { chainStart, hashAuditEvent } from './audit.ts';
import type { Database, Transaction } from './client.ts';
import { auditEvents } from './schema.ts';

export type AuditEventRow = typeof auditEvents.$inferSelect;

export type AuditChain =
  /** `head` is the hash of the last event: kept elsewhere, it also shows whether the end was cut off. */
  | { readonly isWhole: true; readonly count: number; readonly head: string }
  | { readonly isWhole: false; readonly brokenAtId: number; readonly reason: string };

/** Events are read in portions of this many, so that a long trail needs no more memory than a short one. */
const portion = 1000;

/** Recomputes every hash from the first event on. @returns the first broken link, if there is one */
export function verifyAuditChain(database: Database | Transaction): AuditChain {
  let head = chainStart;
  let lastId = 0;
  let count = 0;
  for (;;) {
    const events = database
      .select()
      .from(auditEvents)
      .where(gt(auditEvents.id, lastId))
      .orderBy(asc(auditEvents.id))
      .limit(portion)
      .all();
    for (const event of events) {
      const broken = (reason: string) => ({ isWhole: false, brokenAtId: event.id, reason }) as const;
      if (event.previousHash !== head)
        return broken(
          `Event ${event.id} does not follow the one before it: an event was removed, inserted or moved.`,
        );
      if (hashAuditEvent(event.previousHash, event) !== event.hash)
        return broken(`Event ${event.id} is not what was written: its content was changed.`);
      head = event.hash;
      lastId = event.id;
    }
    count += events.length;
    if (events.length < portion) return { isWhole: true, count, head };
  }
}

export interface AuditQuery {
  /** `contact:ID`. */
  readonly subject?: string | undefined;
  readonly actor?: string | undefined;
  /** Events before this id. */
  readonly beforeId?: number | undefined;
  readonly limit: number;
}

/** Newest first. @returns the events, and whether there are earlier ones */
export function listAuditEvents(
  database: Database | Transaction,
  query: AuditQuery,
): { readonly events: readonly AuditEventRow[]; readonly hasMore: boolean } {
  const events = database
    .select()
    .from(auditEvents)
    .where(
      and(
        query.subject === undefined ? undefined : eq(auditEvents.subject, query.subject),
        query.actor === undefined ? undefined : eq(auditEvents.actor, query.actor),
        query.beforeId === undefined ? undefined : lt(auditEvents.id, query.beforeId),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(query.limit + 1)
    .all();
  return { events: events.slice(0, query.limit), hasMore: events.length > query.limit };
}
