/** Says whether a file is a whole database of this project, before it is trusted with anything. */
import BetterSqlite3 from 'better-sqlite3';

const neededTables = ['boroughs', 'contacts', 'contact_revisions', 'audit_events'] as const;

/** @returns what is wrong with it, as a sentence; undefined when nothing is */
export function inspectBackup(file: string): string | undefined {
  let database: BetterSqlite3.Database | undefined;
  try {
    database = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
    const verdict = database.pragma('integrity_check(1)', { simple: true });
    if (verdict !== 'ok') return `SQLite finds it damaged: ${String(verdict)}.`;
    const tables = new Set(
      database.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all(),
    );
    const missing = neededTables.filter((table) => !tables.has(table));
    return missing.length > 0
      ? `It is no database of this directory: it has no table ${missing[0]}.`
      : undefined;
  } catch (error) {
    return `It cannot be read as a SQLite database (${error instanceof Error ? error.message : String(error)}).`;
  } finally {
    database?.close();
  }
}
