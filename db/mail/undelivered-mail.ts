/** Our mail that could not be sent for a reason other than its recipient. */
import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { messages } from '../schema/mail.ts';

export interface UndeliveredMail {
  /** Tried in vain and written before the instant in question; it is tried again. */
  readonly late: number;
  /** Given up without a word about the recipient, and nobody has dealt with it. */
  readonly givenUp: number;
}

/** The server asks several times a second. */
const counts = preparedQueries((source) =>
  source
    .select({
      late: sql<number>`coalesce(
        sum(m.given_up_at IS NULL AND m.attempts > 0 AND m.created_at <= ${sql.placeholder('before')}), 0
      )`,
      givenUp: sql<number>`coalesce(sum(
        m.given_up_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM settled_messages WHERE message_id = m.id)
        AND NOT EXISTS (SELECT 1 FROM returned_mail WHERE message_id = m.id)
      ), 0)`,
    })
    .from(alias(messages, 'm'))
    .where(sql`m.sent_at IS NULL`)
    .prepare(),
);

/** @param before ISO 8601 instant, UTC */
export function countUndeliveredSince(source: Database | Transaction, before: string): UndeliveredMail {
  return counts(source).get({ before }) ?? { late: 0, givenUp: 0 };
}
