/** What the server's connection does while another process writes: it never waits, and nothing is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database, openServingDatabase } from '../../db/client.ts';
import {
  isBusy,
  isFreeToWrite,
  unlessBusy,
  type WriteWatch,
  watchWrites,
  whenFree,
} from '../../db/contention.ts';
import { seeds } from '../../db/schema/operating.ts';
import { databaseInFile } from '../support/database.ts';

let folder: string;
let database: Database;
let other: BetterSqlite3.Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contention-'));
  const file = join(folder, 'directory.db');
  closeDatabase(databaseInFile(file, 'empty'));
  database = openServingDatabase(file);
  other = new BetterSqlite3(file);
});
afterEach(() => {
  other.close();
  closeDatabase(database);
  rmSync(folder, { recursive: true });
});

const insert = (name: string) => database.insert(seeds).values({ name, loadedAt: '2026-11-29' }).run();
const insertTogether = (name: string) =>
  database.transaction(
    (transaction) => transaction.insert(seeds).values({ name, loadedAt: '2026-11-29' }).run(),
    {
      behavior: 'immediate',
    },
  );
const names = () =>
  database
    .select()
    .from(seeds)
    .all()
    .map(({ name }) => name);
const newWatch = (): WriteWatch => ({ refused: 0, committed: 0 });

describe('while another process writes', () => {
  beforeEach(() => {
    other.exec('BEGIN IMMEDIATE');
  });

  it('reading goes on', () => {
    expect(names()).toEqual([]);
  });

  it.each([
    ['a transaction', insertTogether],
    ['a single statement', insert],
  ])('%s fails at once, says why, and tells the watch', async (_, write) => {
    const watch = newWatch();
    const error = await watchWrites(watch, async () => write('a')).catch((thrown: unknown) => thrown);
    expect(isBusy(error)).toBe(true);
    expect(watch).toEqual({ refused: 1, committed: 0 });
  });

  it('is not free to write, and is again afterwards', () => {
    expect(isFreeToWrite(database.$client)).toBe(false);
    other.exec('ROLLBACK');
    expect(isFreeToWrite(database.$client)).toBe(true);
    expect(database.$client.inTransaction).toBe(false);
  });

  it('a write is done again until it is free, once, while others are served', async () => {
    const watch = newWatch();
    let tries = 0;
    let served = 0;
    const serving = setInterval(() => {
      served++;
      if (tries >= 3 && other.inTransaction) other.exec('ROLLBACK');
    }, 1);
    await watchWrites(watch, () =>
      whenFree(
        () => {
          tries++;
          return insertTogether('a');
        },
        { limitMs: 60_000, pauseMs: 1 },
      ),
    );
    clearInterval(serving);
    expect(names()).toEqual(['a']);
    expect(tries).toBeGreaterThan(3);
    expect(served).toBeGreaterThan(0);
    // It was dealt with, and would not be done again with the rest of a request.
    expect(watch).toEqual({ refused: 0, committed: 0 });
  });

  it('a write that is given up says that the database is busy', async () => {
    const watch = newWatch();
    const given = watchWrites(watch, () => whenFree(() => insert('a'), { limitMs: 0, pauseMs: 1 }));
    expect(isBusy(await given.catch((error: unknown) => error))).toBe(true);
    expect(watch.refused).toBe(1);
  });

  it('a write that may wait for the next time is left out', () => {
    unlessBusy(() => void insert('a'));
    other.exec('ROLLBACK');
    expect(names()).toEqual([]);
    unlessBusy(() => void insert('b'));
    expect(names()).toEqual(['b']);
  });
});

describe('otherwise', () => {
  it('what is done for good is counted: a transaction once, reading and what is taken back not at all', async () => {
    const watch = newWatch();
    await watchWrites(watch, async () => {
      names();
      insertTogether('a');
      insert('b');
      database.transaction(
        (transaction) => {
          transaction.delete(seeds).where(eq(seeds.name, 'a')).run();
          transaction.delete(seeds).where(eq(seeds.name, 'b')).run();
        },
        { behavior: 'immediate' },
      );
      expect(() =>
        database.transaction((transaction) => {
          transaction.insert(seeds).values({ name: 'c', loadedAt: '2026-11-29' }).run();
          throw new Error('taken back');
        }),
      ).toThrow('taken back');
    });
    expect(watch).toEqual({ refused: 0, committed: 3 });
    expect(names()).toEqual([]);
  });

  it('faults of other kinds are thrown as they are', async () => {
    insert('a');
    await expect(whenFree(() => insert('a'))).rejects.toThrow(/UNIQUE/);
    expect(() => unlessBusy(() => void insert('a'))).toThrow(/UNIQUE/);
  });
});
