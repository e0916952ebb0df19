/**
 * Whether the data folder can be written, and whether the disk has room for another release. A full disk fails every
 * save and every publish, while readers notice nothing.
 */
import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../../db/client.ts';
import { findLiveRelease } from '../../../db/publishing/releases.ts';

export interface DiskWatch {
  /** The result of the last check; starts another when that is a while ago. */
  find(): string | undefined;
  /** Looks now. */
  look(): Promise<void>;
}

export interface DiskWatchOptions {
  readonly database: Database;
  readonly dataDir: string;
  /** Called once when a problem begins; errors that it throws are ignored. */
  readonly onProblem?: (problem: string) => void;
  /** Bytes that are free for this user, from statfs; tests replace it. */
  readonly readFreeBytes?: (dataDir: string) => Promise<number>;
}

const lookEveryMs = 15_000;
const mebibyte = 2 ** 20;
/** For the log of the database, its backup, and messages. */
const slackBytes = 8 * mebibyte;
/** A release also holds compressed forms of its files. */
const releaseFactor = 2;
/** More than a file system needs for its own records. */
const testBytes = Buffer.alloc(16_384, 'x');

export function createDiskWatch(options: DiskWatchOptions): DiskWatch {
  const { database, dataDir, readFreeBytes = readFree } = options;
  let problem: string | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;

  const findProblem = async (): Promise<string | undefined> => {
    const unwritten = await tryToWrite(dataDir);
    if (unwritten !== undefined)
      return `Nothing can be written in ${dataDir} (${unwritten}): no change can be saved or published. ${adviseOn(unwritten)}`;
    const free = await readFreeBytes(dataDir);
    const needed = slackBytes + releaseFactor * (findLiveRelease(database)?.byteCount ?? 0);
    if (free >= needed) return undefined;
    return `Only ${describeSize(free)} are free in ${dataDir}, and a publish needs ${describeSize(needed)}: free some space before no change can be saved any more.`;
  };
  const tell = (found: string) => {
    try {
      options.onProblem?.(found);
    } catch {
      // On a full disk nothing can be recorded; /readyz and the work list report it all the same.
    }
  };
  const look = () => {
    lookedAt = performance.now();
    looking ??= findProblem()
      .catch((error: unknown) => `The disk of ${dataDir} cannot be looked at (${describeError(error)}).`)
      .then((found) => {
        const isNew = problem === undefined && found !== undefined;
        problem = found;
        looking = undefined;
        if (isNew) tell(found);
      });
    return looking;
  };
  return {
    look,
    find() {
      if (performance.now() - lookedAt >= lookEveryMs) void look();
      return problem;
    },
  };
}

async function readFree(dataDir: string): Promise<number> {
  const { bavail, bsize } = await statfs(dataDir);
  return bavail * bsize;
}

/** @returns why it failed */
async function tryToWrite(dataDir: string): Promise<string | undefined> {
  const file = join(dataDir, `write-test.${process.pid}`);
  try {
    const handle = await open(file, 'w', 0o600);
    try {
      await handle.writeFile(testBytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return undefined;
  } catch (error) {
    return describeError(error);
  } finally {
    await rm(file, { force: true }).catch(() => {});
  }
}

function adviseOn(reason: string): string {
  if (reason.includes('ENOSPC') || reason.includes('EDQUOT')) return 'The disk is full: free some space.';
  if (reason.includes('EROFS'))
    return 'It is mounted read-only, as after a fault of the disk: look at the log of the machine.';
  return 'Look at whose it is and what may be written there.';
}

function describeSize(bytes: number): string {
  return `${Math.floor(bytes / mebibyte)} MB`;
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
