/**
 * The folders of releases and the `current` link. Called by the publisher and by a rollback, under the lock.
 */
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/** Sorts by time: 20261121T181500123Z-ab12. */
export function newReleaseId(now: Date): string {
  return `${now.toISOString().replace(/[-:.]/g, '')}-${randomBytes(2).toString('hex')}`;
}

/**
 * Points `current` to a release in one step that readers see either before or after. Synchronous, so that it can
 * be part of a transaction.
 */
export function switchCurrent(currentLink: string, releaseDir: string): void {
  const next = `${currentLink}.next`;
  rmSync(next, { force: true });
  // Relative, so that the data folder can be moved as a whole.
  symlinkSync(relative(dirname(currentLink), releaseDir), next, 'dir');
  renameSync(next, currentLink);
}

/** Deletes every folder of releases but those to keep: old ones, and what failed or killed builds left. */
export async function removeReleaseFolders(releasesDir: string, keep: ReadonlySet<string>): Promise<void> {
  const names = await readdir(releasesDir).catch(() => []);
  for (const name of names) {
    if (keep.has(basename(name))) continue;
    await rm(join(releasesDir, name), { recursive: true, force: true, maxRetries: 3 });
  }
}
