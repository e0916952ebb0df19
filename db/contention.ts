/**
 * What happens when another process is writing. SQLite allows one writer at a time, and its built-in wait blocks the
 * whole process: a server would answer nobody meanwhile. So the server's connection never waits (see
 * openServingDatabase in client.ts): a write that cannot begin fails at once, and is begun again after a pause in which
 * everybody else is served.
 *
 * There are two ways to do that. `whenFree` repeats one write; work in several separate steps goes through it. And when
 * the only transaction of a request could not begin, which `watchWrites` reports, the server runs the whole request
 * again.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import { LostFileError } from './file-watch.ts';

/** What the database has done for one request. */
export interface WriteWatch {
  /** How often something failed because another process was writing, and nobody has handled it. */
  refused: number;
  /** How many writes are committed and would be repeated if the request ran again. */
  committed: number;
}

const watches = new AsyncLocalStorage<WriteWatch | undefined>();

/** Runs work and reports what happened to its writes. */
export async function watchWrites<T>(watch: WriteWatch, work: () => Promise<T>): Promise<T> {
  return watches.run(watch, work);
}

export interface Patience {
  readonly limitMs: number;
  readonly pauseMs: number;
  /** An abort signal that ends the wait. */
  readonly signal?: AbortSignal;
}

/** Somebody is looking at an empty page meanwhile: longer than any import writes, and no longer than people wait. */
export const requestPatience: Patience = { limitMs: 30_000, pauseMs: 25 };
/** Nobody waits, and what must be recorded has already happened: a mail has gone, a release is built. */
export const jobPatience: Patience = { limitMs: 5 * 60_000, pauseMs: 100 };

/**
 * Runs a write, again and again while another process is writing. Everybody else is served in between.
 * @param work everything that must be repeated together; it must leave nothing behind when it throws
 * @throws what the work throws; after the limit, that the database is busy
 */
export async function whenFree<T>(
  work: () => T | Promise<T>,
  { limitMs, pauseMs, signal }: Patience = requestPatience,
): Promise<T> {
  const watch = watches.getStore();
  const giveUpAt = performance.now() + limitMs;
  for (;;) {
    try {
      // Not watched, because it is handled here.
      return await watches.run(undefined, async () => work());
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() >= giveUpAt || signal?.aborted) {
        if (watch) watch.refused++;
        throw error;
      }
    }
    await sleep(pauseMs);
  }
}

/** For writes that can be skipped until next time, such as when a key was last used. */
export function unlessBusy(work: () => void): void {
  watches.run(undefined, () => {
    try {
      work();
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  });
}

/**
 * For a write that may be repeated with the rest of a request, such as counting one more attempt. It fails like any
 * other, and does not keep the request from being run again.
 */
export function repeatable<T>(work: () => T): T {
  const watch = watches.getStore();
  const committed = watch?.committed ?? 0;
  const result = work();
  if (watch) watch.committed = committed;
  return result;
}

/** Whether an error means that another process is writing. */
export function isBusy(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && String(cause.code).startsWith('SQLITE_BUSY')) return true;
  return false;
}

/** Whether a write could begin now. */
export function isFreeToWrite(sqlite: BetterSqlite3.Database): boolean {
  try {
    sqlite.exec('BEGIN IMMEDIATE');
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
  sqlite.exec('ROLLBACK');
  return true;
}

/**
 * A connection that reports its writes, and those that failed, to the watch of whoever uses it.
 * @param findLoss why what is written would be lost; see file-watch.ts
 */
export function watched(
  sqlite: BetterSqlite3.Database,
  findLoss: () => string | undefined,
): BetterSqlite3.Database {
  const changes = sqlite.prepare<[], number>('SELECT total_changes()').pluck();
  const note = <T>(act: () => T): T => {
    const watch = watches.getStore();
    // The steps of a transaction are not committed one by one.
    if (!watch || sqlite.inTransaction) return act();
    const before = changes.get();
    try {
      const result = act();
      if (changes.get() !== before) watch.committed++;
      return result;
    } catch (error) {
      if (error instanceof Error && isBusy(error)) {
        watch.refused++;
        // One line is enough: the code that logs it does not know that the write will be tried again.
        error.stack = `${error.message}: another process is writing`;
      }
      throw error;
    }
  };
  const transaction = (work: (...args: unknown[]) => unknown) => {
    const native = sqlite.transaction(work);
    const run =
      (variant: 'default' | 'deferred' | 'immediate' | 'exclusive') =>
      (...args: unknown[]) => {
        // Reads may continue.
        const loss = variant === 'immediate' || variant === 'exclusive' ? findLoss() : undefined;
        if (loss !== undefined) throw new LostFileError(loss);
        return note(() => native[variant](...args));
      };
    return Object.assign(run('default'), {
      default: run('default'),
      deferred: run('deferred'),
      immediate: run('immediate'),
      exclusive: run('exclusive'),
    });
  };
  const prepare = (source: string) => {
    const statement = sqlite.prepare(source);
    for (const name of ['run', 'get', 'all'] as const) {
      const act = statement[name].bind(statement);
      Object.defineProperty(statement, name, { value: (...args: unknown[]) => note(() => act(...args)) });
    }
    return statement;
  };
  return new Proxy(sqlite, {
    get(target, property) {
      if (property === 'transaction') return transaction;
      if (property === 'prepare') return prepare;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
