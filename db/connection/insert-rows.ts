/**
 * Many rows of one table with one statement: building and preparing one takes ten times as long as running it, and an
 * import of thousands holds up every other writer meanwhile.
 */
import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database, Transaction } from '../client.ts';

/** @param rows all with the same columns; what they leave out gets its default */
export function insertRows<Table extends SQLiteTable>(
  transaction: Transaction | Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): void {
  const [first] = rows;
  if (!first) return;
  const columns: Record<string, SQLiteColumn> = getTableColumns(table);
  const named = Object.entries(columns).filter(([name]) => name in first);
  const values = Object.fromEntries(named.map(([name]) => [name, sql`${sql.placeholder(name)}`]));
  const statement = transaction
    .insert(table)
    // A placeholder as such would be given to the encoder of its column when it is null, too.
    .values(values as Table['$inferInsert'])
    .prepare();
  for (const row of rows) {
    const cells: Record<string, unknown> = row;
    statement.run(
      Object.fromEntries(
        named.map(([name, column]) => {
          const cell = cells[name] ?? null;
          return [name, cell === null ? null : column.mapToDriverValue(cell)];
        }),
      ),
    );
  }
}
