/** What the page for reporting a problem shows of the contact. It only reads. */
import type { Database } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { createPublicViewer } from '../../../db/publishing/public-contacts.ts';
import type { PublicContact } from '../../domain/directory/directory.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';

/** @returns undefined for a contact that does not exist, or that readers no longer see */
export function readReportPage(database: Database, contactId: string, now: Date): PublicContact | undefined {
  return database.transaction((transaction) => {
    const contact = findContact(transaction, contactId);
    if (!contact || contact.status === 'retired') return undefined;
    return createPublicViewer(transaction)(contact, londonDateOf(now));
  });
}
