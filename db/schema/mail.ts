/** The tables of mail, sent and returned. See returned-mail.ts; src/use-cases/mail/README.md says why. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { failureCauses, returnedKinds } from '../../src/domain/mail/returned/returned-kinds.ts';
import { isOneOf } from './columns/is-one-of.ts';
import { contacts } from './contacts.ts';

/**
 * Mail to send, written in the transaction that causes it, so that neither exists without the other. A sender delivers
 * it by SMTP, or to DATA_DIR/outbox/ without a mail server.
 */
export const messages = sqliteTable(
  'messages',
  {
    id: text().primaryKey(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    /** What it is about: `contact:ID`, `user:ID`. */
    about: text().notNull(),
    /** Part of its return address: what comes back there is about this message. Nobody else can guess it. */
    returnToken: text().unique(),
    /** How often it had been sent before and had come back for a passing reason. */
    copyNumber: integer().notNull().default(0),
    createdAt: text().notNull(),
    sentAt: text(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: text().notNull(),
    lastError: text(),
    /** Set when it will not be tried again. */
    givenUpAt: text(),
  },
  (table) => [
    index('messages_to_send')
      .on(table.nextAttemptAt)
      .where(sql`${table.sentAt} IS NULL AND ${table.givenUpAt} IS NULL`),
  ],
);

/** One row for each message that came back to the return address of one of ours. */
export const returnedMail = sqliteTable(
  'returned_mail',
  {
    id: text().primaryKey(),
    /** SHA-256 of what does not change on the way: a message handed over twice is stored once. */
    fingerprint: text().notNull().unique(),
    /** The message of ours it answers; null once that has been deleted. */
    messageId: text().references(() => messages.id, { onDelete: 'set null' }),
    /** What that message was about: `contact:ID`. */
    about: text().notNull(),
    contactId: text().references(() => contacts.id),
    /** The recipient of that message, in lower case. */
    address: text().notNull(),
    kind: text({ enum: returnedKinds }).notNull(),
    /** Enhanced status code (RFC 3463), such as 5.1.1. */
    status: text(),
    /** What the mail server said. */
    detail: text(),
    /** As the message itself says; anybody may write anything there. */
    sender: text().notNull(),
    subject: text().notNull(),
    /** Its beginning, without what it quotes and without links that sign in or confirm. */
    body: text().notNull(),
    receivedAt: text().notNull(),
    /** Whether an administrator has to read it. */
    needsPerson: integer({ mode: 'boolean' }).notNull(),
    dealtWithAt: text(),
    dealtWithBy: text(),
  },
  (table) => [
    index('returned_mail_open')
      .on(table.receivedAt)
      .where(sql`${table.needsPerson} = 1 AND ${table.dealtWithAt} IS NULL`),
    index('returned_mail_by_contact').on(table.contactId, table.receivedAt),
    index('returned_mail_by_address').on(table.address, table.receivedAt),
    index('returned_mail_by_message').on(table.messageId),
    check('returned_mail_kind_known', isOneOf(table.kind)),
    check('returned_mail_address_is_lower', sql`${table.address} = lower(${table.address})`),
    check(
      'returned_mail_dealing_whole',
      sql`(${table.dealtWithAt} IS NULL) = (${table.dealtWithBy} IS NULL)`,
    ),
  ],
);

/** Addresses that mail does not reach, until somebody says otherwise: only sign-in mail is written to them. */
export const failedAddresses = sqliteTable(
  'failed_addresses',
  {
    /** In lower case. */
    address: text().primaryKey(),
    /** London date on which mail first came back. */
    failedOn: text().notNull(),
    cause: text({ enum: failureCauses }).notNull(),
    status: text(),
    detail: text(),
  },
  (table) => [
    check('failed_addresses_address_is_lower', sql`${table.address} = lower(${table.address})`),
    check('failed_addresses_date_is_date', sql`${table.failedOn} IS date(${table.failedOn})`),
    check('failed_addresses_cause_known', isOneOf(table.cause)),
  ],
);

/**
 * The contacts that a message mentions, in the order of its text: so a copy of it can be given new links, and is not
 * sent when none of it still applies.
 */
export const messageContacts = sqliteTable(
  'message_contacts',
  {
    messageId: text()
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    /** From 0. */
    position: integer().notNull(),
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    /** Whether its reader is given a confirm link for it. */
    hasLink: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.messageId, table.position] }),
    check('message_contacts_position_from_0', sql`${table.position} >= 0`),
  ],
);

/** Messages that were given up and no longer need anybody. */
export const settledMessages = sqliteTable('settled_messages', {
  messageId: text()
    .primaryKey()
    .references(() => messages.id, { onDelete: 'cascade' }),
  settledAt: text().notNull(),
  settledBy: text().notNull(),
});

/**
 * What mail servers answered to messages of ours that were refused or came back: the same answer to most recipients of
 * a run is about us. One row for each message, with its last answer.
 */
export const mailAnswers = sqliteTable(
  'mail_answers',
  {
    messageId: text()
      .primaryKey()
      .references(() => messages.id, { onDelete: 'cascade' }),
    /** The recipient of that message, in lower case. */
    address: text().notNull(),
    /** Without the parts that differ from one recipient to the next; see src/domain/mail/answers/same-answer.ts. */
    answer: text().notNull(),
    /** When the run that handed it over began. */
    runAt: text().notNull(),
    /** Whether the address was marked because of it. */
    isMarked: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [
    index('mail_answers_by_answer').on(table.answer, table.runAt),
    check('mail_answers_address_is_lower', sql`${table.address} = lower(${table.address})`),
  ],
);

/** Periods in which mail servers gave most recipients the same answer, so that something is wrong on our side. */
export const mailTroubles = sqliteTable(
  'mail_troubles',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** `server`: the mail server that takes our mail refuses it, so it waits; `report`: it came back later. */
    source: text({ enum: ['server', 'report'] }).notNull(),
    /** What was answered, without addresses. */
    answer: text().notNull(),
    beganAt: text().notNull(),
    /** When one message is tried again; null for what came back. */
    nextAttemptAt: text(),
    /** How many times that failed. */
    attempts: integer().notNull().default(0),
    endedAt: text(),
    /** Who ended it; null when a message went through again. */
    endedBy: text(),
  },
  (table) => [
    uniqueIndex('mail_troubles_one_open').on(table.source).where(sql`${table.endedAt} IS NULL`),
    check('mail_troubles_source_known', isOneOf(table.source)),
    check(
      'mail_troubles_attempt_by_source',
      sql`(${table.source} = 'server') = (${table.nextAttemptAt} IS NOT NULL)`,
    ),
  ],
);
