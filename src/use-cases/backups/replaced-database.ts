/**
 * The database that a restore replaces: first saved, then compared, finally replaced. A database that cannot be read is
 * moved aside whole, because the day on which it is damaged is the day on which a restore is needed.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { overwriteDatabase } from '../../../db/backups/copy-database.ts';
import { inspectBackup } from '../../../db/backups/inspect-backup.ts';
import {
  closeDatabase,
  type Database,
  migrateDatabase,
  openDatabase,
  openDatabaseReadOnly,
} from '../../../db/client.ts';
import { readSchemaVersion } from '../../../db/connection/schema-version.ts';
import { dataPaths } from '../../settings.ts';
import { nameOfBackup } from '../data-folder/folder-problem.ts';
import { hasDatabase } from '../data-folder/inspect-folder.ts';
import { nameCause } from '../publish/failure-cause.ts';
import { backUp } from './back-up.ts';
import { backupFiles } from './backup-files.ts';

export interface Saved {
  /** Where it is, or will be once it is moved aside. */
  readonly folder: string;
  /** Why it can only be moved aside; null when it was backed up. */
  readonly damage: string | null;
}

/**
 * @returns undefined when there is nothing to save
 * @throws Error when the database is intact but cannot be backed up, as on a full disk: it must not be moved aside
 */
export async function saveWhatIsThere(dataDir: string, now: Date): Promise<Saved | undefined> {
  const paths = dataPaths(dataDir);
  const isThere = hasDatabase(dataDir);
  if (!isThere && !existsSync(paths.secretKey)) return undefined;
  const aside = join(paths.backups, `${nameOfBackup(now)}-aside`);
  if (!isThere) return { folder: aside, damage: 'there was only a secret key' };
  try {
    return { folder: (await backUp(dataDir, now)).folder, damage: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (inspectBackup(paths.database) === undefined)
      throw new Error(`What is there could not be backed up first: ${nameCause(reason)}`);
    return { folder: aside, damage: reason };
  }
}

/**
 * @param scratch a folder for a copy, when its schema has to be brought up to date first
 * @returns the error when it cannot be read; undefined when there is none
 */
export async function openForComparison(
  dataDir: string,
  saved: Saved | undefined,
  scratch: string,
): Promise<Database | Error | undefined> {
  if (saved === undefined || !hasDatabase(dataDir)) return undefined;
  try {
    const present = openDatabaseReadOnly(dataPaths(dataDir).database);
    if (saved.damage !== null || readSchemaVersion(present.$client).pendingCount === 0) return present;
    closeDatabase(present);
    const copy = join(scratch, 'present.db');
    await copyFile(join(saved.folder, backupFiles.database), copy);
    const updated = openDatabase(copy);
    migrateDatabase(updated);
    return updated;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** @returns whether a running server still has the old one open, and must be restarted */
export async function replaceDatabase(
  dataDir: string,
  source: string,
  saved: Saved | undefined,
): Promise<boolean> {
  const paths = dataPaths(dataDir);
  if (saved?.damage === null) {
    await overwriteDatabase(source, paths.database);
    return false;
  }
  if (saved) {
    await mkdir(saved.folder, { recursive: true, mode: 0o700 });
    // Steps that need disk space come first: after the next step the folder has no database for a moment.
    if (existsSync(paths.secretKey))
      await copyFile(paths.secretKey, join(saved.folder, backupFiles.secretKey));
    for (const file of [paths.database, `${paths.database}-wal`, `${paths.database}-shm`])
      if (existsSync(file)) await rename(file, join(saved.folder, basename(file)));
  }
  await putInPlace(source, paths.database);
  return true;
}

/** In one step, and flushed to disk. */
export async function putInPlace(source: string, target: string): Promise<void> {
  await rename(source, target);
  for (const path of [target, dirname(target)]) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
