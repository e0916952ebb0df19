/**
 * Replaces the database with a backup. The backup is prepared in a copy first, so that a restore happens completely or
 * not at all; the replaced database is backed up, so that another restore can undo this one. A running server goes on
 * and publishes the restored state.
 */
import { lstatSync, mkdirSync } from 'node:fs';
import { chown, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import { inspectBackup, inspectOrigin, mendCode } from '../../../db/backups/inspect-backup.ts';
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../../db/client.ts';
import { findFact, writeFact } from '../../../db/connection/directory-facts.ts';
import { acquireProcessLock } from '../../../db/connection/process-lock.ts';
import { deleteAllSessions } from '../../../db/people/sign-in-secrets.ts';
import { dataPaths } from '../../settings.ts';
import { closeToOthers, prepareAccess } from '../data-folder/folder-access.ts';
import { markUsed } from '../data-folder/inspect-folder.ts';
import { requestPublish } from '../shared/request-publish.ts';
import { type BackupCopy, copyBackup, giveTo } from './backup-source.ts';
import { type Comparison, compareWithBackup } from './carry-over.ts';
import { type EndedLinks, endUnknownLinks, noLinks } from './open-links.ts';
import { openForComparison, putInPlace, replaceDatabase, saveWhatIsThere } from './replaced-database.ts';
import { findLackOfRoom } from './restore-room.ts';
import { applyKey, decideKey, type KeyOutcome } from './restored-key.ts';

export interface RestoreOptions {
  /** Brings back what was removed for good since the backup, too. */
  readonly bringBack?: boolean;
  /** Called when the process becomes the owner of the folder. */
  readonly say?: (line: string) => void;
  /** Bytes that are free for this user, from statfs; tests replace it. */
  readonly readFreeBytes?: (dataDir: string) => Promise<number>;
}

export type RestoreResult =
  | (Comparison & {
      readonly kind: 'restored';
      /** Where the previous state is; null when there was none. */
      readonly savedTo: string | null;
      /** Why the replaced database could only be moved aside; null when it was backed up. */
      readonly damage: string | null;
      readonly key: KeyOutcome;
      /** Whether a running server must be restarted. */
      readonly needsRestart: boolean;
      /** Sentences about one-time links that were open in the backup and unknown to the replaced database. */
      readonly endedLinks: readonly string[];
      /** How many triggers of the schema the backup lacked; they are back. */
      readonly mendedCount: number;
    })
  | { readonly kind: 'refused'; readonly problem: string };

/**
 * @param dataDir made when there is none
 * @param from the folder of a backup, or a database file alone
 * @throws FolderProblem when the data folder cannot be written
 */
export async function restore(
  dataDir: string,
  from: string,
  now: Date,
  options: RestoreOptions = {},
): Promise<RestoreResult> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { uid, gid } = lstatSync(dataDir);
  const { restoreLock } = dataPaths(dataDir);
  const lock = await acquireProcessLock(restoreLock, 0).catch((error: unknown) => {
    // Gives a better message when the problem is who may write.
    prepareAccess(dataDir, options.say ?? (() => {}));
    throw error;
  });
  if (!lock)
    return { kind: 'refused', problem: 'Another restore is under way: wait until it has ended, then look.' };
  try {
    // Root may have made it, and the process then becomes the owner of the folder.
    await chown(restoreLock, uid, gid).catch(() => {});
    return await restoreAlone(dataDir, from, now, options);
  } finally {
    lock.release();
  }
}

async function restoreAlone(
  dataDir: string,
  from: string,
  now: Date,
  { bringBack = false, say = () => {}, readFreeBytes }: RestoreOptions,
): Promise<RestoreResult> {
  const scratch = join(dataDir, 'restore.part');
  try {
    // Left over from a killed restore.
    await rm(scratch, { recursive: true, force: true });
    const lack = await findLackOfRoom(dataDir, from, readFreeBytes);
    if (lack !== undefined) return { kind: 'refused', problem: lack };
    const copy = await copyBackup(from, scratch);
    if (typeof copy === 'string') return { kind: 'refused', problem: copy };
    const { uid, gid } = lstatSync(dataDir);
    await giveTo(copy, uid, gid);
    prepareAccess(dataDir, say);
    const problem = inspectBackup(copy.database) ?? findStrangeness(copy.database);
    if (problem !== undefined) return { kind: 'refused', problem };
    return await replace(dataDir, from, copy, now, bringBack);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** @returns why an intact database cannot be trusted, as a sentence */
function findStrangeness(file: string): string | undefined {
  const { appliedCount, unknownCount, foreignCode } = inspectOrigin(file);
  if (unknownCount > 0)
    return 'It is of a newer version of this program: update the program first, then restore it.';
  if (appliedCount === 0) return 'It is no database of this directory: it knows of no version of its tables.';
  return foreignCode.length === 0
    ? undefined
    : `It holds what this program has not put there and would act on every later write: ${foreignCode.join(', ')}. Somebody has been at it: take another backup.`;
}

async function replace(
  dataDir: string,
  from: string,
  copy: BackupCopy,
  now: Date,
  bringBack: boolean,
): Promise<RestoreResult> {
  const { secretKey } = dataPaths(dataDir);
  const saved = await saveWhatIsThere(dataDir, now).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  if (saved instanceof Error) return { kind: 'refused', problem: saved.message };
  const present = await openForComparison(dataDir, saved, copy.folder);
  const database = openDatabase(copy.database);
  let endedLinks: EndedLinks = noLinks;
  let ready: Comparison & { readonly key: KeyOutcome; readonly mendedCount: number };
  try {
    const mendedCount = mendCode(database);
    migrateDatabase(database);
    const key = decideKey(database, copy.secretKey, secretKey);
    const comparison = compare(present, database, key.outcome);
    const subjects = comparison.takenAway.map(({ subject }) => subject);
    const at = now.toISOString();
    database.transaction(
      (transaction) => {
        if (!bringBack) for (const { keepAway } of comparison.takenAway) keepAway(transaction, at);
        if (!bringBack) endedLinks = endUnknownLinks(transaction, readable(present), at);
        deleteAllSessions(transaction);
        applyKey(transaction, key, at);
        const address = findAddress(present);
        if (address !== undefined) writeFact(transaction, 'public-address', address, at);
        appendAuditEvent(transaction, {
          at,
          actor: 'cli',
          action: 'database.restore',
          subject: 'database',
          after: {
            from,
            savedTo: saved?.folder ?? null,
            ...(subjects.length === 0 ? {} : { [bringBack ? 'broughtBack' : 'keptAway']: subjects }),
            ...(endedLinks.subjects.length === 0 ? {} : { endedLinks: endedLinks.subjects }),
          },
        });
        requestPublish(transaction, { at, by: 'cli', reason: 'A backup was restored' });
      },
      { behavior: 'immediate' },
    );
    ready = { ...comparison, key: key.outcome, mendedCount };
  } finally {
    closeDatabase(database);
    if (present && !(present instanceof Error)) closeDatabase(present);
  }
  const isOldOneOpen = await replaceDatabase(dataDir, copy.database, saved);
  if (ready.key === 'brought' && copy.secretKey !== null) await putInPlace(copy.secretKey, secretKey);
  markUsed(dataDir);
  closeToOthers(dataDir);
  return {
    kind: 'restored',
    savedTo: saved?.folder ?? null,
    damage: saved?.damage ?? null,
    needsRestart: isOldOneOpen || ready.key !== 'same',
    endedLinks: endedLinks.words,
    ...ready,
  };
}

function compare(present: Database | Error | undefined, backup: Database, key: KeyOutcome): Comparison {
  if (present === undefined) return { takenAway: [], problems: [] };
  if (present instanceof Error) return { takenAway: [], problems: [present.message] };
  return compareWithBackup(present, backup, key === 'same');
}

function readable(present: Database | Error | undefined): Database | undefined {
  return present instanceof Error ? undefined : present;
}

/** So that a directory that was public still counts as public. */
function findAddress(present: Database | Error | undefined): string | undefined {
  if (present === undefined || present instanceof Error) return undefined;
  try {
    return findFact(present, 'public-address');
  } catch {
    return undefined;
  }
}
