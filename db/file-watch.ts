/**
 * Notices that the file of an open database is no longer the one under its name: moved, deleted or replaced by hand, by
 * a volume that was unmounted, or by a restore over a damaged database. SQLite goes on in the unnamed file, and
 * everything saved there is lost with the process. Called for the server's connection, which stays open for weeks.
 */
import { statSync } from 'node:fs';

export class LostFileError extends Error {}

/** @returns the identity of the file; undefined when there is none, or it cannot be read */
function identify(file: string): string | undefined {
  try {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found && `${found.dev}:${found.ino}`;
  } catch {
    return undefined;
  }
}

/**
 * @param file of a database that has just been opened for writing, in WAL mode
 * @returns a function that looks again, and says what is wrong and what to do; undefined while the files are unchanged
 */
export function watchFile(file: string): () => string | undefined {
  const opened = identify(file);
  const log = `${file}-wal`;
  let openedLog: string | undefined;
  return () => {
    // SQLite creates it with the first access, and it stays while anybody has the database open.
    openedLog ??= identify(log);
    const lost = [
      { path: file, was: opened },
      { path: log, was: openedLog },
    ].find(({ path, was }) => was !== undefined && identify(path) !== was);
    if (lost === undefined) return undefined;
    return `${lost.path} is not the file any more that the server has open: it was moved, deleted or replaced. Nothing can be saved until the server is restarted; put the file back first, unless another is in its place.`;
  };
}
