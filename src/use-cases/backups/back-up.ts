/**
 * Takes a backup: a verified copy of the database at one moment, with the secret key beside it, in a new folder. Safe
 * while the server runs. It also runs before every restore.
 *
 * A database whose audit hashes do not match is backed up all the same, and the manifest says so: a refused backup
 * would be missing on the very day on which somebody has tampered with the database.
 */
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyAuditChain, writeAuditHead } from '../../../db/audit/audit-chain.ts';
import { copyDatabase } from '../../../db/backups/copy-database.ts';
import { inspectBackup } from '../../../db/backups/inspect-backup.ts';
import { leaveOutAttempts } from '../../../db/backups/leave-out-attempts.ts';
import { closeDatabase, openDatabaseReadOnly } from '../../../db/client.ts';
import { dataPaths } from '../../settings.ts';
import { nameOfBackup } from '../data-folder/folder-problem.ts';
import { backupFiles } from './backup-files.ts';

/** The contents of a backup's `manifest.json`. */
export interface BackupManifest {
  /** ISO 8601 instant, UTC. */
  readonly takenAt: string;
  /** COUNT:HASH, for `npm run admin -- audit-verify --head`; null when the trail in the backup is broken. */
  readonly auditHead: string | null;
  /** Why the trail has no head. */
  readonly auditProblem: string | null;
}

export interface Backup {
  /** Absolute path. */
  readonly folder: string;
  readonly manifest: BackupManifest;
}

/**
 * @returns the backup, in a folder named after the moment it was taken
 * @throws Error when there is nothing to back up, or the copy is damaged; nothing incomplete is left behind
 */
export async function backUp(dataDir: string, now: Date): Promise<Backup> {
  const paths = dataPaths(dataDir);
  const folder = join(paths.backups, nameOfBackup(now));
  const draft = `${folder}.part`;
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    await copyDatabase(paths.database, join(draft, backupFiles.database));
    const problem = inspectBackup(join(draft, backupFiles.database));
    if (problem !== undefined) throw new Error(`The copy of the database cannot be used: ${problem}`);
    leaveOutAttempts(join(draft, backupFiles.database));
    await copyFile(paths.secretKey, join(draft, backupFiles.secretKey)).catch(ignoreMissing);
    const manifest = describe(join(draft, backupFiles.database), now);
    await writeFile(join(draft, backupFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
    // Reading a file in WAL mode leaves these behind; everything in them is also in the file.
    for (const ending of ['-wal', '-shm'])
      await rm(join(draft, `${backupFiles.database}${ending}`), { force: true });
    await rename(draft, folder);
    return { folder, manifest };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

function describe(copy: string, now: Date): BackupManifest {
  const database = openDatabaseReadOnly(copy);
  try {
    const chain = verifyAuditChain(database);
    return {
      takenAt: now.toISOString(),
      auditHead: chain.isWhole ? writeAuditHead(chain) : null,
      auditProblem: chain.isWhole ? null : chain.reason,
    };
  } finally {
    closeDatabase(database);
  }
}

export function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
