/** Mail by its recipient or sender, its subject, and what somebody wrote; our own texts hold links and are not searched. */
import { desc, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../client.ts';
import { messages, returnedMail } from '../schema/mail.ts';

/** Small letters of ASCII alone are compared, as SQLite does. */
function holds(column: SQLiteColumn, text: string): SQL {
  return sql`instr(lower(${column}), lower(${text})) > 0`;
}

export interface FoundMessage {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  /** `contact:ID`, `user:ID`, `freshness:DATE`. */
  readonly about: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
}

/** The newest first. */
export function searchMessages(source: Database, text: string, limit: number): readonly FoundMessage[] {
  return source
    .select({
      id: messages.id,
      recipient: messages.recipient,
      subject: messages.subject,
      about: messages.about,
      createdAt: messages.createdAt,
      sentAt: messages.sentAt,
    })
    .from(messages)
    .where(or(holds(messages.recipient, text), holds(messages.subject, text)))
    .orderBy(desc(messages.createdAt))
    .limit(limit)
    .all();
}

export interface FoundReturnedMail {
  readonly id: string;
  readonly sender: string;
  readonly address: string;
  readonly subject: string;
  readonly contactId: string | null;
  readonly receivedAt: string;
}

/** The newest first. */
export function searchReturnedMail(
  source: Database,
  text: string,
  limit: number,
): readonly FoundReturnedMail[] {
  const { id, sender, address, subject, contactId, receivedAt } = returnedMail;
  return source
    .select({ id, sender, address, subject, contactId, receivedAt })
    .from(returnedMail)
    .where(
      or(holds(sender, text), holds(address, text), holds(subject, text), holds(returnedMail.body, text)),
    )
    .orderBy(desc(receivedAt))
    .limit(limit)
    .all();
}
