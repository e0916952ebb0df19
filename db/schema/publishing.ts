/** Releases and the requests for them. */
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isOneOf } from './columns/is-one-of.ts';

/** One immutable build of the public site. The newest `live` one is what `current` points to. */
export const releases = sqliteTable(
  'releases',
  {
    /** Also the name of its folder under releases/. Sorts by time. */
    id: text().primaryKey(),
    state: text({ enum: ['building', 'live', 'superseded', 'failed', 'removed'] }).notNull(),
    startedAt: text().notNull(),
    finishedAt: text(),
    /** Digest of the source tree it was built from: a new one means the code changed, not the data. */
    sourceDigest: text().notNull(),
    fileCount: integer(),
    byteCount: integer(),
    /** What went wrong, for a failed one. */
    error: text(),
    /** Set when it was live and someone went back to the previous release: a later rollback does not return to it. */
    rolledBackAt: text(),
    /** When a name that it may hold was removed: nobody can go back to it, and the next release removes it. */
    redactedAt: text(),
    /** When its build was ended because the publisher was told to stop: nothing went wrong with it. */
    stoppedAt: text(),
  },
  (table) => [
    index('releases_by_state').on(table.state, table.startedAt),
    check('releases_state_known', isOneOf(table.state)),
    check('releases_failure_explained', sql`${table.state} <> 'failed' OR ${table.error} IS NOT NULL`),
  ],
);

/** A publish request, written in the transaction that changed something public. Open until a release answers it. */
export const publishRequests = sqliteTable(
  'publish_requests',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    requestedAt: text().notNull(),
    requestedBy: text().notNull(),
    reason: text().notNull(),
    /** The release that includes the change; null while it waits. */
    releaseId: text().references(() => releases.id),
  },
  (table) => [index('publish_requests_open').on(table.id).where(sql`${table.releaseId} IS NULL`)],
);
