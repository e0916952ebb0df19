/**
 * Which of the project's migrations a database file has, and whether this code knows all of them. Called before a
 * database is opened for writing, and by a restore.
 */
import type BetterSqlite3 from 'better-sqlite3';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { migrationsFolder } from '../client.ts';

export interface SchemaVersion {
  /** How many migrations were applied; 0 for a database that nobody has used yet. */
  readonly appliedCount: number;
  /** How many of this code's are still to come. */
  readonly pendingCount: number;
  /** How many were applied that this code does not have: a newer version of it has used the database. */
  readonly unknownCount: number;
}

export function readSchemaVersion(sqlite: BetterSqlite3.Database): SchemaVersion {
  const known = listMigrations().map(({ folderMillis }) => folderMillis);
  const applied = listApplied(sqlite);
  const last = Math.max(0, ...applied);
  return {
    appliedCount: applied.length,
    // As Drizzle decides it: by the time of the last migration.
    pendingCount: known.filter((at) => at > last).length,
    unknownCount: applied.filter((at) => !known.includes(at)).length,
  };
}

/** The statements that create the schema as it was after the first `count` migrations. */
export function listStatements(appliedCount: number): readonly string[] {
  return listMigrations()
    .slice(0, appliedCount)
    .flatMap(({ sql }) => sql);
}

function listMigrations(): readonly MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder: migrationsFolder() });
}

function listApplied(sqlite: BetterSqlite3.Database): readonly number[] {
  const table = sqlite
    .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '__drizzle_migrations'`)
    .get();
  if (table === undefined) return [];
  return sqlite
    .prepare<[], number | string>('SELECT created_at FROM __drizzle_migrations')
    .pluck()
    .all()
    .map(Number);
}
