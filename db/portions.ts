/**
 * Rows to insert, so many to a statement: one statement for each of thousands of rows takes as long to prepare as to run,
 * and holds up every other writer meanwhile. SQLite takes 32,766 values in one.
 */
const rowsPerStatement = 200;

export function inPortions<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, at) =>
    rows.slice(at * rowsPerStatement, (at + 1) * rowsPerStatement),
  );
}
