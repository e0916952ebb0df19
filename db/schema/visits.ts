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
    /** London date on which the first of them was counted. */
    sinceOn: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.month, table.subject] }),
    check('visit_counts_month_is_month', sql`${table.month} IS strftime('%Y-%m', ${table.month} || '-01')`),
    check('visit_counts_about_something', sql`${table.subject} <> ''`),
    check('visit_counts_count_is_whole', sql`typeof(${table.count}) = 'integer' AND ${table.count} > 0`),
    check('visit_counts_since_is_of_month', sql`substr(${table.sinceOn}, 1, 7) = ${table.month}`),
    check('visit_counts_since_is_date', sql`${table.sinceOn} IS date(${table.sinceOn})`),
  ],
);
