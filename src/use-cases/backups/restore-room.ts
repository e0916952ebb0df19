/**
 * Whether there is room for a restore. If the disk filled up half-way, an intact database would look like one that
 * cannot be backed up, so a restore checks before anything is written.
 */
import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { dataPaths } from '../../settings.ts';
import { backupFiles } from './backup-files.ts';

const mebibyte = 2 ** 20;
/** Keys, manifests, and the files that SQLite keeps beside an open database. */
const slackBytes = mebibyte;

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

export async function readFreeBytes(dir: string): Promise<number> {
  const { bavail, bsize } = await statfs(dir);
  return bavail * bsize;
}

/**
 * @param from the folder of a backup, or a database file alone
 * @returns why it does not fit, and what to do, as a sentence
 */
export async function findLackOfRoom(
  dataDir: string,
  from: string,
  readFree: (dir: string) => Promise<number> = readFreeBytes,
): Promise<string | undefined> {
  const source = statSync(from, { throwIfNoEntry: false })?.isDirectory()
    ? join(from, backupFiles.database)
    : from;
  const { database, backups } = dataPaths(dataDir);
  const [incoming, present] = [source, database].map((file) => sizeOf(file) + sizeOf(`${file}-wal`));
  // Twice each: the copy that is prepared and what SQLite finally writes; the backup of the present database and, if
  // its version differs, a copy to compare with.
  const needed = 2 * (Number(incoming) + Number(present)) + slackBytes;
  const free = await readFree(dataDir);
  if (free >= needed) return undefined;
  const inMegabytes = (bytes: number) => `${Math.ceil((10 * bytes) / mebibyte) / 10} MB`;
  return `It needs ${inMegabytes(needed)}, and ${inMegabytes(free)} are free in ${dataDir}: free some space, such as old backups under ${backups} that are kept elsewhere too.`;
}
