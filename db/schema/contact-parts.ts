/**
 * Parts of a contact's revision in tables of their own, as the name of a person is: absences, and what a support
 * service is. See contact-absences.ts and contact-support.ts.
 */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { telephoneText } from './columns/telephone-column.ts';
import { ofRevision } from './contacts.ts';

/**
 * The absence of the person who answers, as a revision has it: until which day, and who stands in. Without a stand-in
 * readers are sent to the routes that always work.
 */
export const contactAbsences = sqliteTable(
  'contact_absences',
  {
    contactId: text().notNull(),
    revision: integer().notNull(),
    /** London dates, both included; without the first, the absence has begun. */
    fromOn: text(),
    untilOn: text().notNull(),
    /** A role or an organisation, with at least one way to reach it. */
    standIn: text(),
    standInTelephone: telephoneText(),
    standInEmail: text(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.revision] }),
    ofRevision(table.contactId, table.revision),
    check('contact_absences_until_is_date', sql`${table.untilOn} IS date(${table.untilOn})`),
    check(
      'contact_absences_from_is_date',
      sql`${table.fromOn} IS NULL OR (${table.fromOn} IS date(${table.fromOn}) AND ${table.fromOn} <= ${table.untilOn})`,
    ),
    check(
      'contact_absences_stand_in_whole',
      sql`(${table.standIn} IS NULL) = (${table.standInTelephone} IS NULL AND ${table.standInEmail} IS NULL)`,
    ),
  ],
);

const stage = () => integer({ mode: 'boolean' }).notNull();

/** Who a service is for, and at which stages of the National Referral Mechanism it helps. */
export const contactSupport = sqliteTable(
  'contact_support',
  {
    contactId: text().notNull(),
    revision: integer().notNull(),
    whom: text().notNull(),
    before: stage(),
    during: stage(),
    after: stage(),
    outside: stage(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.revision] }),
    ofRevision(table.contactId, table.revision),
    check('contact_support_whom_present', sql`length(trim(${table.whom})) > 0`),
    check(
      'contact_support_stages_known',
      sql`${table.before} IN (0, 1) AND ${table.during} IN (0, 1) AND ${table.after} IN (0, 1) AND ${table.outside} IN (0, 1)`,
    ),
    check(
      'contact_support_some_stage',
      sql`${table.before} + ${table.during} + ${table.after} + ${table.outside} > 0`,
    ),
  ],
);
