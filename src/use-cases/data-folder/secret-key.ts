/**
 * The secret key of a database that may have been used with one before. A database recognises its key by a digest, so
 * that a lost key is not silently replaced and a different one is not accepted: with either, every second factor is
 * unreadable.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import { findFact, writeFact } from '../../../db/connection/directory-facts.ts';
import {
  deleteAllSecondFactors,
  deleteAllSessions,
  hasSignInSecrets,
} from '../../../db/people/sign-in-secrets.ts';
import { dataPaths } from '../../settings.ts';
import { loadSecretKey, readSecretKey, replaceSecretKey } from '../security/secret-key.ts';
import { FolderProblem, listBackups } from './folder-problem.ts';

/** The digest by which a database recognises its key. The key has 256 random bits and cannot be derived from it. */
export function markOfKey(key: string): string {
  return createHash('sha256').update(`secret key of a directory\n${key}`).digest('hex');
}

/**
 * @returns the key; makes one for a database that has never had any
 * @throws FolderProblem when it is lost, or is not the one that the database was used with
 */
export function openSecretKey(database: Database, dataDir: string, now: Date): string {
  const file = dataPaths(dataDir).secretKey;
  const known = findFact(database, 'secret-key');
  const present = readSecretKey(file);
  if (present === undefined && (known !== undefined || hasSignInSecrets(database)))
    throw new FolderProblem(
      [
        `The secret key ${file} is gone, and the directory has been used with one.`,
        ...advise(dataDir, known),
      ].join('\n'),
    );
  if (present !== undefined && known !== undefined && markOfKey(present) !== known)
    throw new FolderProblem(
      [
        `The secret key ${file} is not the one that the database was used with: second factors could not be read.`,
        ...advise(dataDir, known),
      ].join('\n'),
    );
  const key = present ?? loadSecretKey(file);
  if (known === undefined) writeFact(database, 'secret-key', markOfKey(key), now.toISOString());
  return key;
}

function advise(dataDir: string, known: string | undefined): readonly string[] {
  const file = dataPaths(dataDir).secretKey;
  const holder = findBackupWithKey(dataDir, known);
  return [
    holder === undefined
      ? 'Copy secret.key from a backup to its place.'
      : `A backup has it: cp ${join(holder, 'secret.key')} ${file}`,
    'Only if it is lost for good: npm run -s admin -- new-secret-key makes another. Everyone is then signed out, and sets up their second factor again.',
  ];
}

/** The newest backup that holds the key; any key, if the database has no digest. */
function findBackupWithKey(dataDir: string, known: string | undefined): string | undefined {
  return listBackups(dataDir).find((folder) => {
    try {
      const key = readSecretKey(join(folder, 'secret.key'));
      return key !== undefined && (known === undefined || markOfKey(key) === known);
    } catch {
      return false;
    }
  });
}

export type KeyRenewal =
  | { readonly kind: 'renewed'; readonly secondFactorCount: number }
  | { readonly kind: 'not-lost'; readonly detail: string };

/**
 * Replaces a lost key with a new one. What only the old one could read is given up: everyone is signed out and sets up
 * their second factor at the next sign-in.
 */
export function renewSecretKey(database: Database, dataDir: string, now: Date, actor: string): KeyRenewal {
  const file = dataPaths(dataDir).secretKey;
  if (isRightKey(database, file))
    return {
      kind: 'not-lost',
      detail: `${file} is the key that the directory is used with. To replace it all the same, move it away first.`,
    };
  return database.transaction(
    (transaction) => {
      const secondFactorCount = giveUpSecrets(transaction);
      const key = replaceSecretKey(file);
      writeFact(transaction, 'secret-key', markOfKey(key), now.toISOString());
      appendAuditEvent(transaction, {
        at: now.toISOString(),
        actor,
        action: 'secret-key.renew',
        subject: 'secret-key',
        after: { secondFactorsReset: secondFactorCount },
      });
      return { kind: 'renewed', secondFactorCount } as const;
    },
    { behavior: 'immediate' },
  );
}

/** Whether the file holds a key that matches the database. */
export function isRightKey(database: Database | Transaction, file: string): boolean {
  try {
    const key = readSecretKey(file);
    const known = findFact(database, 'secret-key');
    return key !== undefined && (known === undefined || markOfKey(key) === known);
  } catch {
    // Too short for a key.
    return false;
  }
}

/**
 * @param used the key that a running server was started with
 * @returns what is wrong, in a sentence; undefined when nothing is
 */
export function findKeyProblem(database: Database, dataDir: string, used: string): string | undefined {
  const known = findFact(database, 'secret-key');
  if (known === undefined) return undefined;
  if (known !== markOfKey(used))
    return 'The database has another secret key than the server was started with, as after a restore: nobody can sign in. Restart the server.';
  return existsSync(dataPaths(dataDir).secretKey)
    ? undefined
    : `The secret key ${dataPaths(dataDir).secretKey} is gone. The running server still has it: npm start would refuse. Copy it back from a backup.`;
}

/** @returns how many second factors were given up */
export function giveUpSecrets(transaction: Transaction): number {
  deleteAllSessions(transaction);
  return deleteAllSecondFactors(transaction);
}
