/** Keys of programs that use the admin API, with their areas. The key itself is not stored, only its hash. */
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { apiKeyAreas, apiKeys } from '../schema/people.ts';
import { splitAreas } from './people.ts';

type Reader = Database | Transaction;

export type StoredKey = typeof apiKeys.$inferSelect;
/** `keyHash` is SHA-256, hexadecimal; `createdAt` an ISO 8601 instant, UTC; `expiresOn` a London date. */
export type NewKey = Omit<StoredKey, 'lastUsedAt' | 'revokedAt'>;

/** Each request of a program asks. */
const queries = preparedQueries((source) => ({
  byHash: source
    .select()
    .from(apiKeys)
    .where(eq(apiKeys.keyHash, sql.placeholder('keyHash')))
    .prepare(),
  areas: source
    .select()
    .from(apiKeyAreas)
    .where(eq(apiKeyAreas.keyId, sql.placeholder('keyId')))
    .prepare(),
}));

/** All keys, revoked ones included, the newest first. */
export function listKeys(database: Reader): readonly StoredKey[] {
  return database.select().from(apiKeys).orderBy(desc(apiKeys.createdAt), desc(apiKeys.id)).all();
}

/** Unrevoked keys that a person made, by name. */
export function listUnrevokedKeysBy(
  database: Reader,
  personId: string,
): readonly Pick<StoredKey, 'id' | 'name' | 'role'>[] {
  return database
    .select({ id: apiKeys.id, name: apiKeys.name, role: apiKeys.role })
    .from(apiKeys)
    .where(and(eq(apiKeys.createdBy, personId), isNull(apiKeys.revokedAt)))
    .orderBy(asc(apiKeys.name))
    .all();
}

/**
 * Finds revoked and expired keys too.
 * @param keyHash SHA-256 of the key, hexadecimal
 */
export function findKeyByHash(database: Reader, keyHash: string): StoredKey | undefined {
  return queries(database).byHash.get({ keyHash });
}

/** Codes of boroughs and police areas. */
export function listKeyAreas(database: Reader, keyId: string): readonly string[] {
  return queries(database)
    .areas.all({ keyId })
    .map(({ boroughCode, policeAreaCode }) => boroughCode ?? policeAreaCode ?? '');
}

/** @throws when there is no area of one of the codes */
export function insertKey(transaction: Transaction, key: NewKey, areaCodes: readonly string[]): void {
  transaction.insert(apiKeys).values(key).run();
  for (const area of splitAreas(transaction, areaCodes))
    transaction
      .insert(apiKeyAreas)
      .values({ keyId: key.id, ...area })
      .run();
}

/** @returns false when there is none of this id, or it is revoked already */
export function markKeyRevoked(transaction: Transaction, id: string, revokedAt: string): boolean {
  const isMeant = and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt));
  return transaction.update(apiKeys).set({ revokedAt }).where(isMeant).run().changes > 0;
}

export function markKeyUsed(database: Reader, id: string, lastUsedAt: string): void {
  database.update(apiKeys).set({ lastUsedAt }).where(eq(apiKeys.id, id)).run();
}

export function changeKeyRole(transaction: Transaction, id: string, role: StoredKey['role']): void {
  transaction.update(apiKeys).set({ role }).where(eq(apiKeys.id, id)).run();
}
