/** Messages that were given up and still need somebody's attention. */
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { failedAddresses, settledMessages } from '../schema/mail.ts';

type Source = Database | Transaction;

export interface FailedMessage {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly about: string;
  readonly lastError: string | null;
  readonly givenUpAt: string;
  /** The first of the contacts that it mentions; null for mail of another kind. */
  readonly contactId: string | null;
}

/** The contacts that a message `m` mentions. */
const isOfMessage = sql`(
  m.about IN ('contact:' || c.id, 'question:' || c.id)
  OR c.id IN (SELECT contact_id FROM message_contacts WHERE message_id = m.id)
)`;

/** One of its contacts still has this address, as its own, as its deputy's or as its stand-in's. */
const isOfItsContact = sql`EXISTS (
  SELECT 1 FROM contacts c
  JOIN contact_revisions r ON r.contact_id = c.id AND r.number = c.current_revision
  LEFT JOIN contact_absences a ON a.contact_id = c.id AND a.revision = r.number
  WHERE c.status <> 'retired' AND ${isOfMessage}
    AND lower(m.recipient) IN (lower(r.email), lower(c.deputy_email), lower(a.stand_in_email))
)`;

const isOfAnArea = sql`(
  EXISTS (SELECT 1 FROM police_areas WHERE lower(escalation_email) = lower(m.recipient))
  OR EXISTS (SELECT 1 FROM boroughs WHERE lower(escalation_email) = lower(m.recipient))
)`;

const isOfAPerson = sql`(
  EXISTS (SELECT 1 FROM users WHERE lower(email) = lower(m.recipient) AND removed_at IS NULL)
  OR EXISTS (SELECT 1 FROM invitations
    WHERE email = lower(m.recipient) AND accepted_at IS NULL AND revoked_at IS NULL)
)`;

/** The digest may go to an address that is only in the settings, so it waits until somebody has seen it. */
const isDigest = sql`(
  m.about LIKE 'freshness:%' AND NOT EXISTS (SELECT 1 FROM message_contacts WHERE message_id = m.id)
)`;

/** A report about it, unless it says that delivery failed for good, is on the work list as mail that came back. */
const isFollowedUp = sql`EXISTS (
  SELECT 1 FROM returned_mail WHERE message_id = m.id AND kind <> 'failed'
)`;

/** The newest first. A message to an address that has been corrected since needs nobody. */
export function listFailedMessages(source: Source): readonly FailedMessage[] {
  return source.all<FailedMessage>(sql`
    SELECT m.id, m.recipient, m.subject, m.about, m.last_error AS lastError, m.given_up_at AS givenUpAt,
      (SELECT c.id FROM contacts c WHERE ${isOfMessage} ORDER BY c.id LIMIT 1) AS contactId
    FROM messages m
    WHERE m.given_up_at IS NOT NULL AND m.sent_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM settled_messages WHERE message_id = m.id)
      AND NOT ${isFollowedUp}
      AND (${isOfItsContact} OR ${isOfAnArea} OR ${isOfAPerson} OR ${isDigest})
    ORDER BY m.given_up_at DESC, m.id
  `);
}

export interface Settling {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
}

/** @returns false when it was not given up, or is settled already */
export function settleMessage(transaction: Transaction, id: string, settling: Settling): boolean {
  return settle(transaction, sql`id = ${id}`, settling) > 0;
}

/**
 * @param address in lower case
 * @returns how many messages to it this settles
 */
export function settleMessagesTo(transaction: Transaction, address: string, settling: Settling): number {
  return settle(transaction, sql`lower(recipient) = ${address}`, settling);
}

/** Addresses, in lower case, that mail did not reach: settling or clearing them has an effect. */
export function listTroubledAddresses(source: Source): ReadonlySet<string> {
  const rows = source.all<{ address: string }>(sql`
    SELECT lower(recipient) AS address FROM messages WHERE given_up_at IS NOT NULL AND sent_at IS NULL
    UNION SELECT address FROM ${failedAddresses}
  `);
  return new Set(rows.map(({ address }) => address));
}

function settle(transaction: Transaction, isMeant: SQL, { at, by }: Settling): number {
  return transaction.run(sql`
    INSERT INTO ${settledMessages} (message_id, settled_at, settled_by)
    SELECT id, ${at}, ${by} FROM messages
    WHERE given_up_at IS NOT NULL AND sent_at IS NULL AND ${isMeant}
    ON CONFLICT (message_id) DO NOTHING
  `).changes;
}
