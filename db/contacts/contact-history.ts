/** Earlier states of all contacts in as few columns as possible, by which a restore compares two databases. */
import { eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { contactPeople, contactRevisions } from '../schema/contacts.ts';

/** The names of people in every revision, by contact. */
export function readNamesInHistory(database: Database): ReadonlyMap<string, readonly string[]> {
  const { contactId, name } = contactPeople;
  const rows = Map.groupBy(
    database.select({ contactId, name }).from(contactPeople).all(),
    (row) => row.contactId,
  );
  return new Map([...rows].map(([id, people]) => [id, people.map((row) => row.name)]));
}

/** The revisions of each contact, by number; `createdAt` is an ISO 8601 instant, UTC. */
export function listRevisionMarks(
  database: Database,
  contactId: string,
): readonly { readonly number: number; readonly createdAt: string }[] {
  const { number, createdAt } = contactRevisions;
  return database
    .select({ number, createdAt })
    .from(contactRevisions)
    .where(eq(contactRevisions.contactId, contactId))
    .orderBy(number)
    .all();
}
