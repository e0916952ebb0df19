/** Which contacts a message mentions. */
import { asc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { messageContacts } from '../schema/mail.ts';

export interface MessageContact {
  readonly contactId: string;
  /** Whether its reader is given a confirm link for it. */
  readonly hasLink: boolean;
}

/** @param contacts in the order of the text */
export function insertMessageContacts(
  transaction: Transaction,
  messageId: string,
  contacts: readonly MessageContact[],
): void {
  if (contacts.length === 0) return;
  transaction
    .insert(messageContacts)
    .values(contacts.map((contact, position) => ({ messageId, position, ...contact })))
    .run();
}

/** In the order of the text; empty for a message that mentions none, or that is about one contact alone. */
export function listMessageContacts(
  source: Database | Transaction,
  messageId: string,
): readonly MessageContact[] {
  return source
    .select({ contactId: messageContacts.contactId, hasLink: messageContacts.hasLink })
    .from(messageContacts)
    .where(eq(messageContacts.messageId, messageId))
    .orderBy(asc(messageContacts.position))
    .all();
}
