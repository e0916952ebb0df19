/** Says whether a file is a whole database of this project, with nothing added, before it is trusted with anything. */
import BetterSqlite3 from 'better-sqlite3';
import type { Database } from '../client.ts';
import { listStatements, readSchemaVersion, type SchemaVersion } from '../connection/schema-version.ts';

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

interface CodeInside {
  /** Triggers, views and virtual tables that the schema does not have: they would run on every later write. */
  readonly foreign: readonly string[];
  /** Statements that create the schema's triggers and views that are missing. */
  readonly lacking: readonly string[];
}

/**
 * @param file of a whole database
 * @returns which migrations it has had, and the triggers and views in it that they did not create
 */
export function inspectOrigin(file: string): SchemaVersion & { readonly foreignCode: readonly string[] } {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  try {
    const version = readSchemaVersion(sqlite);
    // A database without our migrations, or with later ones, cannot be compared with them.
    const isOurs = version.unknownCount === 0 && version.appliedCount > 0;
    return { ...version, foreignCode: isOurs ? inspectCode(sqlite).foreign : [] };
  } finally {
    sqlite.close();
  }
}

/**
 * Creates the schema's missing triggers and views again.
 * @returns how many there were
 */
export function mendCode({ $client: sqlite }: Database): number {
  const { lacking } = inspectCode(sqlite);
  for (const statement of lacking) sqlite.exec(statement);
  return lacking.length;
}

/** The triggers and views of a database, compared with those of the migrations it has had. */
function inspectCode(sqlite: BetterSqlite3.Database): CodeInside {
  const model = new BetterSqlite3(':memory:');
  try {
    for (const statement of listStatements(readSchemaVersion(sqlite).appliedCount)) model.exec(statement);
    const expected = listCode(model);
    const found = listCode(sqlite);
    return {
      foreign: [...found].filter(([name, text]) => expected.get(name) !== text).map(([name]) => name),
      lacking: [...expected].filter(([name]) => !found.has(name)).map(([, text]) => text),
    };
  } finally {
    model.close();
  }
}

/** By name, with its statement. */
function listCode(sqlite: BetterSqlite3.Database): ReadonlyMap<string, string> {
  const rows = sqlite
    .prepare<[], { readonly name: string; readonly sql: string }>(
      `SELECT name, sql FROM sqlite_schema
       WHERE type IN ('trigger', 'view') OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%') ORDER BY name`,
    )
    .all();
  return new Map(rows.map(({ name, sql }) => [name, sql.replace(/\s+/g, ' ').trim()]));
}
