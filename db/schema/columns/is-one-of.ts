/**
 * The CHECK of a column that takes one of a few words. It follows from the column's own enum, so that the two cannot
 * differ. A new word in the enum needs a migration, which drizzle-kit then writes.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

export function isOneOf(column: SQLiteColumn): SQL {
  const { enumValues: words } = column;
  // Words are inlined in the schema: SQLite takes no parameters there.
  if (words === undefined || words.length === 0 || !words.every((word) => /^[a-z_-]+$/.test(word)))
    throw new Error(`Give the column ${column.name} an enum of plain words: its CHECK follows from it.`);
  return sql`${column} IN (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;
}
