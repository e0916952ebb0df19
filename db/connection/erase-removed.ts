/**
 * Makes deleted data unreadable in the files. SQLite overwrites deleted rows (`secure_delete` in client.ts), but in WAL
 * mode the old pages stay in the log until it is copied back and truncated. It runs after a transaction that removed a
 * name or sent a sign-in link; the publisher runs it again, in case that failed.
 */
import type { Database } from '../client.ts';

const expecting = new WeakSet<Database>();

/** To be called inside the transaction that deletes; whoever commits it then calls eraseExpected. */
export function expectErasure(database: Database): void {
  expecting.add(database);
}

/** Does nothing when nothing was deleted. Never throws: the deletion is committed, and the publisher tries again. */
export function eraseExpected(database: Database): void {
  if (expecting.has(database) && !database.$client.inTransaction && eraseRemoved(database))
    expecting.delete(database);
}

/**
 * A reader of an older state holds the log, and somebody is waiting for an answer meanwhile. The server does not wait
 * at all.
 */
const waitMs = 100;

/** @returns whether the log is empty; false when another connection still reads from it */
export function eraseRemoved(database: Database): boolean {
  const { $client: sqlite } = database;
  const usualMs = Number(sqlite.pragma('busy_timeout', { simple: true }));
  try {
    sqlite.pragma(`busy_timeout = ${Math.min(usualMs, waitMs)}`);
    return sqlite.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
  } catch {
    return false;
  } finally {
    sqlite.pragma(`busy_timeout = ${usualMs}`);
  }
}
