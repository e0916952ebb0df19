/**
 * Follows the `current` link: whichever process switches it, the new release is read whole and checked before it
 * replaces the one in memory. If a release cannot be read, the old one stays in service and the fault is reported; at
 * start, when there is no old one, the best undamaged release on disk replaces it.
 */

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dataPaths } from '../../settings.ts';
import { findCurrentReleaseId, manifestFile } from '../../use-cases/publish/release/release-layout.ts';
import {
  type LoadedRelease,
  listReleaseDirs,
  loadImmutableFiles,
  loadRelease,
  type StaticFile,
} from './loaded-release.ts';

export interface Served {
  readonly release: LoadedRelease;
  /** Immutable files of this process's own code, and of older releases that are still kept. */
  readonly olderFiles: ReadonlyMap<string, StaticFile>;
}

export interface CurrentRelease {
  /** Undefined until the first release is loaded. */
  get(): Served | undefined;
  /** Why the release that `current` points to is not the one served. */
  problem(): string | undefined;
  /** Checks the link now. Never throws; calls made meanwhile share one check. */
  refresh(): Promise<void>;
}

export interface CurrentReleaseOptions {
  readonly dataDir: string;
  readonly isHttps: boolean;
  /** Files that the pages refer to and that this process renders itself. */
  readonly ownFiles: ReadonlyMap<string, StaticFile>;
  readonly log: (line: string) => void;
  /**
   * Orders the ids of releases on disk by how well they can replace a damaged one; the newest first where it cannot
   * decide.
   */
  readonly rank?: (ids: readonly string[]) => readonly string[];
  /** How long to wait before trying again to read a release that could not be read. */
  readonly retryMs?: number;
}

const retryAfterMs = 30_000;

export function createCurrentRelease(options: CurrentReleaseOptions): CurrentRelease {
  const paths = dataPaths(options.dataDir);
  let served: Served | undefined;
  let problem: string | undefined;
  let hasLooked = false;
  let looking: Promise<void> | undefined;
  /** By release, of those on disk: a release never changes, and to read all of them again holds up requests. */
  let immutableFiles: ReadonlyMap<string, ReadonlyMap<string, StaticFile>> = new Map();
  let refused: { readonly id: string; readonly retryAt: number } | undefined;

  const look = async () => {
    const id = await findCurrentReleaseId(paths.current);
    if (id === undefined) return lookWithoutLink();
    if (id === served?.release.id) {
      problem = undefined;
      refused = undefined;
      return;
    }
    // Its folder never changes, but the cause may go away: no memory or file handle left, a slow disk.
    if (id === refused?.id && performance.now() < refused.retryAt) return;
    try {
      served = await load(join(paths.releases, id));
      problem = undefined;
      options.log(`serving release ${id}`);
    } catch (error) {
      const reason = `Release ${id} cannot be read: ${error instanceof Error ? error.message : error}`;
      if (!served) await standIn(id);
      const said = `${reason} ${describeServed()}`;
      if (said !== problem) options.log(said);
      problem = said;
      refused = { id, retryAt: performance.now() + (options.retryMs ?? retryAfterMs) };
    }
  };

  const lookWithoutLink = async () => {
    if (!served && !hasLooked) await standIn(undefined);
    hasLooked = true;
    const said = served
      ? `The link to the current release is gone. ${describeServed()}`
      : 'Nothing has been published yet.';
    if (served && said !== problem) options.log(said);
    problem = said;
  };

  /** Serves the best of the other releases that can be read, if there is one. */
  const standIn = async (unreadable: string | undefined) => {
    const ids = (await listReleaseDirs(paths.releases)).map((dir) => basename(dir));
    for (const id of rankSafely(ids.filter((other) => other !== unreadable))) {
      served = await load(join(paths.releases, id)).catch(() => undefined);
      if (served) return;
    }
  };

  const rankSafely = (ids: readonly string[]) => {
    try {
      return options.rank?.(ids) ?? ids;
    } catch {
      // The database may be the damaged part.
      return ids;
    }
  };

  const describeServed = () =>
    served
      ? `Readers get release ${served.release.id} of ${served.release.manifest.builtOn} instead.`
      : 'There is no other on disk that is whole.';

  const load = async (dir: string): Promise<Served> => {
    const release = await loadRelease(dir, options.isHttps, served?.release);
    return { release, olderFiles: await gatherOlderFiles(release) };
  };

  const gatherOlderFiles = async (release: LoadedRelease) => {
    const older = new Map<string, StaticFile>();
    // Most hashed files are the same in all releases.
    const find = (path: string) => release.files.get(path) ?? older.get(path);
    const add = (files: ReadonlyMap<string, StaticFile>) => {
      for (const [path, file] of files) if (file.isImmutable && !find(path)) older.set(path, file);
    };
    add(options.ownFiles);
    const ofKept = new Map<string, ReadonlyMap<string, StaticFile>>();
    for (const dir of await listReleaseDirs(paths.releases)) {
      const id = basename(dir);
      if (id === release.id) continue;
      const files = immutableFiles.get(id) ?? (await readImmutableFiles(dir, find));
      if (!files) continue;
      ofKept.set(id, files);
      add(files);
    }
    immutableFiles = ofKept;
    return older;
  };

  /** @returns undefined when the folder holds no whole release, or is removed while it is read: too old to matter */
  const readImmutableFiles = async (dir: string, find: (path: string) => StaticFile | undefined) => {
    if (served && basename(dir) === served.release.id)
      return new Map([...served.release.files].filter(([, file]) => file.isImmutable));
    if (!existsSync(join(dir, manifestFile))) return undefined;
    return loadImmutableFiles(dir, options.isHttps, find).catch(() => undefined);
  };

  return {
    get: () => served,
    problem: () => problem,
    refresh() {
      looking ??= look()
        .catch((error: unknown) => {
          problem = `The current release cannot be looked up: ${error instanceof Error ? error.message : error}`;
        })
        .finally(() => {
          looking = undefined;
        });
      return looking;
    },
  };
}
