/** The sample contacts, which are for this machine only. */
import { and, count, eq, ne } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { contacts } from '../schema/contacts.ts';

/** The server asks several times a second. */
const queries = preparedQueries((source) => ({
  shown: source
    .select({ count: count() })
    .from(contacts)
    .where(and(eq(contacts.isDemonstration, true), ne(contacts.status, 'retired')))
    .prepare(),
}));

/** How many of them are not retired. */
export function countShownSampleContacts(database: Database): number {
  return queries(database).shown.get()?.count ?? 0;
}

/** The ids of those that are off the site. */
export function readRetiredSampleContacts(transaction: Transaction): ReadonlySet<string> {
  const rows = transaction
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.isDemonstration, true), eq(contacts.status, 'retired')))
    .all();
  return new Set(rows.map(({ id }) => id));
}
