/** One contact of the demonstration, a council's lead, with an administrator at work on it. For the tests of use cases. */
import { asc } from 'drizzle-orm';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { messages } from '../../../db/schema/mail.ts';
import type { ContactChanges } from '../../../src/domain/contacts/contact-fields.ts';
import { type ContactEdit, editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { seededDatabase } from '../database.ts';
import { acting } from './acting.ts';

export const contactId = 'demo-council-hackney';
/** Not the one that the contact has. */
export const telephone = '020 7946 0777';

export type Desk = ReturnType<typeof openDesk>;

export function openDesk() {
  const database = seededDatabase();
  const admin = acting(database);
  return {
    database,
    admin,
    edit: (changes: ContactChanges, seenRevision = 1, context: UseCaseContext = admin) =>
      editContact(context, { contactId, seenRevision, changes }),
    editAs: (edit: ContactEdit, context: UseCaseContext = admin) => editContact(context, edit),
    current: () => findContact(database, contactId),
    lastEvent: () => listAuditEvents(database, { limit: 1 }).events[0],
    /** In the order of the addresses. */
    mail: () => database.select().from(messages).orderBy(asc(messages.recipient)).all(),
  };
}
