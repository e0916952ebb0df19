/** What stands in the way of backups and restores: a full disk, another restore, a wrong clock, a killed process. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database } from '../../../db/client.ts';
import { acquireProcessLock } from '../../../db/connection/process-lock.ts';
import { dataPaths } from '../../../src/settings.ts';
import { backUp } from '../../../src/use-cases/backups/back-up.ts';
import { removeOldBackups } from '../../../src/use-cases/backups/remove-old-backups.ts';
import { restore } from '../../../src/use-cases/backups/restore.ts';
import { createBackupWatch } from '../../../src/use-cases/health/backup-age.ts';
import { openDirectory } from '../../../src/use-cases/startup/open-directory.ts';
import { databaseInFile, testNow } from '../../support/database.ts';

const later = new Date('2026-11-22T09:00:00Z');
const here = 'http://127.0.0.1:4321';
let dataDir: string;
let database: Database;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'beside-'));
  closeDatabase(databaseInFile(dataPaths(dataDir).database, 'seeded'));
  database = await openDirectory({ settings: { dataDir, publicUrl: here }, now: testNow, say: () => {} });
});
afterEach(() => {
  closeDatabase(database);
  rmSync(dataDir, { recursive: true, force: true });
});

const paths = () => dataPaths(dataDir);
/** Which file stands under the name of the database, and how many events its trail has. */
const present = () => ({
  file: statSync(paths().database).ino,
  events: database.$client.prepare('SELECT count(*) FROM audit_events').pluck().get(),
});
const madeAt = async (instant: string) => (await backUp(dataDir, new Date(instant))).folder;

describe('a restore', () => {
  it('without room for it is refused before anything is written, with how much it needs', async () => {
    const backup = await madeAt('2026-11-21T10:00:00Z');
    const before = present();
    const result = await restore(dataDir, backup, later, { readFreeBytes: async () => 900_000 });
    expect(result).toMatchObject({
      kind: 'refused',
      problem: expect.stringMatching(/^It needs \d+(\.\d)? MB, and 0\.9 MB are free in .*: free some space/),
    });
    expect(present()).toEqual(before);
    expect(readdirSync(paths().backups)).toEqual([basename(backup)]);
    expect(readdirSync(dataDir)).not.toContain('restore.part');
  });

  it('leaves a whole database in its place that cannot be backed up first', async () => {
    const backup = await madeAt('2026-11-21T10:00:00Z');
    const elsewhere = join(dataDir, 'elsewhere');
    mkdirSync(elsewhere);
    const kept = join(elsewhere, 'directory.db');
    writeFileSync(kept, readFileSync(join(backup, 'directory.db')));
    rmSync(paths().backups, { recursive: true });
    writeFileSync(paths().backups, 'no folder');
    const before = present();
    expect(await restore(dataDir, kept, later)).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('What is there could not be backed up first'),
    });
    expect(present()).toEqual(before);
  });

  it('beside another is refused, and takes nothing away from it', async () => {
    const backup = await madeAt('2026-11-21T10:00:00Z');
    const lock = await acquireProcessLock(paths().restoreLock, 0);
    const part = join(dataDir, 'restore.part');
    mkdirSync(part);
    const before = present();
    expect(await restore(dataDir, backup, later)).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('Another restore is under way'),
    });
    expect(existsSync(part)).toBe(true);
    expect(present()).toEqual(before);
    lock?.release();
    expect(await restore(dataDir, backup, later)).toMatchObject({ kind: 'restored' });
    expect(existsSync(part)).toBe(false);
  });
});

describe('old backups', () => {
  it('are removed but for the newest, and nothing else is', async () => {
    const [first, second] = [await madeAt('2026-11-21T10:00:00Z'), await madeAt('2026-11-21T11:00:00Z')];
    const third = { folder: await madeAt('2026-11-21T12:00:00Z'), at: new Date('2026-11-21T12:00:00Z') };
    writeFileSync(join(paths().backups, 'notes.txt'), 'kept');
    expect(await removeOldBackups(dataDir, 2, third)).toEqual([first]);
    expect(await removeOldBackups(dataDir, 0, third)).toEqual([second]);
    expect(readdirSync(paths().backups).sort()).toEqual([basename(third.folder), 'notes.txt']);
  });

  it('of a time to come do not push out the one that has just been made', async () => {
    const ahead = [await madeAt('2028-01-01T10:00:00Z'), await madeAt('2028-01-02T10:00:00Z')];
    const made = { folder: await madeAt('2026-11-21T12:00:00Z'), at: new Date('2026-11-21T12:00:00Z') };
    expect(await removeOldBackups(dataDir, 2, made)).toEqual([ahead[0]]);
    expect(existsSync(made.folder)).toBe(true);
  });

  it('of a time to come do not hide that none was made of late', async () => {
    const find = (at: string) => createBackupWatch(dataDir, 'https://directory.example.org')(new Date(at));
    await madeAt('2028-01-01T10:00:00Z');
    expect(find('2026-11-25T12:00:00Z')).toContain('never been backed up');
    await madeAt('2026-11-21T12:00:00Z');
    expect(find('2026-11-22T12:00:00Z')).toBeUndefined();
    expect(find('2026-11-25T12:00:00Z')).toContain('The last backup is of 2026-11-21');
  });

  it('that were killed go too, but none that may still be under way', async () => {
    const made = { folder: await madeAt('2026-11-21T12:00:00Z'), at: new Date('2026-11-21T12:00:00Z') };
    const [killed, running] = ['20261121T105959000Z.part', '20261121T115950000Z.part'].map((name) =>
      join(paths().backups, name),
    );
    for (const draft of [killed, running]) mkdirSync(String(draft));
    expect(await removeOldBackups(dataDir, 5, made)).toEqual([killed]);
    expect(existsSync(String(running))).toBe(true);
  });
});
