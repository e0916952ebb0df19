/**
 * Publish requests. Every use case that changes something public writes one in its own transaction; the publisher
 * (src/use-cases/publish/) answers all that are open with one release.
 */
import { and, count, desc, eq, gt, isNull, lte, max } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { insertRows } from '../connection/insert-rows.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { publishRequests } from '../schema/publishing.ts';

export interface PublishRequest {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Who: a user id, a key id, or `system:NAME` for a job. */
  readonly by: string;
  /** What changed, in a few words; the log of releases shows it. */
  readonly reason: string;
}

export type PublishRequestRow = typeof publishRequests.$inferSelect;

export function insertPublishRequest(transaction: Transaction | Database, request: PublishRequest): void {
  const { at: requestedAt, by: requestedBy, reason } = request;
  insertRows(transaction, publishRequests, [{ requestedAt, requestedBy, reason }]);
}

/** The server asks several times a second. */
const queries = preparedQueries((source) => ({
  last: source.select().from(publishRequests).orderBy(desc(publishRequests.id)).limit(1).prepare(),
  open: source
    .select({ count: count(), lastId: max(publishRequests.id) })
    .from(publishRequests)
    .where(isNull(publishRequests.releaseId))
    .prepare(),
}));

/** Changes with every publish request, and when a backup replaces the database. */
export function findLastPublishMark(database: Transaction | Database): string {
  const last = queries(database).last.get();
  return last ? `${last.id} ${last.requestedAt} ${last.requestedBy}` : '';
}

export function findPublishRequest(
  database: Transaction | Database,
  id: number,
): PublishRequestRow | undefined {
  return database.select().from(publishRequests).where(eq(publishRequests.id, id)).get();
}

/** The newest, open or not. */
export function findLastPublishRequestId(database: Transaction | Database): number | undefined {
  const row = database
    .select({ id: max(publishRequests.id) })
    .from(publishRequests)
    .get();
  return row?.id ?? undefined;
}

/** The oldest first. */
export function listOpenPublishRequests(
  database: Transaction | Database,
  limit: number,
): readonly PublishRequestRow[] {
  return database
    .select()
    .from(publishRequests)
    .where(isNull(publishRequests.releaseId))
    .orderBy(publishRequests.id)
    .limit(limit)
    .all();
}

/** Changes that a release has and an earlier one has not: the newest first. */
export function listRequestsBetween(
  database: Transaction | Database,
  { after, until }: { readonly after: string; readonly until: string },
): readonly PublishRequestRow[] {
  return database
    .select()
    .from(publishRequests)
    .where(and(gt(publishRequests.releaseId, after), lte(publishRequests.releaseId, until)))
    .orderBy(desc(publishRequests.id))
    .all();
}

export interface OpenPublishRequests {
  readonly count: number;
  /** Id of the newest open one; 0 when none is open. */
  readonly lastId: number;
}

export function findOpenPublishRequests(database: Transaction | Database): OpenPublishRequests {
  const row = queries(database).open.get();
  return { count: row?.count ?? 0, lastId: row?.lastId ?? 0 };
}

/** Records that a release includes every open request up to `lastId`. Later ones stay open for the next release. */
export function answerPublishRequests(transaction: Transaction, lastId: number, releaseId: string): number {
  return transaction
    .update(publishRequests)
    .set({ releaseId })
    .where(and(isNull(publishRequests.releaseId), lte(publishRequests.id, lastId)))
    .run().changes;
}
