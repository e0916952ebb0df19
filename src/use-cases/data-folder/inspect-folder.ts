/**
 * Whether a data folder is new, so that a database may be made in it, or has been used. A used folder without a
 * database has lost it: a volume that is not mounted, a wrong `rm`, half a restore. A new database in its place would
 * show readers sample contacts, or none, and every backup from then on would hold those.
 */
import { lstatSync, statSync, writeFileSync } from 'node:fs';
import { dataPaths } from '../../settings.ts';
import { adviseNew, adviseRestore, FolderProblem, listNames } from './folder-problem.ts';

const markerText =
  'This folder holds a contact directory. While this file is here, no new database is made in the place of a lost one.\n';

/** Files that only a used folder holds. */
const traces = [
  { in: 'current', words: 'a link to its current release', isThere: exists },
  { in: 'releases', words: 'releases', isThere: hasEntries },
  { in: 'secretKey', words: 'a secret key', isThere: exists },
  { in: 'backups', words: 'backups', isThere: hasEntries },
  { in: 'outbox', words: 'outgoing mail', isThere: hasEntries },
  { in: 'inUse', words: 'the mark of one that was used', isThere: exists },
] as const;

/** The signs that the folder was used, in words; empty for a new one. */
export function listTraces(dataDir: string): readonly string[] {
  const paths = dataPaths(dataDir);
  return traces.filter((trace) => trace.isThere(paths[trace.in])).map(({ words }) => words);
}

/** SQLite takes an empty file for a new database, and would fill it. */
export function hasDatabase(dataDir: string): boolean {
  const { database } = dataPaths(dataDir);
  return [database, `${database}-wal`].some(
    (file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0,
  );
}

/** @throws FolderProblem when there was a database and it is missing now */
export function refuseLostDatabase(dataDir: string): void {
  if (!hasDatabase(dataDir)) refuseUsedFolder(dataDir, 'is gone or empty');
}

/**
 * For commands that make no sense in a new directory: with a mistyped DATA_DIR they would create an empty one and
 * report success every day.
 * @throws FolderProblem when there is no database
 */
export function requireDatabase(dataDir: string): void {
  if (hasDatabase(dataDir)) return;
  refuseLostDatabase(dataDir);
  const { database } = dataPaths(dataDir);
  throw new FolderProblem(
    `There is no database at ${database} yet. Is DATA_DIR right? Run npm start first, if it is.`,
  );
}

/** @throws FolderProblem unless the folder is new */
export function refuseUsedFolder(dataDir: string, whatIsWrong: string): void {
  const found = listTraces(dataDir);
  if (found.length === 0) return;
  const { database } = dataPaths(dataDir);
  throw new FolderProblem(
    [
      `The database ${database} ${whatIsWrong}, and its folder has been used: it holds ${found.join(', ')}.`,
      'No new database was made in its place.',
      `Is a volume not mounted, or DATA_DIR wrong? If not: ${adviseRestore(dataDir)}`,
      adviseNew(dataDir),
    ].join('\n'),
  );
}

export function markUsed(dataDir: string): void {
  const { inUse } = dataPaths(dataDir);
  if (!exists(inUse)) writeFileSync(inUse, markerText, { mode: 0o600 });
}

/** Also for a link whose target is missing. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Drafts and locks are left over from unfinished work. */
function hasEntries(dir: string): boolean {
  return listNames(dir).some((name) => !name.endsWith('.part'));
}
