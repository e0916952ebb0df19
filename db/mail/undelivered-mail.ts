/** Our mail that could not be sent for a reason other than its recipient. */
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';

export interface UndeliveredMail {
  /** Tried in vain and written before the instant in question; it is tried again. */
  readonly late: number;
  /** Given up without a word about the recipient, and nobody has dealt with it. */
  readonly givenUp: number;
}

/** @param before ISO 8601 instant, UTC */
export function countUndeliveredSince(source: Database | Transaction, before: string): UndeliveredMail {
  return source.get<UndeliveredMail>(sql`
    SELECT
      coalesce(sum(m.given_up_at IS NULL AND m.attempts > 0 AND m.created_at <= ${before}), 0) AS late,
      coalesce(sum(
        m.given_up_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM settled_messages WHERE message_id = m.id)
        AND NOT EXISTS (SELECT 1 FROM returned_mail WHERE message_id = m.id)
      ), 0) AS givenUp
    FROM messages m WHERE m.sent_at IS NULL
  `);
}
