/**
 * The audit trail: every write appends one event in its own transaction. Each event's hash covers the event and
 * the hash before it, so a changed, missing or reordered event shows.
 */
import { createHash } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { insertRows } from '../connection/insert-rows.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { auditEvents } from '../schema/audit.ts';

export interface AuditEntry {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Who: a user id, a key id, or `system:NAME` for a job. */
  readonly actor: string;
  /** What, as noun.verb: `postcodes.import`. */
  readonly action: string;
  /** What it was done to: `contact:ID`. */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly requestId?: string;
}

/** The hash before the first event. */
export const chainStart = '0'.repeat(64);

export function appendAuditEvent(transaction: Transaction | Database, entry: AuditEntry): void {
  appendAuditEvents(transaction, [entry]);
}

/** Appends many, in order. */
export function appendAuditEvents(transaction: Transaction | Database, entries: readonly AuditEntry[]): void {
  if (entries.length === 0) return;
  let previousHash = findLastAuditLink(transaction)?.hash ?? chainStart;
  const rows = entries.map((entry) => {
    const row = {
      at: entry.at,
      actor: entry.actor,
      action: entry.action,
      subject: entry.subject,
      before: entry.before ?? null,
      after: entry.after ?? null,
      requestId: entry.requestId ?? null,
    };
    const chained = { ...row, previousHash, hash: hashAuditEvent(previousHash, row) };
    previousHash = chained.hash;
    return chained;
  });
  insertRows(transaction, auditEvents, rows);
}

const lastLink = preparedQueries((source) =>
  source
    .select({ id: auditEvents.id, hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.id))
    .limit(1)
    .prepare(),
);

/** The end of the trail; undefined when nothing has happened. `hash` is SHA-256, hexadecimal. */
export function findLastAuditLink(
  database: Transaction | Database,
): { readonly id: number; readonly hash: string } | undefined {
  return lastLink(database).get();
}

/** @returns SHA-256, hexadecimal; undefined when there is no such event */
export function findAuditHash(database: Transaction | Database, id: number): string | undefined {
  return database.select({ hash: auditEvents.hash }).from(auditEvents).where(eq(auditEvents.id, id)).get()
    ?.hash;
}

/** SHA-256, hexadecimal, of the previous hash and the event's fields in their fixed order. */
export function hashAuditEvent(
  previousHash: string,
  event: Omit<Required<AuditEntry>, 'requestId'> & { requestId: string | null },
): string {
  const fields = [
    event.at,
    event.actor,
    event.action,
    event.subject,
    event.before,
    event.after,
    event.requestId,
  ];
  return createHash('sha256')
    .update(`${previousHash}\n${JSON.stringify(fields)}`)
    .digest('hex');
}
