/**
 * Puts a backup in the place of the database. What was there is backed up first, so that a restore can be undone by
 * another; the running server goes on and publishes the restored state. Called by scripts/restore.ts.
 */
import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { appendAuditEvent } from '../../../db/audit.ts';
import { closeDatabase, migrateDatabase, openDatabase } from '../../../db/client.ts';
import { dataPaths } from '../../settings.ts';
import { requestPublish } from '../publish/request-publish.ts';
import { backUp, backupFiles, ignoreMissing } from './back-up.ts';
import { inspectBackup } from './inspect-backup.ts';

export type RestoreResult =
  | {
      readonly kind: 'restored' /** Where the state before is; null when there was none. */;
      readonly savedTo: string | null;
    }
  | { readonly kind: 'refused'; readonly problem: string };

/** @param from the folder of a backup, or a database file alone */
export async function restore(dataDir: string, from: string, now: Date): Promise<RestoreResult> {
  const paths = dataPaths(dataDir);
  const isFolder = await stat(from).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const source = isFolder ? join(from, backupFiles.database) : from;
  const problem = inspectBackup(source);
  if (problem !== undefined) return { kind: 'refused', problem };
  const hasDatabase = await stat(paths.database).then(
    () => true,
    () => false,
  );
  const savedTo = hasDatabase ? (await backUp(dataDir, now)).folder : null;
  await copyInto(source, paths.database);
  if (isFolder) await copyFile(join(from, backupFiles.secretKey), paths.secretKey).catch(ignoreMissing);
  const at = now.toISOString();
  const database = openDatabase(paths.database);
  try {
    migrateDatabase(database);
    database.transaction(
      (transaction) => {
        appendAuditEvent(transaction, {
          at,
          actor: 'cli',
          action: 'database.restore',
          subject: 'database',
          after: { from, savedTo },
        });
        requestPublish(transaction, { at, by: 'cli', reason: 'A backup was restored' });
      },
      { behavior: 'immediate' },
    );
  } finally {
    closeDatabase(database);
  }
  return { kind: 'restored', savedTo };
}

/** SQLite's own copying: other processes see the old content until all of the new is there. */
async function copyInto(source: string, target: string): Promise<void> {
  const connection = new BetterSqlite3(source, { readonly: true });
  try {
    await connection.backup(target);
  } finally {
    connection.close();
  }
}
