/** The folders of releases and the `current` link. The publisher and a rollback use them under the lock. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Database, Transaction } from '../../../../db/client.ts';
import { eachAtOnce } from '../../shared/each-at-once.ts';

/**
 * Sorts by time: 20261121T181500123Z-ab12. Rollback and clean-up rely on this order, so it must hold even when the
 * clock was set back: the id then counts on from the last one.
 *
 * @param lastId the greatest id given so far
 */
export function newReleaseId(now: Date, lastId: string | undefined): string {
  const lastAt = lastId === undefined ? Number.NEGATIVE_INFINITY : timeOf(lastId);
  const at = new Date(Math.max(now.getTime(), lastAt + 1));
  return `${at.toISOString().replace(/[-:.]/g, '')}-${randomBytes(2).toString('hex')}`;
}

/** @returns milliseconds since 1970; -Infinity for a name that is not one of our ids */
function timeOf(id: string): number {
  const [, date, hour, minute, second, ms] = /^(\d{8})T(\d\d)(\d\d)(\d\d)(\d{3})Z-/.exec(id) ?? [];
  if (date === undefined) return Number.NEGATIVE_INFINITY;
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`);
}

export interface Switch {
  readonly currentLink: string;
  readonly releaseDir: string;
}

/**
 * Switches the link and records it, or neither. The link is switched at the end of the transaction, so that a failed
 * switch leaves no trace in the database, and switched back when the transaction cannot be committed.
 */
export function switchInTransaction<T>(
  database: Database,
  { currentLink, releaseDir }: Switch,
  record: (transaction: Transaction) => T,
): T {
  const earlierDir = findLinkTarget(currentLink);
  let isSwitched = false;
  try {
    return database.transaction(
      (transaction) => {
        const result = record(transaction);
        switchCurrent(currentLink, releaseDir);
        isSwitched = true;
        return result;
      },
      { behavior: 'immediate' },
    );
  } catch (error) {
    if (isSwitched && earlierDir === undefined) rmSync(currentLink);
    else if (isSwitched && earlierDir !== undefined) switchCurrent(currentLink, earlierDir);
    throw error;
  }
}

function findLinkTarget(link: string): string | undefined {
  return existsSync(link) ? join(dirname(link), readlinkSync(link)) : undefined;
}

/** Points `current` to a release in one step: readers see either the old or the new one. */
function switchCurrent(currentLink: string, releaseDir: string): void {
  const next = `${currentLink}.next`;
  rmSync(next, { force: true });
  // Relative, so that the data folder can be moved as a whole.
  symlinkSync(relative(dirname(currentLink), releaseDir), next, 'dir');
  renameSync(next, currentLink);
  const folder = openSync(dirname(currentLink), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** As many as the thread pool takes at once. */
const filesAtOnce = 4;

/**
 * Flushes a release to disk: the database, which says that it is live, is on disk at once, and after a power cut the
 * link would otherwise lead to empty files.
 * @param onDisk files in it, by their names inside, that are on disk already because an earlier release shares them
 */
export async function syncRelease(
  releaseDir: string,
  onDisk: ReadonlySet<string> = new Set(),
): Promise<void> {
  const entries = await readdir(releaseDir, { recursive: true, withFileTypes: true });
  const inside = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !onDisk.has(relative(releaseDir, path)));
  await eachAtOnce([...inside, releaseDir, dirname(releaseDir)], filesAtOnce, async (path) => {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/** Deletes every release folder except those to keep: old ones, and the remains of failed or killed builds. */
export async function removeReleaseFolders(releasesDir: string, keep: ReadonlySet<string>): Promise<void> {
  const names = await readdir(releasesDir).catch(() => []);
  for (const name of names) {
    if (keep.has(basename(name))) continue;
    await rm(join(releasesDir, name), { recursive: true, force: true, maxRetries: 3 });
  }
}
