/**
 * Inserts many rows of one table with one prepared statement: building and preparing a statement takes ten times as
 * long as running it, and an import of thousands of rows holds up every other writer meanwhile.
 */
import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database, Transaction } from '../client.ts';

/** @param rows all with the same columns; missing columns get their default */
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
    // Drizzle would run a bare placeholder through its column's encoder even when it is null.
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
