/** What a support service is; it belongs to revisions of contacts as absences do. See contact-support.ts. */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ofRevision } from './contacts.ts';

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
