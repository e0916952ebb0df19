/** Deletes old backups so that they do not fill the disk, once the newest is complete. */
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { listBackups, listDrafts, timeOfBackup } from '../data-folder/folder-problem.ts';

/** No backup takes this long: one that is still a draft was killed. */
const draftMs = 60 * 60_000;

/**
 * Counts all backups, including those before an update or a restore, and removes the remains of killed ones.
 * @param keep how many of the newest stay; at least 1
 * @param made the one that has just been made: it stays, even if others were made while the clock was ahead
 * @returns the folders that were removed
 */
export async function removeOldBackups(
  dataDir: string,
  keep: number,
  made: { readonly folder: string; readonly at: Date },
): Promise<readonly string[]> {
  const others = listBackups(dataDir).filter((folder) => folder !== made.folder);
  const dead = listDrafts(dataDir).filter(
    (draft) => Math.abs(made.at.getTime() - timeOfBackup(basename(draft, '.part')).getTime()) > draftMs,
  );
  const old = [...others.slice(Math.max(1, keep) - 1), ...dead];
  for (const folder of old) await rm(folder, { recursive: true, force: true });
  return old;
}
