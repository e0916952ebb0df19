/** The Partnership Board in public: its records with every revision, and what its keepers were reminded of. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { boardKinds } from '../../src/domain/board/board-fields.ts';
import { boardStates } from '../../src/domain/board/board-record.ts';
import { isOneOf } from './columns/is-one-of.ts';

export const boardRecords = sqliteTable(
  'board_records',
  {
    /** Part of addresses. */
    id: text().primaryKey(),
    kind: text({ enum: boardKinds }).notNull(),
    currentRevision: integer().notNull(),
    createdAt: text().notNull(),
  },
  (table) => [
    check('board_records_id_is_slug', sql`${table.id} <> '' AND ${table.id} NOT GLOB '*[^a-z0-9-]*'`),
    check('board_records_kind_known', isOneOf(table.kind)),
    check('board_records_revision_positive', sql`${table.currentRevision} >= 1`),
  ],
);

/** Every state of a record. What a kind has to hold, the domain checks (src/domain/board/checks/check-record.ts). */
export const boardRevisions = sqliteTable(
  'board_revisions',
  {
    recordId: text()
      .notNull()
      .references(() => boardRecords.id),
    number: integer().notNull(),
    state: text({ enum: boardStates }).notNull(),
    /** By the name of the field; all of them text. */
    values: text({ mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
    createdAt: text().notNull(),
    createdBy: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.number] }),
    index('board_revisions_by_time').on(table.createdAt),
    check('board_revisions_state_known', isOneOf(table.state)),
    check('board_revisions_number_positive', sql`${table.number} >= 1`),
    check('board_revisions_values_are_object', sql`json_type(${table.values}) = 'object'`),
    check('board_revisions_by_someone', sql`${table.createdBy} <> ''`),
  ],
);

/** What administrators were told of, once for each day on which it was due. */
export const boardReminders = sqliteTable(
  'board_reminders',
  {
    rule: text().notNull(),
    recordId: text().notNull(),
    /** London date. */
    dueOn: text().notNull(),
    recordedAt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.rule, table.recordId, table.dueOn] }),
    check('board_reminders_due_is_date', sql`${table.dueOn} IS date(${table.dueOn})`),
  ],
);
