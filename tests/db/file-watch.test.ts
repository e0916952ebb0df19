/** What the server's connection does when its file is taken away from under it: nothing more is lost. */
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database, openDatabase, openServingDatabase } from '../../db/client.ts';
import { LostFileError, watchFile } from '../../db/file-watch.ts';
import { seeds } from '../../db/schema/operating.ts';
import { databaseInFile } from '../support/database.ts';

let folder: string;
let file: string;
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-watch-'));
  file = join(folder, 'directory.db');
  closeDatabase(databaseInFile(file, 'empty'));
  database = openServingDatabase(file);
});
afterEach(() => {
  closeDatabase(database);
  rmSync(folder, { recursive: true });
});

const save = () =>
  database.transaction(
    (transaction) => transaction.insert(seeds).values({ name: 'a', loadedAt: 'b' }).run(),
    {
      behavior: 'immediate',
    },
  );

const losses: readonly (readonly [string, string, () => void])[] = [
  ['moved away', 'directory.db', () => renameSync(file, `${file}.old`)],
  ['deleted', 'directory.db', () => rmSync(file)],
  [
    'replaced',
    'directory.db',
    () => {
      copyFileSync(file, `${file}.new`);
      renameSync(`${file}.new`, file);
    },
  ],
  ['without its log', 'directory.db-wal', () => rmSync(`${file}-wal`)],
];

describe('a database whose file is', () => {
  it.each(losses)('%s is said to be lost, and saves nothing, but can still be read', (_, name, lose) => {
    const find = watchFile(file);
    save();
    expect(find()).toBeUndefined();
    database.delete(seeds).run();
    lose();
    expect(find()).toContain(`${join(folder, name)} is not the file any more that the server has open`);
    expect(save).toThrow(LostFileError);
    expect(database.select().from(seeds).all()).toEqual([]);
  });

  it('put back in its place saves again', () => {
    const find = watchFile(file);
    renameSync(file, `${file}.old`);
    expect(save).toThrow(LostFileError);
    renameSync(`${file}.old`, file);
    expect(find()).toBeUndefined();
    save();
    expect(database.select().from(seeds).all()).toHaveLength(1);
  });

  it('written by others, a restore included, is no other file', async () => {
    const find = watchFile(file);
    save();
    const source = databaseInFile(join(folder, 'source.db'), 'empty');
    await source.$client.backup(file);
    closeDatabase(source);
    const other = openDatabase(file);
    other.$client.pragma('wal_checkpoint(TRUNCATE)');
    closeDatabase(other);
    expect(find()).toBeUndefined();
    save();
  });
});
