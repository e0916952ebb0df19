/**
 * SQLite's own backup of a whole database: other processes may read and write meanwhile, and no copy is ever
 * incomplete.
 */
import BetterSqlite3 from 'better-sqlite3';

/**
 * Copies a database that others may have open, as it stands at one moment.
 * @throws Error when there is none, or it cannot be read
 */
export async function copyDatabase(source: string, target: string): Promise<void> {
  await copy(openExisting(source), target);
}

/**
 * Replaces a database with another that nobody has open: other processes see the old content until all of the new is
 * there.
 */
export async function overwriteDatabase(source: string, target: string): Promise<void> {
  await copy(new BetterSqlite3(source, { readonly: true }), target);
}

async function copy(connection: BetterSqlite3.Database, target: string): Promise<void> {
  try {
    await connection.backup(target);
  } finally {
    connection.close();
  }
}

function openExisting(file: string): BetterSqlite3.Database {
  try {
    return new BetterSqlite3(file, { fileMustExist: true, timeout: 10_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`There is no database to back up at ${file} (${reason}). Is DATA_DIR right?`);
  }
}
