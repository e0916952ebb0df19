/**
 * Who owns the data folder, and who may read it. It holds password hashes, addresses of administrators and unsent mail,
 * so only its owner may read it; and files that one command leaves there must be writable for the next, whoever ran it.
 * Called before a database is opened, and by a restore.
 */
import { accessSync, chmodSync, constants, lstatSync, mkdirSync, readFileSync, type Stats } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { dataPaths } from '../../settings.ts';
import { FolderProblem, listNames } from './folder-problem.ts';

/** The user of a process, and what it may change about it; like `process`, but Windows has none of it. */
export interface ProcessOwner {
  geteuid?(): number;
  setgid?(id: number): void;
  initgroups?(user: string | number, group: number): void;
  setgroups?(groups: readonly number[]): void;
  setuid?(id: number): void;
}

/**
 * Makes the folder if it does not exist, becomes its owner where root runs a command on somebody else's, and closes it
 * to all others.
 * @param say told when the process becomes somebody else
 * @throws FolderProblem when something in it cannot be written
 */
export function prepareAccess(
  dataDir: string,
  say: (line: string) => void,
  owner: ProcessOwner = process,
): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new FolderProblem(describeUnwritable(dataDir, error));
  }
  becomeOwner(dataDir, say, owner);
  refuseUnwritable(dataDir);
  closeToOthers(dataDir);
}

/** Root would leave files that the owner of the folder, who runs the service, cannot write. */
function becomeOwner(dataDir: string, say: (line: string) => void, owner: ProcessOwner): void {
  const { uid, gid } = lstatSync(dataDir);
  if (owner.geteuid?.() !== 0 || uid === 0) return;
  say(`Working as ${nameOf(uid)}, who owns ${dataDir}.`);
  owner.setgroups?.([gid]);
  owner.setgid?.(gid);
  owner.setuid?.(uid);
}

function refuseUnwritable(dataDir: string): void {
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new FolderProblem(describeUnwritable(dataDir, error));
  }
  const foreign = listInside(dataDir).filter((path) => !isWritable(path));
  const [first] = foreign;
  if (first === undefined) return;
  throw new FolderProblem(
    `${first} belongs to ${nameOf(lstatSync(first).uid)} and cannot be written by ${userInfo().username}, so nothing could be saved. ` +
      `As root: chown -R ${userInfo().username}: ${dataDir}, and run commands as that user.`,
  );
}

function describeUnwritable(dataDir: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The data folder ${dataDir} cannot be written (${reason}). Set DATA_DIR to one that can.`;
}

/** Removes every right on it from everybody but its owner. */
export function closeToOthers(dataDir: string): void {
  for (const path of [dataDir, ...listInside(dataDir)]) {
    const found = lstatSync(path);
    if (isOpenToOthers(found) && found.uid === process.geteuid?.()) chmodSync(path, found.mode & 0o700);
  }
}

function isOpenToOthers({ mode }: Stats): boolean {
  return (mode & 0o077) !== 0;
}

/** Files that are written while the directory is in use. */
function listInside(dataDir: string): readonly string[] {
  const paths = dataPaths(dataDir);
  const { database } = paths;
  return [
    database,
    `${database}-wal`,
    `${database}-shm`,
    paths.secretKey,
    paths.publisherLock,
    paths.freshnessLock,
    paths.editionsLock,
    paths.releases,
    paths.outbox,
    paths.backups,
    paths.downloads,
    ...listNames(paths.releases).map((name) => join(paths.releases, name)),
  ].filter((path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found?.isFile() || found?.isDirectory();
  });
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** As `ls -l` shows it. */
function nameOf(uid: number): string {
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.split(':')[2] === String(uid));
    return line?.split(':')[0] ?? `user ${uid}`;
  } catch {
    return `user ${uid}`;
  }
}
