import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import { parseAuditHead, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import { closeDatabase, type Database, openDatabase } from '../../../db/client.ts';
import { countAttempt } from '../../../db/people/rate-limits.ts';
import { contacts } from '../../../db/schema/contacts.ts';
import { rateLimits } from '../../../db/schema/people.ts';
import { publishRequests } from '../../../db/schema/publishing.ts';
import { dataPaths } from '../../../src/settings.ts';
import { backUp } from '../../../src/use-cases/backups/back-up.ts';
import { restore } from '../../../src/use-cases/backups/restore.ts';
import { databaseInFile, testNow } from '../../support/database.ts';

const later = new Date('2026-11-22T09:00:00Z');
let dataDir: string;
let database: Database;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'backups-'));
  database = databaseInFile(dataPaths(dataDir).database, 'seeded');
  writeFileSync(dataPaths(dataDir).secretKey, 'first key');
});

afterEach(() => {
  closeDatabase(database);
  rmSync(dataDir, { recursive: true, force: true });
});

const countContacts = (from: Database) => from.select({ id: contacts.id }).from(contacts).all().length;
const retire = (id: string) =>
  database.update(contacts).set({ status: 'retired' }).where(eq(contacts.id, id)).run();
const statusOf = (id: string) =>
  database.select({ status: contacts.status }).from(contacts).where(eq(contacts.id, id)).get()?.status;

it('a backup holds the whole directory and the secret key, taken while the database is in use', async () => {
  const { folder } = await backUp(dataDir, testNow);
  const copy = openDatabase(join(folder, 'directory.db'));
  expect(countContacts(copy)).toBe(countContacts(database));
  closeDatabase(copy);
  expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toBe('first key');
});

it('a backup holds no counts of attempts, and no trace of them in its file', async () => {
  const key = 'a-key-by-which-somebody-was-counted';
  database.transaction((transaction) => countAttempt(transaction, key, 3600, testNow));
  database.$client.pragma('wal_checkpoint(TRUNCATE)');
  expect(readFileSync(dataPaths(dataDir).database).includes(key)).toBe(true);
  const { folder } = await backUp(dataDir, testNow);
  expect(readFileSync(join(folder, 'directory.db')).includes(key)).toBe(false);
  const copy = openDatabase(join(folder, 'directory.db'));
  expect(copy.select().from(rateLimits).all()).toEqual([]);
  closeDatabase(copy);
  expect(database.select().from(rateLimits).all()).toHaveLength(1);
});

it('a backup says where its audit trail ends, and a later trail that was made anew does not pass through there', async () => {
  const { folder, manifest } = await backUp(dataDir, testNow);
  expect(readdirSync(folder).toSorted()).toEqual(['directory.db', 'manifest.json', 'secret.key']);
  expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest);
  const head = parseAuditHead(manifest.auditHead ?? '');
  if (!head) throw new Error('The manifest has no head.');
  appendAuditEvent(database, { at: testNow.toISOString(), actor: 'cli', action: 'thing.do', subject: 'a' });
  expect(verifyAuditChain(database, [head])).toMatchObject({ isWhole: true, count: head.count + 1 });
  database.$client.exec(`DROP TRIGGER audit_events_refuse_delete; DELETE FROM audit_events;
    DELETE FROM sqlite_sequence WHERE name = 'audit_events'`);
  expect(verifyAuditChain(database)).toMatchObject({ isWhole: true, count: 0 });
  expect(verifyAuditChain(database, [head])).toMatchObject({ isWhole: false, brokenAtId: 1 });
});

it('a directory whose audit trail is broken is backed up, and the backup says so', async () => {
  database.$client.exec(`DROP TRIGGER audit_events_refuse_update; UPDATE audit_events SET actor = 'x'`);
  const { manifest } = await backUp(dataDir, testNow);
  expect(manifest).toMatchObject({
    auditHead: null,
    auditProblem: expect.stringMatching(/^Event 1 is not what was written/),
  });
});

it('a restore brings everything back, for connections that are open too, and says so in the audit trail', async () => {
  const { folder } = await backUp(dataDir, testNow);
  retire('demo-police-ce');
  writeFileSync(dataPaths(dataDir).secretKey, 'second key');
  const result = await restore(dataDir, folder, later);
  expect(result.kind).toBe('restored');
  expect(statusOf('demo-police-ce')).toBe('active');
  expect(readFileSync(dataPaths(dataDir).secretKey, 'utf8')).toBe('first key');
  expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
  expect(database.select().from(publishRequests).all().at(-1)?.reason).toBe('A backup was restored');
});

it('a restore can be undone by restoring what it saved', async () => {
  const { folder } = await backUp(dataDir, testNow);
  retire('demo-police-ce');
  const result = await restore(dataDir, folder, later);
  if (result.kind !== 'restored' || result.savedTo === null) throw new Error('nothing was saved');
  await restore(dataDir, result.savedTo, new Date('2026-11-22T10:00:00Z'));
  expect(statusOf('demo-police-ce')).toBe('retired');
});

it.each([
  ['a text file', 'not a database', /cannot be read/],
  ['an empty file', '', /no table boroughs/],
])('%s is refused, and nothing has changed', async (_name, content, problem) => {
  const file = join(dataDir, 'wrong.db');
  writeFileSync(file, content);
  const result = await restore(dataDir, file, later);
  expect(result).toMatchObject({ kind: 'refused', problem: expect.stringMatching(problem) });
  expect(existsSync(dataPaths(dataDir).backups)).toBe(false);
  expect(statusOf('demo-police-ce')).toBe('active');
});

it('a damaged backup is refused', async () => {
  const { folder } = await backUp(dataDir, testNow);
  const file = join(folder, 'directory.db');
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 8192, 8192 + 40_000);
  writeFileSync(file, bytes);
  expect(await restore(dataDir, folder, later)).toMatchObject({ kind: 'refused' });
});

it('a backup of a folder without a database fails with what to do, and leaves nothing', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'backups-'));
  await expect(backUp(empty, testNow)).rejects.toThrow(/Is DATA_DIR right/);
  expect(readdirSync(join(empty, 'backups'))).toEqual([]);
  rmSync(empty, { recursive: true });
});
