/** A contact that whoever reads it stumbles over: shows what is read while somebody waits, and what is not. */
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { contactRevisions } from '../../db/schema/contacts.ts';

export function makeUnreadable(database: Database, contactId: string): void {
  database.$client.pragma('ignore_check_constraints = ON');
  database
    .update(contactRevisions)
    .set({ hours: sql`'{'` })
    .where(eq(contactRevisions.contactId, contactId))
    .run();
  database.$client.pragma('ignore_check_constraints = OFF');
}
