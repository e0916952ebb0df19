/** Calls made to check entries; never public. See db/calls/contact-calls.ts. */
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { callOutcomes } from '../../src/domain/calls/call.ts';
import { isOneOf } from './columns/is-one-of.ts';
import { contacts, ofRevision, verifications } from './contacts.ts';

/** Who rang when, what came of it, and when to try again. What was taken back stays, marked. */
export const contactCalls = sqliteTable(
  'contact_calls',
  {
    id: text().primaryKey(),
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    /** The revision whose number was rung. */
    revision: integer().notNull(),
    calledAt: text().notNull(),
    /** London date. */
    calledOn: text().notNull(),
    calledBy: text().notNull(),
    outcome: text({ enum: callOutcomes }).notNull(),
    /** For administrators and editors alone; empty for none. */
    note: text().notNull().default(''),
    /** London date. */
    nextTryOn: text(),
    /** Time of a London clock, 00:00 to 23:59. */
    nextTryAt: text(),
    /** The check that this call recorded. */
    verificationId: text().references(() => verifications.id),
    withdrawnAt: text(),
    withdrawnBy: text(),
  },
  (table) => [
    ofRevision(table.contactId, table.revision),
    index('contact_calls_by_contact').on(table.contactId, table.calledAt),
    check('contact_calls_outcome_known', isOneOf(table.outcome)),
    check('contact_calls_called_on_is_date', sql`${table.calledOn} IS date(${table.calledOn})`),
    check('contact_calls_next_try_is_date', sql`${table.nextTryOn} IS date(${table.nextTryOn})`),
    check(
      'contact_calls_next_try_at_is_time',
      sql`${table.nextTryAt} IS NULL OR (${table.nextTryOn} IS NOT NULL AND ${table.nextTryAt} IS strftime('%H:%M', ${table.nextTryAt}))`,
    ),
    check(
      'contact_calls_next_try_after_no_answer',
      sql`${table.nextTryOn} IS NULL OR ${table.outcome} = 'no-answer'`,
    ),
    check(
      'contact_calls_withdrawn_whole',
      sql`(${table.withdrawnAt} IS NULL) = (${table.withdrawnBy} IS NULL)`,
    ),
  ],
);
