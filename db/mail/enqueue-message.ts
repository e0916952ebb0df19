/**
 * Puts a message into the queue in the transaction that causes it, so that neither exists without the other.
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
  /** Plain text. The only secret it may hold is the one-time link that it delivers. */
  readonly body: string;
  /** What it is about: `contact:ID`, `user:ID`, `invitation:ID`. */
  readonly about: string;
  /** ISO 8601 instant, UTC; it is sent from then on. */
  readonly at: string;
  /** How often the same message was sent before and came back; usually 0. */
  readonly copyNumber?: number;
  /** The contacts that it mentions, in the order of its text, when it is not about one alone. */
  readonly contacts?: readonly MessageContact[];
}

/** 128 bits: nobody can claim that a message they never got came back. */
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

/** Many messages, each about one contact. */
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
    // A line break would start another header.
    subject: message.subject.replace(/\s+/g, ' ').trim(),
    body: message.body,
    about: message.about,
    returnToken: newReturnToken(),
    copyNumber: message.copyNumber ?? 0,
    createdAt: message.at,
    nextAttemptAt: message.at,
  };
}
