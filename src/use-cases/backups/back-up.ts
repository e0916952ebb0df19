/**
 * Takes a backup: the database as it stands at one moment, checked, with the secret key beside it, in a folder of
 * its own. Safe while the server runs. Called by scripts/backup.ts, and before every restore.
 */
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { dataPaths } from '../../settings.ts';
import { inspectBackup } from './inspect-backup.ts';

/** Names of the files in a backup's folder. */
export const backupFiles = { database: 'directory.db', secretKey: 'secret.key' } as const;

/**
 * @returns the folder of the backup, named after the moment it was taken
 * @throws Error when there is nothing to back up, or the copy is not whole; nothing half is left behind
 */
export async function backUp(dataDir: string, now: Date): Promise<string> {
  const paths = dataPaths(dataDir);
  const folder = join(paths.backups, now.toISOString().replace(/[-:.]/g, ''));
  const draft = `${folder}.part`;
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    const source = openExisting(paths.database);
    try {
      await source.backup(join(draft, backupFiles.database));
    } finally {
      source.close();
    }
    const problem = inspectBackup(join(draft, backupFiles.database));
    if (problem !== undefined) throw new Error(`The copy of the database cannot be used: ${problem}`);
    await copyFile(paths.secretKey, join(draft, backupFiles.secretKey)).catch(ignoreMissing);
    await rename(draft, folder);
    return folder;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

function openExisting(file: string): BetterSqlite3.Database {
  try {
    return new BetterSqlite3(file, { fileMustExist: true, timeout: 10_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`There is no database to back up at ${file} (${reason}). Is DATA_DIR right?`);
  }
}

export function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
