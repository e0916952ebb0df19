/** What has to be well besides the database, the release and publishing. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { writeFact } from '../../../db/connection/directory-facts.ts';
import { contacts } from '../../../db/schema/contacts.ts';
import { messages } from '../../../db/schema/mail.ts';
import { users } from '../../../db/schema/people.ts';
import { releases } from '../../../db/schema/publishing.ts';
import { dataPaths } from '../../../src/settings.ts';
import { markOfKey } from '../../../src/use-cases/data-folder/secret-key.ts';
import { createDiskWatch } from '../../../src/use-cases/health/disk-watch.ts';
import { createHealthChecks, type HealthPart } from '../../../src/use-cases/health/health-checks.ts';
import { tellAdministrators } from '../../../src/use-cases/health/tell-administrators.ts';
import { seededDatabase, testNow } from '../../support/database.ts';

const here = 'http://127.0.0.1:4321';
const there = 'https://directory.example.org';
const secret = 'k'.repeat(43);
const mebibyte = 2 ** 20;
let dataDir: string;
let database: Database;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'health-'));
  database = seededDatabase();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function find(part: HealthPart, publicUrl = here, now = testNow): string | undefined {
  const checks = createHealthChecks({ database, dataDir, publicUrl, secret });
  return checks.find((check) => check.part === part)?.find(now);
}

describe('the disk', () => {
  const watch = (freeBytes: number, onProblem?: (problem: string) => void) =>
    createDiskWatch({
      database,
      dataDir,
      readFreeBytes: () => Promise.resolve(freeBytes),
      ...(onProblem ? { onProblem } : {}),
    });
  const look = async (freeBytes: number) => {
    const disk = watch(freeBytes);
    await disk.look();
    return disk.find();
  };

  it('is well while there is room, and nothing of the look stays', async () => {
    expect(await look(100 * mebibyte)).toBeUndefined();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('is not when a publish would not fit any more, and says how much it needs', async () => {
    const row = {
      state: 'live',
      startedAt: '2026-11-21',
      sourceDigest: 'x',
      byteCount: 10 * mebibyte,
    } as const;
    database
      .insert(releases)
      .values({ id: 'one', ...row })
      .run();
    expect(await look(28 * mebibyte)).toBeUndefined();
    expect(await look(28 * mebibyte - 1)).toMatch(/^Only 27 MB are free .* a publish needs 28 MB: free some/);
  });

  it('is not when nothing can be written, with the reason', async () => {
    rmSync(dataDir, { recursive: true });
    expect(await look(100 * mebibyte)).toMatch(/^Nothing can be written .*\(ENOENT.*no change can be saved/);
  });

  it('tells of a problem once, and again when it comes back', async () => {
    const told: string[] = [];
    let free = 0;
    const disk = createDiskWatch({
      database,
      dataDir,
      readFreeBytes: () => Promise.resolve(free),
      onProblem: (problem) => {
        told.push(problem);
        throw new Error('database or disk is full');
      },
    });
    for (const bytes of [0, 0, 100 * mebibyte, 0]) {
      free = bytes;
      await disk.look();
    }
    expect(told).toHaveLength(2);
    expect(disk.find()).toContain('free some space');
  });
});

describe('administrators', () => {
  it('are told by mail once a day', () => {
    const at = testNow.toISOString();
    const person = { emailVerified: true, createdAt: at, updatedAt: at } as const;
    database
      .insert(users)
      .values([
        { id: 'a', name: 'A', email: 'a@example.org', role: 'admin', ...person },
        { id: 'b', name: 'B', email: 'b@example.org', role: 'editor', ...person },
      ])
      .run();
    const tell = (hours: number) =>
      tellAdministrators(database, {
        problem: 'Only 2 MB are free.',
        publicUrl: there,
        now: new Date(testNow.getTime() + hours * 3_600_000),
      });
    for (const hours of [0, 1, 23]) tell(hours);
    const queued = () => database.select().from(messages).all();
    expect(queued().map(({ recipient }) => recipient)).toEqual(['a@example.org']);
    expect(queued()[0]?.body).toContain('Only 2 MB are free.');
    tell(24);
    expect(queued()).toHaveLength(2);
  });
});

describe('made-up contacts', () => {
  it('are well on this machine, and not where readers elsewhere see them', () => {
    expect(find('contacts', here)).toBeUndefined();
    expect(find('contacts', there)).toMatch(/directory\.example\.org are shown \d+ made-up contacts/);
    database.update(contacts).set({ status: 'retired' }).run();
    expect(find('contacts', there)).toBeUndefined();
  });
});

describe('the secret key', () => {
  it('is well while the running server has that of the database', () => {
    expect(find('key')).toBeUndefined();
    writeFact(database, 'secret-key', markOfKey(secret), testNow.toISOString());
    expect(find('key')).toMatch(/is gone/);
    mkdirSync(dataPaths(dataDir).secretKey);
    expect(find('key')).toBeUndefined();
  });

  it('is not after a restore that brought another', () => {
    writeFact(database, 'secret-key', markOfKey('another'.repeat(7)), testNow.toISOString());
    expect(find('key')).toMatch(/another secret key.*Restart the server/);
  });
});

describe('memory', () => {
  it.each([
    [256, /has 256 MB of memory, and a publish needs about 384/],
    [383, /has 383 MB/],
    [384, undefined],
  ])('of %i MB is a warning or none', (megabytes, words) => {
    const memoryBytes = megabytes * mebibyte;
    const checks = createHealthChecks({ database, dataDir, publicUrl: here, secret, memoryBytes });
    const check = checks.find(({ part }) => part === 'memory');
    expect(check?.weight).toBe('warning');
    if (words === undefined) expect(check?.find(testNow)).toBeUndefined();
    else expect(check?.find(testNow)).toMatch(words);
  });
});

describe('backups', () => {
  const addBackup = (name: string) => mkdirSync(join(dataPaths(dataDir).backups, name), { recursive: true });

  it.each([
    ['never', undefined, /never been backed up/],
    ['48 hours ago', '20261119T120000000Z', undefined],
    ['longer ago', '20261119T115959999Z', /last backup is of 2026-11-19T11:59:59.999Z/],
  ])('made %s are a warning or none, of a public directory alone', (_when, name, words) => {
    if (name !== undefined) addBackup(name);
    addBackup('20261121T110000000Z.part');
    const found = find('backup', there);
    if (words === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(words);
    expect(find('backup', here)).toBeUndefined();
  });
});
