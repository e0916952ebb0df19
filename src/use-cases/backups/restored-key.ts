/** Which secret key a restored database is used with. */
import { readFileSync } from 'node:fs';
import type { Database, Transaction } from '../../../db/client.ts';
import { findFact, removeFact, writeFact } from '../../../db/connection/directory-facts.ts';
import { hasSignInSecrets } from '../../../db/people/sign-in-secrets.ts';
import { giveUpSecrets, markOfKey } from '../data-folder/secret-key.ts';

/**
 * `same`: the one in place. `brought`: another one, from the backup. `lost`: neither has the key that the database was
 * used with, so second factors must be set up again.
 */
export type KeyOutcome = 'same' | 'brought' | 'lost';

export interface KeyDecision {
  readonly outcome: KeyOutcome;
  /** The digest that the database is to recognise its key by; undefined where the next start makes a key. */
  readonly mark: string | undefined;
}

/**
 * @param database the restored one, before anything is changed in it
 * @param broughtFile the key in the backup; null where it holds none
 * @param presentFile where the key of the data folder is, if there is one
 */
export function decideKey(database: Database, broughtFile: string | null, presentFile: string): KeyDecision {
  const known = findFact(database, 'secret-key');
  const isIts = (key: string) => known === undefined || markOfKey(key) === known;
  const brought = broughtFile === null ? undefined : readText(broughtFile);
  const present = readText(presentFile);
  if (brought !== undefined && isIts(brought))
    return { outcome: brought === present ? 'same' : 'brought', mark: markOfKey(brought) };
  if (present !== undefined && isIts(present)) return { outcome: 'same', mark: markOfKey(present) };
  const wasUsed = known !== undefined || hasSignInSecrets(database);
  return {
    outcome: wasUsed ? 'lost' : 'same',
    mark: present === undefined ? undefined : markOfKey(present),
  };
}

export function applyKey(transaction: Transaction, { outcome, mark }: KeyDecision, at: string): void {
  if (outcome === 'lost') giveUpSecrets(transaction);
  if (mark === undefined) removeFact(transaction, 'secret-key');
  else writeFact(transaction, 'secret-key', mark, at);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
