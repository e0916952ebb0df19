/** The audit trail. Its append-only triggers, which Drizzle cannot express, are in the migration that creates it. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Who did what, when. Append-only by trigger, each event chained to the one before by hash. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    actor: text().notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    before: text({ mode: 'json' }).$type<unknown>(),
    after: text({ mode: 'json' }).$type<unknown>(),
    requestId: text(),
    previousHash: text().notNull(),
    hash: text().notNull().unique(),
  },
  (table) => [index('audit_events_by_subject').on(table.subject, table.id)],
);
