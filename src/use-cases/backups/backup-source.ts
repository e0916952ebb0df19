/**
 * A copy of what is to be restored, in a folder of its own beside the database, where it is looked at and made ready.
 * Nothing but plain files is taken: a link in a backup would have another file of this machine become the database or
 * the key.
 */
import { constants } from 'node:fs';
import { chown, copyFile, lstat, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backupFiles } from './backup-files.ts';

export interface BackupCopy {
  /** Folder of the copy, to be removed in the end. */
  readonly folder: string;
  readonly database: string;
  /** Null where the backup holds no key. */
  readonly secretKey: string | null;
}

/**
 * @param from the folder of a backup, or a database file alone
 * @param into the folder to make; one that was left over is removed
 * @returns what is wrong, as a sentence, when it cannot be taken
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
  // A file that was named on the command line may be a link: whoever named it knows.
  const problem = await take(source, database, !isFolder);
  if (problem !== undefined) return problem === 'missing' ? `There is no database at ${source}.` : problem;
  // A copy of a database in use has part of it in its log.
  const logProblem = await take(`${source}-wal`, `${database}-wal`, false);
  if (logProblem !== undefined && logProblem !== 'missing') return logProblem;
  const keyProblem = isFolder ? await take(join(from, backupFiles.secretKey), secretKey, false) : 'missing';
  if (keyProblem !== undefined && keyProblem !== 'missing') return keyProblem;
  return { folder: into, database, secretKey: keyProblem === undefined ? secretKey : null };
}

/** @returns `missing`, or why it cannot be taken; undefined when it was */
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

/** Where root has read a backup that only root may: the rest is done as the owner of the data folder. */
export async function giveTo(copy: BackupCopy, uid: number, gid: number): Promise<void> {
  for (const path of [copy.folder, copy.database, `${copy.database}-wal`, copy.secretKey])
    if (path !== null) await chown(path, uid, gid).catch(() => {});
}
