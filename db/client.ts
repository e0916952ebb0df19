/**
 * Opens the SQLite file. Everyone who reads or writes the directory goes through here, so that every connection
 * has the same safety settings.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { z } from 'zod';
import { watched } from './contention.ts';
import { watchFile } from './file-watch.ts';
import * as schema from './schema.ts';

export type Database = ReturnType<typeof connect>;
/** What writes run in; transactions are synchronous. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/**
 * @param file path of the database, ':memory:', or the bytes of a database, of which a copy then lives in memory
 * @param whenMissing `create` makes it, with its folder; `fail` throws
 * @throws when the file is no SQLite database or another process holds it for more than 10 seconds.
 */
export function openDatabase(file: string | Buffer, whenMissing: 'create' | 'fail' = 'create') {
  return connect(open(file, whenMissing, commandPatienceMs));
}

/**
 * For the server, which must not block while another process writes: a write that cannot start at once throws, and
 * contention.ts runs it again. Nothing is written into a file that was moved or deleted.
 */
export function openServingDatabase(file: string): Database {
  const sqlite = open(file, 'fail', 0);
  return connect(watched(sqlite, watchFile(file)));
}

/** How long a command waits for another process that is writing. */
const commandPatienceMs = 10_000;

function open(
  file: string | Buffer,
  whenMissing: 'create' | 'fail',
  patienceMs: number,
): BetterSqlite3.Database {
  const isFile = typeof file === 'string' && file !== ':memory:';
  if (isFile && whenMissing === 'create') mkdirSync(dirname(file), { recursive: true });
  const sqlite = new BetterSqlite3(file, { timeout: patienceMs, fileMustExist: whenMissing === 'fail' });
  sqlite.pragma('journal_mode = WAL');
  // FULL: an acknowledged change must survive a power cut, and changes are few.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  // A name removed from the history must not stay readable in the file; FAST would leave it in free pages.
  // erase-removed.ts removes it from the write-ahead log.
  sqlite.pragma('secure_delete = ON');
  return sqlite;
}

/**
 * For reading only: creates and migrates nothing, and every write throws.
 * @throws when there is no such file or it is no SQLite database
 */
export function openDatabaseReadOnly(file: string): Database {
  const sqlite = new BetterSqlite3(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  return connect(sqlite);
}

function connect(sqlite: BetterSqlite3.Database) {
  return drizzle(sqlite, {
    schema,
    casing: 'snake_case',
  });
}

/**
 * Brings the schema up to date; does nothing when it is. Found from the project root, whatever bundles this.
 * @throws Error that says what failed
 */
export function migrateDatabase(database: Database, folder = migrationsFolder()): void {
  const sqlite = database.$client;
  const run = () => migrate(database, { migrationsFolder: folder });
  const before = countMigrations(sqlite);
  // A migration that changes a CHECK puts a new table in the place of the old one, and dropping one that others refer
  // to is refused while foreign keys are enforced. The switch that drizzle-kit writes into the migration has no effect,
  // since migrations run in a transaction: https://sqlite.org/lang_altertable.html#otheralter
  sqlite.pragma('foreign_keys = OFF');
  try {
    run();
  } catch {
    // Drizzle checks what is missing before it takes the lock: another process may have added it in between. A failure
    // for any other reason fails again.
    try {
      run();
    } catch (error) {
      // Drizzle's own message holds only the statement.
      const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : error;
      throw new Error(`its tables could not be brought up to date (${reason})`, { cause: error });
    }
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
  // It reads every row that refers to another: only after a migration.
  if (countMigrations(sqlite) > before) checkReferences(sqlite);
}

const brokenReferenceSchema = z.object({ table: z.string(), parent: z.string() });

/** @throws Error that names the tables of a reference that leads nowhere */
function checkReferences(sqlite: BetterSqlite3.Database): void {
  const [broken] = z.array(brokenReferenceSchema).parse(sqlite.pragma('foreign_key_check'));
  if (broken)
    throw new Error(
      `its tables were brought up to date, but ${broken.table} refers to rows of ${broken.parent} that are gone: restore the last backup, and go back to the version before`,
    );
}

function countMigrations(sqlite: BetterSqlite3.Database): number {
  const table = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  return table === undefined
    ? 0
    : Number(sqlite.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get());
}

/** Found from the project root, whatever bundles this. */
export function migrationsFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), 'migrations');
}

/**
 * Grows whenever anyone has written: SQLite's data_version counts only other connections, total_changes only this one.
 */
export function readDataVersion(database: Database): number {
  const others = Number(database.$client.pragma('data_version', { simple: true }));
  return others + Number(database.$client.prepare('SELECT total_changes()').pluck().get());
}

export function closeDatabase(database: Database): void {
  database.$client.close();
}
