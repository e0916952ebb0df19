/**
 * Publishes the directory: renders one snapshot of it into a new release, checks that, and switches atomically, which
 * answers every request that was open before the snapshot was read. Runs in the publisher's process
 * (src/publisher/entry.ts).
 *
 * Whatever goes wrong, the previous release stays. The next publisher cleans up after a killed one.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database } from '../../../db/client.ts';
import { eraseRemoved } from '../../../db/connection/erase-removed.ts';
import { acquireProcessLock } from '../../../db/connection/process-lock.ts';
import { readPolicies } from '../../../db/contacts/contacts.ts';
import { jobPatience, whenFree } from '../../../db/contention.ts';
import { answerPublishRequests, findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import {
  findLastReleaseId,
  insertBuildingRelease,
  listBuildingReleases,
  listGoodReleases,
  markReleaseFailed,
  markReleaseLive,
  markReleasesRemoved,
} from '../../../db/publishing/releases.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { copyOldOn } from '../../domain/freshness/offline-copy.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { dataPaths, type Settings } from '../../settings.ts';
import { urls } from '../../urls.ts';
import { nameCause } from './failure-cause.ts';
import { decideKeptReleases } from './release/kept-releases.ts';
import { makeRelease } from './release/make-release.ts';
import {
  newReleaseId,
  removeReleaseFolders,
  switchInTransaction,
  syncRelease,
} from './release/release-folders.ts';
import { findCurrentReleaseId, type ReleaseManifest, readManifest } from './release/release-layout.ts';
import type { RenderedFile } from './release/rendered-file.ts';
import { type StoredFiles, storedFilesOf } from './release/store-file.ts';
import { findCurrentManifest } from './shown-settings.ts';
import type { SiteCode } from './site-code.ts';

/** The input of a release. */
export interface SiteToRender {
  readonly directory: Directory;
  readonly settings: Settings;
}

export type SiteRenderer = (site: SiteToRender) => AsyncIterable<RenderedFile>;

export interface Publication {
  readonly database: Database;
  readonly settings: Settings;
  readonly code: SiteCode;
  readonly render: SiteRenderer;
  readonly now: () => Date;
  /** `requests`: only when a request is open. `always`: in any case. */
  readonly when: 'requests' | 'always';
  /** How long to wait while another process publishes. */
  readonly waitMs: number;
  /** Progress, for a person. */
  readonly say?: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Called when it holds the lock and starts a release. */
  readonly onBegin?: (releaseId: string) => void;
  /** Why the last publish failed, when that could not be recorded: a full disk cannot store the failure either. */
  readonly earlierFailure?: string | undefined;
  /** Replaces the flush to disk, for tests. */
  readonly sync?: (releaseDir: string, onDisk: ReadonlySet<string>) => Promise<void>;
}

export type PublishResult =
  | { readonly kind: 'published'; readonly releaseId: string; readonly answeredRequests: number }
  | { readonly kind: 'nothing-to-do' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly releaseId: string; readonly error: string };

export async function publish(publication: Publication): Promise<PublishResult> {
  const paths = dataPaths(publication.settings.dataDir);
  await mkdir(paths.releases, { recursive: true });
  const onWait = () => publication.say?.('Another process is publishing; waiting for it to finish …');
  const lock = await acquireProcessLock(paths.publisherLock, publication.waitMs, onWait, publication.signal);
  if (!lock) return { kind: 'busy' };
  try {
    await clearInterrupted(publication, publication.earlierFailure);
    const open = findOpenPublishRequests(publication.database);
    if (publication.when === 'requests' && open.count === 0) return { kind: 'nothing-to-do' };
    return await renderAndSwitch(publication, open.lastId);
  } finally {
    lock.release();
  }
}

async function renderAndSwitch(publication: Publication, lastRequestId: number): Promise<PublishResult> {
  const { database, settings, code, now } = publication;
  const paths = dataPaths(settings.dataDir);
  const say = publication.say ?? (() => {});
  const startedAt = now();
  const id = newReleaseId(startedAt, findLastReleaseId(database));
  const releaseDir = join(paths.releases, id);
  await written(publication, () =>
    insertBuildingRelease(database, {
      id,
      startedAt: startedAt.toISOString(),
      sourceDigest: code.digest,
    }),
  );
  let answeredRequests: number;
  try {
    publication.onBegin?.(id);
    say(`Making release ${id} …`);
    const builtOn = londonDateOf(startedAt);
    const { directory, policies } = readSnapshot(database, builtOn);
    await mkdir(releaseDir);
    const { manifest, onDisk } = await makeRelease({
      releaseDir,
      builtOn,
      settings,
      code,
      rendered: publication.render({ directory, settings }),
      copyOldOn: copyOldOn(builtOn, [...policies.values()]),
      requiredPaths: listRequiredPaths(directory),
      earlier: await findEarlierRelease(settings.dataDir),
      signal: publication.signal,
    });
    publication.signal?.throwIfAborted();
    await (publication.sync ?? syncRelease)(releaseDir, onDisk);
    answeredRequests = await written(publication, () => makeLive(publication, manifest, lastRequestId));
  } catch (problem) {
    const error = nameCause(problem instanceof Error ? problem.message : String(problem));
    // First, because its files may be what fills the disk.
    await rm(releaseDir, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    const unrecorded = await recordFailure(publication, id, error);
    await prune(publication, undefined);
    if (unrecorded !== undefined)
      throw new Error(`${error}\nThis could not be written down: ${unrecorded}`, { cause: problem });
    return { kind: 'failed', releaseId: id, error };
  }
  say(`Release ${id} is live.`);
  await prune(publication, id);
  return { kind: 'published', releaseId: id, answeredRequests };
}

/** @returns why it could not be recorded, if it could not; the next publish then passes the failure on */
async function recordFailure(
  publication: Publication,
  id: string,
  error: string,
): Promise<string | undefined> {
  const { database, now, signal } = publication;
  try {
    await written(publication, () =>
      markReleaseFailed(database, id, now().toISOString(), error, signal?.aborted === true),
    );
    return undefined;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

function makeLive(publication: Publication, manifest: ReleaseManifest, lastRequestId: number): number {
  const { database, settings, now } = publication;
  const paths = dataPaths(settings.dataDir);
  const { id, files } = manifest;
  const at = now().toISOString();
  return switchInTransaction(
    database,
    { currentLink: paths.current, releaseDir: join(paths.releases, id) },
    (transaction) => {
      const byteCount = files.reduce((sum, file) => sum + file.size, 0);
      markReleaseLive(transaction, { id, finishedAt: at, fileCount: files.length, byteCount });
      const answered = answerPublishRequests(transaction, lastRequestId, id);
      appendAuditEvent(transaction, {
        at,
        actor: 'system:publish',
        action: 'release.publish',
        subject: `release:${id}`,
        after: { files: files.length, bytes: byteCount, requests: answered },
      });
      return answered;
    },
  );
}

/** Nobody waits for this, so it waits for another process that writes. */
function written<T>({ signal }: Clearing, write: () => T): Promise<T> {
  return whenFree(write, signal ? { ...jobPatience, signal } : jobPatience);
}

/** Everything a release shows, at one instant: a change made meanwhile is either wholly in it or not at all. */
function readSnapshot(database: Database, today: string) {
  return database.transaction((transaction) => ({
    directory: readDirectory(transaction, today),
    policies: readPolicies(transaction),
  }));
}

/** Pages that the directory cannot do without. */
function listRequiredPaths({ boroughs, policeAreas }: Directory): readonly string[] {
  if (boroughs.length === 0)
    throw new Error('The database holds no boroughs: load the reference data first (npm start does).');
  return [
    urls.home(),
    urls.boroughs(),
    ...boroughs.map(({ slug }) => urls.borough(slug)),
    ...policeAreas.map(({ slug }) => urls.policeArea(slug)),
    '/404',
    '/500',
  ];
}

async function findEarlierRelease(dataDir: string): Promise<StoredFiles | undefined> {
  const manifest = await findCurrentManifest(dataDir);
  if (!manifest) return undefined;
  return storedFilesOf(join(dataPaths(dataDir).releases, manifest.id), manifest.files);
}

/**
 * Records at once that a publisher's process has died, and why, instead of leaving it to the next publish.
 * @returns whether it left anything; does nothing while another process publishes
 */
export async function recordDeath(
  publisher: Pick<Publication, 'database' | 'settings' | 'now'>,
  error: string,
): Promise<boolean> {
  const lock = await acquireProcessLock(dataPaths(publisher.settings.dataDir).publisherLock, 0);
  if (!lock) return false;
  try {
    const isLeft = listBuildingReleases(publisher.database).length > 0;
    await clearInterrupted(publisher, nameCause(error));
    return isLeft;
  } finally {
    lock.release();
  }
}

type Clearing = Pick<Publication, 'database' | 'settings' | 'now' | 'say' | 'signal'>;

/** Cleans up after a publisher that was killed. */
async function clearInterrupted(publication: Clearing, cause?: string): Promise<void> {
  const { database, settings, now } = publication;
  const building = listBuildingReleases(database);
  if (building.length === 0) return;
  const currentId = await findCurrentReleaseId(dataPaths(settings.dataDir).current);
  const at = now().toISOString();
  for (const { id } of building) {
    if (id === currentId) {
      // Killed between the switch and the end of the transaction: readers have it, so it is the live one.
      const manifest = await readManifest(join(dataPaths(settings.dataDir).releases, id));
      const byteCount = manifest.files.reduce((sum, file) => sum + file.size, 0);
      await written(publication, () =>
        database.transaction(
          (transaction) =>
            markReleaseLive(transaction, { id, finishedAt: at, fileCount: manifest.files.length, byteCount }),
          { behavior: 'immediate' },
        ),
      );
    } else {
      const error = cause ?? 'interrupted: the process that was publishing ended before it was done';
      await written(publication, () => markReleaseFailed(database, id, at, error));
    }
  }
  await prune(publication, undefined);
}

/**
 * Keeps the last good releases (release/kept-releases.ts) and removes everything else, first of all releases with a removed name. A failure here
 * never fails a publish.
 */
async function prune(publication: Clearing, justPublished: string | undefined): Promise<void> {
  const { database, settings } = publication;
  const paths = dataPaths(settings.dataDir);
  try {
    const currentId = justPublished ?? (await findCurrentReleaseId(paths.current));
    const good = listGoodReleases(database);
    const unredacted = good.filter(({ redactedAt }) => redactedAt === null);
    const kept = decideKeptReleases(unredacted, publication.now());
    const keep = new Set(kept.map(({ id }) => id));
    // After a rollback the current one may be older than those.
    if (currentId !== undefined) keep.add(currentId);
    const old = good.map(({ id }) => id).filter((id) => !keep.has(id));
    await written(publication, () => markReleasesRemoved(database, old));
    await removeReleaseFolders(paths.releases, keep);
    eraseRemoved(database);
  } catch (error) {
    publication.say?.(`Old releases could not be removed: ${error instanceof Error ? error.message : error}`);
  }
}
