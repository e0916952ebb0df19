/** Keeps backups from filling the disk, once the newest is whole. Called by scripts/backup.ts. */
import { rm } from 'node:fs/promises';
import { listBackups } from '../data-folder/folder-problem.ts';

/**
 * Of all that were made, those before an update and before a restore too.
 * @param keep how many of the newest stay; at least 1
 * @returns the folders that were removed
 */
export async function removeOldBackups(dataDir: string, keep: number): Promise<readonly string[]> {
  const old = listBackups(dataDir).slice(Math.max(1, keep));
  for (const folder of old) await rm(folder, { recursive: true, force: true });
  return old;
}
