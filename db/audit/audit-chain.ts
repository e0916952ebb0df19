/**
 * Reading the audit trail: listing it page by page, and checking whether it still is what was written.
 *
 * The hashes lie in the same file as the events. Whoever can write the file can therefore make a whole new chain, and
 * nothing inside the file shows it. What does is a head written down elsewhere: see AuditHead.
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
 * How many events there are, and the hash of the last. Written COUNT:HASH. Every event to come follows from it, so a
 * copy kept outside the database shows later whether any of these events has been changed, removed or made anew.
 */
export interface AuditHead {
  readonly count: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

export type AuditChain =
  | ({ readonly isWhole: true } & AuditHead)
  /** `brokenAtId` is the first event that is not what was written, or that ought to be there and is not. */
  | { readonly isWhole: false; readonly brokenAtId: number; readonly reason: string };

/** Events are read in portions of this many, so that a long trail needs no more memory than a short one. */
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

/** As they lie there: what somebody has broken must be named, and not end the look. */
const beforeText = sql<unknown>`${auditEvents.before}`.as('before_text');
const afterText = sql<unknown>`${auditEvents.after}`.as('after_text');

/** @returns undefined when it is no JSON */
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

/** What somebody has broken is shown as it lies there, so that one such event does not hide all the others. */
function parseOrShow(text: unknown): unknown {
  try {
    return parseText(text);
  } catch {
    return { unreadable: String(text) };
  }
}

/** The highest number SQLite has ever given to an event; 0 before the first. It outlives the event. */
function readLastGivenId(database: Database | Transaction): number {
  const row = database.get<{ seq: number } | undefined>(
    sql`SELECT seq FROM sqlite_sequence WHERE name = 'audit_events'`,
  );
  return row?.seq ?? 0;
}

/** The head as it stands, without checking what leads to it. */
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

/** @returns undefined when the text is no COUNT:HASH */
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
  /** As noun.verb; its refusals with it. */
  readonly action?: string | undefined;
  /** Events at or after this instant: ISO 8601, UTC. */
  readonly from?: string | undefined;
  /** Events before this instant. */
  readonly before?: string | undefined;
  /** Without what the site does by itself. */
  readonly peopleOnly?: boolean | undefined;
  /** Events before this id. */
  readonly beforeId?: number | undefined;
  readonly limit: number;
}

/**
 * Newest first.
 * @returns the events, and whether there are earlier ones; of content that is no JSON, `{ unreadable }` with its text
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
