/**
 * Counts of attempts by network address. They are only in the memory of the process that answers: so neither the
 * database nor a backup leads from what somebody did to the address they did it from, with or without the server's
 * secret. A restart forgets them; the counts by account and by contact, which name no address, stay in the database.
 */
import type { Database } from '../../../db/client.ts';

export interface MemoryCount {
  readonly count: number;
  readonly endsAt: Date;
}

export interface MemoryCounts {
  /** Counts one more attempt, in a window of this many seconds from the first. */
  count(key: string, seconds: number, now: Date): MemoryCount;
  /** Whether a window is open. */
  has(key: string, now: Date): boolean;
  /** The count in the open window. */
  find(key: string, now: Date): MemoryCount | undefined;
  forget(key: string): void;
  readonly size: number;
}

/** Some 10 MB at most. Only somebody with as many addresses could fill it, and then the oldest windows end early. */
const mostKeys = 50_000;

export function createMemoryCounts(most = mostKeys): MemoryCounts {
  const windows = new Map<string, { count: number; readonly endsAt: Date }>();
  let tidiedAt = 0;
  /** At most once a minute, so that a flood does not pay for a walk over all windows each time. */
  const tidy = (now: Date) => {
    if (Math.abs(now.getTime() - tidiedAt) < 60_000) return;
    tidiedAt = now.getTime();
    for (const [key, { endsAt }] of windows) if (endsAt <= now) windows.delete(key);
  };
  return {
    count(key, seconds, now) {
      tidy(now);
      const open = windows.get(key);
      if (open && open.endsAt > now) {
        open.count += 1;
        return { count: open.count, endsAt: open.endsAt };
      }
      windows.delete(key);
      const [oldest] = windows.keys();
      if (windows.size >= most && oldest !== undefined) windows.delete(oldest);
      const fresh = { count: 1, endsAt: new Date(now.getTime() + seconds * 1000) };
      windows.set(key, fresh);
      return { ...fresh };
    },
    find(key, now) {
      const open = windows.get(key);
      return open && open.endsAt > now ? { ...open } : undefined;
    },
    has(key, now) {
      const open = windows.get(key);
      return open !== undefined && open.endsAt > now;
    },
    forget(key) {
      windows.delete(key);
    },
    get size() {
      return windows.size;
    },
  };
}

/** One for each connection: a process has one, and so has each test. */
const countsOf = new WeakMap<Database, MemoryCounts>();

export function memoryCountsOf(database: Database): MemoryCounts {
  const known = countsOf.get(database);
  if (known) return known;
  const counts = createMemoryCounts();
  countsOf.set(database, counts);
  return counts;
}
