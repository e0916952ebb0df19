/**
 * What the database knows about its folder and address, so that neither is mistaken for another. Written at start by
 * src/use-cases/data-folder/.
 */
import { sql } from 'drizzle-orm';
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const directoryFacts = sqliteTable(
  'directory_facts',
  {
    /** The names are those of directory-facts.ts. */
    name: text().primaryKey(),
    value: text().notNull(),
    recordedAt: text().notNull(),
  },
  (table) => [check('directory_facts_value_present', sql`length(${table.value}) > 0`)],
);

/** What the seed has already loaded, so that loading again changes nothing an administrator has edited. */
export const seeds = sqliteTable('seeds', {
  name: text().primaryKey(),
  loadedAt: text().notNull(),
});
