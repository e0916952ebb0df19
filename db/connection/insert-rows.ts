/**
 * Inserts rows of one table with a statement that each connection prepares once: building and preparing it takes ten
 * times as long as running it, and an import of thousands of rows holds up every other writer meanwhile.
 */
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from './prepared.ts';

type Row = Readonly<Record<string, unknown>>;
type Insert = (row: Row) => void;

/** By the names of the table and of the columns that the rows have. */
const inserts = preparedQueries(() => new Map<string, Insert>());

/** @param rows all with the same columns; missing columns get their default */
export function insertRows<Table extends SQLiteTable>(
  transaction: Transaction | Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): void {
  const [first] = rows;
  if (!first) return;
  const prepared = inserts(transaction);
  const names = [getTableName(table), ...Object.keys(first).sort()].join(' ');
  const insert = prepared.get(names) ?? prepareInsert(transaction, table, first);
  prepared.set(names, insert);
  for (const row of rows) insert(row);
}

function prepareInsert<Table extends SQLiteTable>(
  transaction: Transaction | Database,
  table: Table,
  given: Row,
): Insert {
  const columns: Record<string, SQLiteColumn> = getTableColumns(table);
  const named = Object.entries(columns).filter(([name]) => name in given);
  const values = Object.fromEntries(named.map(([name]) => [name, sql`${sql.placeholder(name)}`]));
  const statement = transaction
    .insert(table)
    // Drizzle would run a bare placeholder through its column's encoder even when it is null.
    .values(values as Table['$inferInsert'])
    .prepare();
  return (row) =>
    statement.run(
      Object.fromEntries(
        named.map(([name, column]) => {
          const cell = row[name] ?? null;
          return [name, cell === null ? null : column.mapToDriverValue(cell)];
        }),
      ),
    );
}
