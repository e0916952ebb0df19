/** Reads and writes the table of facts in operating-schema.ts. */
import { eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { directoryFacts } from '../schema/operating.ts';
import { preparedQueries } from './prepared.ts';

/**
 * `public-address`: the first PUBLIC_URL that was not this machine's. `secret-key`: a digest that identifies the key
 * that encrypts second factors; the key cannot be derived from it. `sample-data-retired`: how many sample contacts were
 * retired because the site was about to be served elsewhere.
 */
export type DirectoryFact = 'public-address' | 'secret-key' | 'sample-data-retired';

const queries = preparedQueries((source) => ({
  byName: source
    .select()
    .from(directoryFacts)
    .where(eq(directoryFacts.name, sql.placeholder('name')))
    .prepare(),
}));

export function findFact(database: Database | Transaction, name: DirectoryFact): string | undefined {
  return findRecordedFact(database, name)?.value;
}

/** @returns the value with the instant at which it was written */
export function findRecordedFact(
  database: Database | Transaction,
  name: DirectoryFact,
): { readonly value: string; readonly recordedAt: string } | undefined {
  return queries(database).byName.get({ name });
}

/** Replaces the previous value. */
export function writeFact(
  database: Database | Transaction,
  name: DirectoryFact,
  value: string,
  recordedAt: string,
): void {
  database
    .insert(directoryFacts)
    .values({ name, value, recordedAt })
    .onConflictDoUpdate({ target: directoryFacts.name, set: { value, recordedAt } })
    .run();
}

export function removeFact(transaction: Database | Transaction, name: DirectoryFact): void {
  transaction.delete(directoryFacts).where(eq(directoryFacts.name, name)).run();
}
