/**
 * A copy of what is to be restored, in a separate folder beside the database, where it is checked and prepared. Only
 * plain files are copied: a symbolic link in a backup would make another file of this machine the database or the key.
 */
import { constants } from 'node:fs';
import { chown, copyFile, lstat, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backupFiles } from './backup-files.ts';

export interface BackupCopy {
  /** Folder of the copy; the caller removes it at the end. */
  readonly folder: string;
  readonly database: string;
  /** Null where the backup holds no key. */
  readonly secretKey: string | null;
}

/**
 * @param from the folder of a backup, or a database file alone
 * @param into the folder to make; a leftover one is removed
 * @returns what is wrong, as a sentence, when it cannot be copied
 */
export async function copyBackup(from: string, into: string): Promise<BackupCopy | string> {
  const isFolder = await stat(from).then(
    (found) => found.isDirectory(),
    () => false,
  );
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true, mode: 0o700 });
  const source = isFolder ? join(from, backupFiles.database) : from;
  const database = join(into, backupFiles.database);
  const secretKey = join(into, backupFiles.secretKey);
  // A file named on the command line may be a link: the person who named it knows.
  const problem = await take(source, database, !isFolder);
  if (problem !== undefined) return problem === 'missing' ? `There is no database at ${source}.` : problem;
  // If the database is in use, part of it is in its log.
  const logProblem = await take(`${source}-wal`, `${database}-wal`, false);
  if (logProblem !== undefined && logProblem !== 'missing') return logProblem;
  const keyProblem = isFolder ? await take(join(from, backupFiles.secretKey), secretKey, false) : 'missing';
  if (keyProblem !== undefined && keyProblem !== 'missing') return keyProblem;
  return { folder: into, database, secretKey: keyProblem === undefined ? secretKey : null };
}

/** @returns `missing`, or why it cannot be copied; undefined when it was */
async function take(source: string, target: string, mayBeLink: boolean): Promise<string | undefined> {
  const found = await (mayBeLink ? stat(source) : lstat(source)).catch(() => undefined);
  if (!found) return 'missing';
  if (!found.isFile())
    return `${source} is ${found.isSymbolicLink() ? 'a link' : 'no plain file'}: put the file itself in its place.`;
  await copyFile(source, target, constants.COPYFILE_EXCL);
  const handle = await open(target, 'r+');
  try {
    await handle.chmod(0o600);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return undefined;
}

/** Root may have read a backup that only root can read; the rest is done as the owner of the data folder. */
export async function giveTo(copy: BackupCopy, uid: number, gid: number): Promise<void> {
  for (const path of [copy.folder, copy.database, `${copy.database}-wal`, copy.secretKey])
    if (path !== null) await chown(path, uid, gid).catch(() => {});
}
