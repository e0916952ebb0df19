/** How often pages were served, by month: no row says anything about a single visit. */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const visitCounts = sqliteTable(
  'visit_counts',
  {
    /** YYYY-MM, in London. */
    month: text().notNull(),
    /** The code of a borough whose page was served, or a kind of search. */
    subject: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.month, table.subject] }),
    check('visit_counts_month_is_month', sql`${table.month} IS strftime('%Y-%m', ${table.month} || '-01')`),
    check('visit_counts_about_something', sql`${table.subject} <> ''`),
    check('visit_counts_count_is_whole', sql`typeof(${table.count}) = 'integer' AND ${table.count} > 0`),
  ],
);

/** Since when visits are counted: one row, made when a server first counts. It says nothing of when a visit was. */
export const visitCounting = sqliteTable(
  'visit_counting',
  {
    id: integer().primaryKey(),
    /** London date. */
    sinceOn: text().notNull(),
  },
  (table) => [
    check('visit_counting_one_row', sql`${table.id} = 1`),
    check('visit_counting_since_is_date', sql`${table.sinceOn} IS date(${table.sinceOn})`),
  ],
);
