/** The sample contacts, which are for this machine only. */
import { and, count, eq, ne } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { contacts } from '../schema/contacts.ts';

/** How many of them are not retired. */
export function countShownSampleContacts(database: Database): number {
  const shown = database
    .select({ count: count() })
    .from(contacts)
    .where(and(eq(contacts.isDemonstration, true), ne(contacts.status, 'retired')))
    .get();
  return shown?.count ?? 0;
}
