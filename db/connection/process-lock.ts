/**
 * Lets one process at a time do a piece of work. The lock is SQLite's own, on a small separate file: the operating
 * system drops it when the process ends, however it ends, so a killed process never blocks the next. The publisher and
 * the freshness check have a file each.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';

export interface ProcessLock {
  release(): void;
}

const retryMs = 100;

/**
 * @param waitMs how long to wait while another process works; 0 tries once
 * @param onWait called once when the lock is held by someone else
 * @param signal gives up waiting
 * @returns undefined when it was still held after that time
 * @throws AbortError when told to give up
 */
export async function acquireProcessLock(
  file: string,
  waitMs: number,
  onWait: () => void = () => {},
  signal?: AbortSignal,
): Promise<ProcessLock | undefined> {
  const giveUpAt = performance.now() + waitMs;
  for (let attempt = 0; ; attempt++) {
    const lock = tryLock(file);
    if (lock) return lock;
    if (attempt === 0) onWait();
    if (performance.now() >= giveUpAt) return undefined;
    await sleep(retryMs, undefined, { signal });
  }
}

function tryLock(file: string): ProcessLock | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const connection = new BetterSqlite3(file, { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
  return { release: () => connection.close() };
}
