/**
 * The history of releases. Written by the publisher and by a rollback (src/use-cases/publish/), read by them and
 * by the server's readiness check.
 */
import { and, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, max, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { releases } from '../schema/publishing.ts';

export type ReleaseRow = typeof releases.$inferSelect;

/** States in which a release has its whole folder and could be served. */
const goodStates = ['live', 'superseded'] as const;

/** The server asks several times a second. */
const queries = preparedQueries((source) => ({
  live: source.select().from(releases).where(eq(releases.state, 'live')).prepare(),
  rolledBackAfter: source
    .select({ at: releases.rolledBackAt })
    .from(releases)
    .where(and(gt(releases.id, sql.placeholder('id')), isNotNull(releases.rolledBackAt)))
    .orderBy(desc(releases.rolledBackAt))
    .limit(1)
    .prepare(),
  lastEnded: source
    .select()
    .from(releases)
    .where(and(inArray(releases.state, [...goodStates, 'failed']), isNull(releases.stoppedAt)))
    // In the order they were written, which holds whatever the clock has done.
    .orderBy(sql`rowid DESC`)
    .prepare(),
}));

export function insertBuildingRelease(
  transaction: Transaction | Database,
  release: { readonly id: string; readonly startedAt: string; readonly sourceDigest: string },
): void {
  transaction
    .insert(releases)
    .values({ ...release, state: 'building' })
    .run();
}

/** @param wasStopped whether the publisher was told to stop, so that nothing went wrong with it */
export function markReleaseFailed(
  transaction: Transaction | Database,
  id: string,
  finishedAt: string,
  error: string,
  wasStopped = false,
): void {
  transaction
    .update(releases)
    .set({ state: 'failed', finishedAt, error, stoppedAt: wasStopped ? finishedAt : null })
    .where(eq(releases.id, id))
    .run();
}

/** Makes a release live; the previous live one is superseded. */
export function markReleaseLive(
  transaction: Transaction,
  release: {
    readonly id: string;
    readonly finishedAt: string;
    readonly fileCount: number;
    readonly byteCount: number;
  },
): void {
  const { id, ...facts } = release;
  transaction.update(releases).set({ state: 'superseded' }).where(eq(releases.state, 'live')).run();
  transaction
    .update(releases)
    .set({ ...facts, state: 'live', error: null })
    .where(eq(releases.id, id))
    .run();
}

/** Goes back: `to` is live again, and `from` is recorded as taken back, with all that lie between. */
export function markReleaseRolledBack(
  transaction: Transaction,
  change: { readonly from: string; readonly to: string; readonly at: string },
): void {
  transaction
    .update(releases)
    .set({ state: 'superseded', rolledBackAt: change.at })
    .where(
      and(
        inArray(releases.state, [...goodStates]),
        gt(releases.id, change.to),
        lte(releases.id, change.from),
        isNull(releases.rolledBackAt),
      ),
    )
    .run();
  transaction
    .update(releases)
    .set({ state: 'live', rolledBackAt: null })
    .where(eq(releases.id, change.to))
    .run();
}

export function markReleasesRemoved(transaction: Transaction | Database, ids: readonly string[]): void {
  if (ids.length === 0) return;
  transaction
    .update(releases)
    .set({ state: 'removed' })
    .where(inArray(releases.id, [...ids]))
    .run();
}

/**
 * Any release so far may hold what readers must not see any more, including one that is being built: nobody can go back
 * to them, and the publisher removes them with the next release. For a name whose entry still has it, markReleasesNaming
 * (named-releases.ts) knows which.
 */
export function markReleasesRedacted(transaction: Transaction, at: string): void {
  transaction
    .update(releases)
    .set({ redactedAt: at })
    .where(and(inArray(releases.state, ['building', ...goodStates]), isNull(releases.redactedAt)))
    .run();
}

export function findLiveRelease(database: Transaction | Database): ReleaseRow | undefined {
  return queries(database).live.get();
}

export function findRelease(database: Transaction | Database, id: string): ReleaseRow | undefined {
  return database.select().from(releases).where(eq(releases.id, id)).get();
}

/** The greatest id of all releases, whatever their state. */
export function findLastReleaseId(database: Transaction | Database): string | undefined {
  const row = database
    .select({ id: max(releases.id) })
    .from(releases)
    .get();
  return row?.id ?? undefined;
}

/** The newest first, whatever their state. */
export function listLastReleases(database: Transaction | Database, limit: number): readonly ReleaseRow[] {
  return database.select().from(releases).orderBy(desc(releases.id)).limit(limit).all();
}

export function listBuildingReleases(database: Transaction | Database): readonly ReleaseRow[] {
  return database.select().from(releases).where(eq(releases.state, 'building')).all();
}

/** Releases that could be served, newest first. */
export function listGoodReleases(database: Transaction | Database): readonly ReleaseRow[] {
  return database
    .select()
    .from(releases)
    .where(inArray(releases.state, [...goodStates]))
    .orderBy(desc(releases.id))
    .all();
}

/**
 * Releases that can be gone back to by name from the given one, the newest first: those before it that hold no name that
 * was removed. Among them are those that somebody went back from.
 */
export function listReleasesBefore(database: Transaction | Database, id: string): readonly ReleaseRow[] {
  return database
    .select()
    .from(releases)
    .where(and(eq(releases.state, 'superseded'), lt(releases.id, id), isNull(releases.redactedAt)))
    .orderBy(desc(releases.id))
    .all();
}

/** Releases to go back to where nobody names one, best first: without those that somebody went back from. */
export function listEarlierReleases(database: Transaction | Database, id: string): readonly ReleaseRow[] {
  return listReleasesBefore(database, id).filter(({ rolledBackAt }) => rolledBackAt === null);
}

/** Whether someone went back to the live release and nothing has been published since. */
export function isRolledBack(database: Transaction | Database): boolean {
  return findRolledBackAt(database) !== undefined;
}

/** When that was: ISO 8601 instant, UTC. */
export function findRolledBackAt(database: Transaction | Database): string | undefined {
  const live = findLiveRelease(database);
  return live && (queries(database).rolledBackAfter.get({ id: live.id })?.at ?? undefined);
}

/** The latest attempt, when it failed; not one that a later release has superseded, nor one that was told to stop. */
export function findUnrepairedFailure(database: Transaction | Database): ReleaseRow | undefined {
  const last = queries(database).lastEnded.get();
  return last?.state === 'failed' ? last : undefined;
}
