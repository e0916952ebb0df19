/** Frees the disk space of the write-ahead log, which otherwise keeps the size of the largest write. */
import type { Database } from '../client.ts';

/** Copies the log into the file and truncates it; leaves what another connection still reads. */
export function cutLog(database: Database): void {
  database.$client.pragma('wal_checkpoint(TRUNCATE)');
}
