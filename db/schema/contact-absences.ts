/** Absences, which belong to revisions of contacts as the name of a person does. See contact-absences.ts. */
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
