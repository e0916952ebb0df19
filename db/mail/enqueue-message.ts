/**
 * Puts a message into the queue in the transaction that causes it, so that there is never the one without the other.
 * send-due-messages.ts delivers it.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Transaction } from '../client.ts';
import { insertRows } from '../connection/insert-rows.ts';
import { messages } from '../schema/mail.ts';
import { insertMessageContacts, type MessageContact } from './message-contacts.ts';

export interface NewMessage {
  /** One e-mail address. */
  readonly to: string;
  readonly subject: string;
  /** Plain text. The only secret it may hold is a one-time link that it exists to bring. */
  readonly body: string;
  /** What it is about: `contact:ID`, `user:ID`, `invitation:ID`. */
  readonly about: string;
  /** ISO 8601 instant, UTC; it is sent from then on. */
  readonly at: string;
  /** How often the same was sent before and came back; 0 unless it was. */
  readonly copyNumber?: number;
  /** Those that it speaks of, in the order of its text, where it is not about one alone. */
  readonly contacts?: readonly MessageContact[];
}

/** 128 bits: nobody can say of a message they have not been sent that it came back. */
function newReturnToken(): string {
  return randomBytes(16).toString('hex');
}

/** @returns the id of the message */
export function enqueueMessage(transaction: Transaction, message: NewMessage): string {
  const id = randomUUID();
  insertRows(transaction, messages, [messageRow(id, message)]);
  insertMessageContacts(transaction, id, message.contacts ?? []);
  return id;
}

/** Many, each about one thing alone. */
export function enqueueMessages(
  transaction: Transaction,
  queued: readonly Omit<NewMessage, 'contacts'>[],
): void {
  insertRows(
    transaction,
    messages,
    queued.map((message) => messageRow(randomUUID(), message)),
  );
}

function messageRow(id: string, message: Omit<NewMessage, 'contacts'>) {
  return {
    id,
    recipient: message.to,
    // A line break would begin another header.
    subject: message.subject.replace(/\s+/g, ' ').trim(),
    body: message.body,
    about: message.about,
    returnToken: newReturnToken(),
    copyNumber: message.copyNumber ?? 0,
    createdAt: message.at,
    nextAttemptAt: message.at,
  };
}
