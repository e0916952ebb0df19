/**
 * Takes the counts of attempts out of a copy of the database: they are of no use to whoever restores it, and nobody who
 * finds a backup should learn from it who tried what. It works on a copy that is whole.
 */
import BetterSqlite3 from 'better-sqlite3';

/** @param copy path of the copy, which nobody else has open */
export function leaveOutAttempts(copy: string): void {
  const database = new BetterSqlite3(copy, { fileMustExist: true });
  try {
    // Overwritten, not only marked as free.
    database.pragma('secure_delete = ON');
    const hasTable = database
      .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'rate_limits'`)
      .get();
    // A database of an earlier version is backed up before it is migrated.
    if (hasTable) database.exec('DELETE FROM rate_limits');
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}
