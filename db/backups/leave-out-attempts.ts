/**
 * Removes the counts of attempts from a copy of the database: somebody who restores it has no use for them, and
 * somebody who finds a backup should not learn from it who tried what. It works on a complete copy.
 */
import BetterSqlite3 from 'better-sqlite3';

/** @param copy path of the copy, which nobody else has open */
export function leaveOutAttempts(copy: string): void {
  const database = new BetterSqlite3(copy, { fileMustExist: true });
  try {
    // Overwrites the data, not only marks it as free.
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
