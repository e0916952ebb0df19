/**
 * Reading the audit trail: listing it page by page, and verifying that it is unchanged.
 *
 * The hashes are in the same file as the events, so anyone who can write the file can build a whole new chain, and
 * nothing inside the file shows it. A head written down elsewhere does: see AuditHead.
 */
import {
  and,
  asc,
  count as countOf,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  lt,
  notLike,
  sql,
} from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { auditEvents } from '../schema/audit.ts';
import { chainStart, hashAuditEvent } from './audit.ts';

export type AuditEventRow = typeof auditEvents.$inferSelect;

/**
 * How many events there are, and the hash of the last, written COUNT:HASH. Every later event follows from it, so a copy
 * kept outside the database later shows whether any of these events has been changed, removed or rebuilt.
 */
export interface AuditHead {
  readonly count: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

export type AuditChain =
  | ({ readonly isWhole: true } & AuditHead)
  /** `brokenAtId` is the first event that was changed, or that is missing or out of place. */
  | { readonly isWhole: false; readonly brokenAtId: number; readonly reason: string };

/** Events are read in batches of this size, so that a long trail needs no more memory than a short one. */
const portion = 1000;

/**
 * Recomputes every hash from the first event on, and compares the last event with the number SQLite last gave out.
 * @param known heads written down before: the chain has to pass through each
 * @returns the first broken link, if there is one
 */
export function verifyAuditChain(
  database: Database | Transaction,
  known: readonly AuditHead[] = [],
): AuditChain {
  let hash = chainStart;
  let lastId = 0;
  let count = 0;
  for (;;) {
    const events = database
      .select({ ...getTableColumns(auditEvents), before: beforeText, after: afterText })
      .from(auditEvents)
      .where(gt(auditEvents.id, lastId))
      .orderBy(asc(auditEvents.id))
      .limit(portion)
      .all();
    for (const stored of events) {
      const broken = (reason: string) => ({ isWhole: false, brokenAtId: stored.id, reason }) as const;
      const event = parseStored(stored);
      if (!event)
        return broken(`Event ${stored.id} is not what was written: its content cannot be read as JSON.`);
      if (event.previousHash !== hash)
        return broken(
          `Event ${event.id} does not follow the one before it: an event was removed, inserted or moved.`,
        );
      if (hashAuditEvent(event.previousHash, event) !== event.hash)
        return broken(`Event ${event.id} is not what was written: its content was changed.`);
      hash = event.hash;
      lastId = event.id;
      count += 1;
      const other = known.find((head) => head.count === count && head.hash !== event.hash);
      if (other)
        return broken(
          `Event ${event.id} is not the one that was written down as ${writeAuditHead(other)}: it, or an event before it, was made anew.`,
        );
    }
    if (events.length < portion) break;
  }
  const missing = (reason: string) => ({ isWhole: false, brokenAtId: lastId + 1, reason }) as const;
  const lastGiven = readLastGivenId(database);
  if (lastGiven !== lastId)
    return missing(
      `The trail ends at event ${lastId}, but the last number given out is ${lastGiven}: the end was cut off or added outside the application.`,
    );
  const longer = known.find((head) => head.count > count);
  if (longer)
    return missing(
      `There are ${count} events, but ${writeAuditHead(longer)} was written down: the end was cut off, or an older backup was restored.`,
    );
  return { isWhole: true, count, hash };
}

/** Read unparsed: a damaged event must be reported, and not end the check. */
const beforeText = sql<unknown>`${auditEvents.before}`.as('before_text');
const afterText = sql<unknown>`${auditEvents.after}`.as('after_text');

/** @returns undefined when it is not JSON */
function parseStored<Event extends { readonly before: unknown; readonly after: unknown }>(
  stored: Event,
): Event | undefined {
  try {
    return { ...stored, before: parseText(stored.before), after: parseText(stored.after) };
  } catch {
    return undefined;
  }
}

function parseText(text: unknown): unknown {
  return text === null ? null : JSON.parse(String(text));
}

/** A damaged event is shown as stored, so that it does not hide all the others. */
function parseOrShow(text: unknown): unknown {
  try {
    return parseText(text);
  } catch {
    return { unreadable: String(text) };
  }
}

/** The highest id SQLite has ever given to an event; 0 before the first. It survives the deletion of that event. */
function readLastGivenId(database: Database | Transaction): number {
  const row = database.get<{ seq: number } | undefined>(
    sql`SELECT seq FROM sqlite_sequence WHERE name = 'audit_events'`,
  );
  return row?.seq ?? 0;
}

/** The present head, without verifying the events before it. */
export function readAuditHead(database: Database | Transaction): AuditHead {
  const last = database
    .select({ hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.id))
    .limit(1)
    .get();
  const counted = database.select({ count: countOf() }).from(auditEvents).get();
  return { count: counted?.count ?? 0, hash: last?.hash ?? chainStart };
}

export function writeAuditHead({ count, hash }: AuditHead): string {
  return `${count}:${hash}`;
}

/** @returns undefined when the text is not COUNT:HASH */
export function parseAuditHead(text: string): AuditHead | undefined {
  const [, count, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? [];
  return count === undefined || hash === undefined ? undefined : { count: Number(count), hash };
}

export interface AuditQuery {
  /** `contact:ID`. */
  readonly subject?: string | undefined;
  /** Any of these. */
  readonly subjects?: readonly string[] | undefined;
  readonly actor?: string | undefined;
  /** Any of these. */
  readonly actors?: readonly string[] | undefined;
  /** As noun.verb; includes its refusals. */
  readonly action?: string | undefined;
  /** Events at or after this instant: ISO 8601, UTC. */
  readonly from?: string | undefined;
  /** Events before this instant. */
  readonly before?: string | undefined;
  /** Leaves out what the site does by itself. */
  readonly peopleOnly?: boolean | undefined;
  /** Events before this id. */
  readonly beforeId?: number | undefined;
  readonly limit: number;
}

/**
 * Newest first.
 * @returns the events, and whether there are earlier ones; content that is not JSON comes as `{ unreadable }` with its
 *   text
 */
export function listAuditEvents(
  database: Database | Transaction,
  query: AuditQuery,
): { readonly events: readonly AuditEventRow[]; readonly hasMore: boolean } {
  const stored = database
    .select({ ...getTableColumns(auditEvents), before: beforeText, after: afterText })
    .from(auditEvents)
    .where(
      and(
        query.subject === undefined ? undefined : eq(auditEvents.subject, query.subject),
        query.actor === undefined ? undefined : eq(auditEvents.actor, query.actor),
        query.subjects && inArray(auditEvents.subject, [...query.subjects]),
        query.actors && inArray(auditEvents.actor, [...query.actors]),
        query.action === undefined
          ? undefined
          : inArray(auditEvents.action, [query.action, `${query.action}-refused`]),
        query.from === undefined ? undefined : gte(auditEvents.at, query.from),
        query.before === undefined ? undefined : lt(auditEvents.at, query.before),
        query.peopleOnly ? notLike(auditEvents.actor, 'system:%') : undefined,
        query.beforeId === undefined ? undefined : lt(auditEvents.id, query.beforeId),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(query.limit + 1)
    .all();
  const events = stored.map((event) => ({
    ...event,
    before: parseOrShow(event.before),
    after: parseOrShow(event.after),
  }));
  return { events: events.slice(0, query.limit), hasMore: events.length > query.limit };
}
