/** Opening a data folder: new, used, robbed of something, used by another version or owned by somebody else. */
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../../db/client.ts';
import { findFact } from '../../../db/connection/directory-facts.ts';
import { listStatements, readSchemaVersion } from '../../../db/connection/schema-version.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { insertBuildingRelease } from '../../../db/publishing/releases.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { contacts } from '../../../db/schema/contacts.ts';
import { sampleContacts } from '../../../db/seed/sample-contacts.ts';
import { systemPrincipal } from '../../../src/domain/people/access.ts';
import { dataPaths } from '../../../src/settings.ts';
import { backUp } from '../../../src/use-cases/backups/back-up.ts';
import { restoreRevision } from '../../../src/use-cases/contacts/change/restore-revision.ts';
import { fillDirectory } from '../../../src/use-cases/data-folder/fill-directory.ts';
import { type ProcessOwner, prepareAccess } from '../../../src/use-cases/data-folder/folder-access.ts';
import { mayShowRetiredSamples } from '../../../src/use-cases/data-folder/retire-served-samples.ts';
import { openDirectory, openExistingDirectory } from '../../../src/use-cases/startup/open-directory.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { testNow } from '../../support/database.ts';

const here = 'http://127.0.0.1:4321';
const there = 'https://directory.example.org';
let dataDir: string;
let said: string[];
const open_: Database[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'data-folder-'));
  said = [];
});
afterEach(() => {
  for (const database of open_.splice(0)) closeDatabase(database);
  rmSync(dataDir, { recursive: true, force: true });
});

async function open(publicUrl = here): Promise<Database> {
  const say = (line: string) => said.push(line);
  const database = await openDirectory({ settings: { dataDir, publicUrl }, now: testNow, say });
  open_.push(database);
  return database;
}

/** As it is after it was used and stopped. */
async function useOnce(publicUrl = here): Promise<void> {
  fillDirectory(await open(publicUrl), publicUrl, testNow);
  for (const database of open_.splice(0)) closeDatabase(database);
}

const readPublicChanges = (database: Database) =>
  readDirectory(database, '2026-11-21').record.changes.filter(({ contact }) => contact.isDemonstration);

const madeUpCount = (database: Database) =>
  database
    .select()
    .from(contacts)
    .all()
    .filter(({ isDemonstration }) => isDemonstration).length;

describe('a data folder whose database is lost', () => {
  const paths = () => dataPaths(dataDir);
  const traces: readonly (readonly [string, string, () => void])[] = [
    ['releases', 'releases', () => mkdirSync(join(paths().releases, 'one'), { recursive: true })],
    ['a link to a release that is gone', 'a link to its current', () => symlinkSync('gone', paths().current)],
    ['a secret key', 'a secret key', () => writeFileSync(paths().secretKey, 'key')],
    ['backups', 'backups', () => mkdirSync(join(paths().backups, 'one'), { recursive: true })],
    ['mail', 'outgoing mail', () => mkdirSync(join(paths().outbox, 'one.eml'), { recursive: true })],
    ['its mark', 'the mark', () => writeFileSync(paths().inUse, '')],
  ];

  it.each(traces)('is refused for %s, and none is made', async (_name, words, leave) => {
    leave();
    await expect(open()).rejects.toThrow(
      new RegExp(`is gone or empty, and its folder has been used: it holds .*${words}`),
    );
    expect(existsSync(paths().database)).toBe(false);
  });

  it('is refused when only an empty file is left of the database', async () => {
    await useOnce();
    truncateSync(paths().database);
    await expect(open()).rejects.toThrow('is gone or empty');
    expect(statSync(paths().database).size).toBe(0);
  });

  it('is refused when a database without tables lies in its place', async () => {
    await useOnce();
    rmSync(paths().database);
    new BetterSqlite3(paths().database).exec('CREATE TABLE other (x)').close();
    await expect(open()).rejects.toThrow('holds no tables, and its folder has been used');
  });

  it('says which backup to restore, and how to begin anew', async () => {
    await useOnce();
    const { folder } = await backUp(dataDir, testNow);
    rmSync(paths().database);
    await expect(open()).rejects.toThrow(`npm run restore -- ${folder}`);
    await expect(open()).rejects.toThrow(`mv ${dataDir} ${dataDir}.old`);
  });

  it('is refused by commands that make none, with the same words', async () => {
    await useOnce();
    rmSync(paths().database);
    expect(() => openExistingDirectory(dataDir, () => {})).toThrow('is gone or empty, and its folder');
  });
});

describe('a new data folder', () => {
  it('is made, for its owner alone, and marked as used', async () => {
    dataDir = join(dataDir, 'new');
    await open();
    const modes = ['', 'directory.db', 'in-use'].map((name) => statSync(join(dataDir, name)).mode & 0o777);
    expect(modes.map((mode) => mode & 0o077)).toEqual([0, 0, 0]);
  });

  it('gets made-up contacts once, where the site is this machine', async () => {
    await useOnce();
    const database = await open();
    expect(madeUpCount(database)).toBeGreaterThan(0);
    expect(fillDirectory(database, here, testNow)).toEqual([]);
  });

  it('with npm run postcodes before the first start gets them too', async () => {
    closeDatabase(await open());
    open_.pop();
    const database = await open();
    expect(fillDirectory(database, here, testNow)).toContain('Loaded sample contacts.');
  });

  it.each([there, 'http://directory.example.org', 'http://192.0.2.7:4321', 'http://0.0.0.0:4321'])(
    'gets none at %s, then or ever after, and says what comes next',
    async (publicUrl) => {
      const database = await open(publicUrl);
      expect(fillDirectory(database, publicUrl, testNow).join(' ')).toContain('No sample contacts');
      expect(findFact(database, 'public-address')).toBe(publicUrl);
      closeDatabase(database);
      open_.pop();
      const again = await open(here);
      expect(fillDirectory(again, here, testNow)).toEqual([]);
      expect(madeUpCount(again)).toBe(0);
    },
  );

  it('that had another address before its first contacts gets none on this machine', async () => {
    closeDatabase(await open(there));
    open_.pop();
    const database = await open(here);
    expect(fillDirectory(database, here, testNow).join(' ')).toContain(
      `this directory is public, at ${there}`,
    );
    expect(madeUpCount(database)).toBe(0);
  });
});

describe('a data folder with made-up contacts', () => {
  const shown = (database: Database) =>
    database
      .select()
      .from(contacts)
      .all()
      .filter(({ isDemonstration, status }) => isDemonstration && status !== 'retired').length;
  const workOf = (database: Database, now: Date) =>
    readWorkList({ database, principal: systemPrincipal('test'), now });

  it('keeps them while it stays on this machine, by whatever name', async () => {
    await useOnce();
    const database = await open('http://directory.localhost:4321');
    expect(shown(database)).toBeGreaterThan(0);
    expect(said.join()).not.toContain('made-up');
  });

  it('that is opened at another address loses them all, and says so where people look', async () => {
    await useOnce();
    const database = await open(there);
    expect(shown(database)).toBe(0);
    const count = sampleContacts().length;
    expect(said.join('\n')).toMatch(
      new RegExp(`^Retired ${count} made-up contacts: readers of ${there} .*/admin/import/`),
    );
    expect(findOpenPublishRequests(database).count).toBe(count);
    const events = database.select().from(auditEvents).all();
    const retirements = events.filter(({ action }) => action === 'contact.retire');
    expect(retirements).toHaveLength(count);
    expect(new Set(retirements.map(({ actor }) => actor))).toEqual(new Set(['system:public-address']));
    expect(events.find(({ action }) => action === 'sample-data.retire')).toMatchObject({
      after: { count, publicUrl: there },
    });
    expect(workOf(database, testNow).retiredSamples).toEqual({ count, at: testNow.toISOString() });
    const inDays = (days: number) => new Date(testNow.getTime() + days * 86_400_000);
    expect(workOf(database, inDays(30)).retiredSamples).toBeDefined();
    expect(workOf(database, inDays(31)).retiredSamples).toBeUndefined();
    expect(readPublicChanges(database)).toEqual([]);
  });

  it('is asked to lose them once', async () => {
    await useOnce();
    closeDatabase(await open(there));
    open_.pop();
    said = [];
    await open(there);
    expect(said).toEqual([]);
  });

  it('gets none of them back once it was public, at whatever address', async () => {
    await useOnce();
    closeDatabase(await open(there));
    open_.pop();
    const database = await open(here);
    const contact = findContact(database, 'demo-council-hackney');
    const restored = restoreRevision(
      { database, principal: systemPrincipal('test'), now: testNow, requestId: 'test', publicUrl: here },
      { contactId: 'demo-council-hackney', seenRevision: contact?.revision ?? 0, revision: 1 },
    );
    expect(restored).toMatchObject({ kind: 'conflict', detail: expect.stringContaining('made up') });
    expect(shown(database)).toBe(0);
  });

  it('may show them in a release that was begun before, and in none after', async () => {
    await useOnce();
    const database = await open(there);
    const begin = (id: string, minutes: number) =>
      insertBuildingRelease(database, {
        id,
        startedAt: new Date(testNow.getTime() + minutes * 60_000).toISOString(),
        sourceDigest: 'x',
      });
    begin('before', -1);
    begin('after', 1);
    expect(['before', 'after', 'unknown'].map((id) => mayShowRetiredSamples(database, id))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a database of another version', () => {
  it('that is newer is refused with what to do, and stays as it is', async () => {
    await useOnce();
    const database = openDatabase(dataPaths(dataDir).database);
    database.$client.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)`);
    closeDatabase(database);
    await expect(open()).rejects.toThrow(/newer version of this program has used.*restore the backup/s);
    expect(() => openExistingDirectory(dataDir, () => {})).toThrow('A newer version');
    expect(existsSync(dataPaths(dataDir).backups)).toBe(false);
  });

  it('that is older is backed up before it is brought up to date', async () => {
    const { database: file, backups } = dataPaths(dataDir);
    const old = openDatabase(file);
    for (const statement of listStatements(16)) old.$client.exec(statement);
    old.$client.exec(
      'CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
    );
    old.$client.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', ${whenOf(15)})`);
    closeDatabase(old);
    const database = await open();
    expect(readSchemaVersion(database.$client).pendingCount).toBe(0);
    const [backup] = readdirSync(backups);
    expect(said.join()).toContain(`it lies in ${join(backups, String(backup))}`);
    const copy = new BetterSqlite3(join(backups, String(backup), 'directory.db'), { readonly: true });
    expect(readSchemaVersion(copy).pendingCount).toBeGreaterThan(0);
    copy.close();
  });

  it('that is up to date is not backed up', async () => {
    await useOnce();
    await open();
    expect(existsSync(dataPaths(dataDir).backups)).toBe(false);
  });
});

describe('who may read and write', () => {
  it('is the owner alone, once it is opened, whatever was before', async () => {
    await useOnce();
    const { database, releases, backups, secretKey } = dataPaths(dataDir);
    mkdirSync(join(releases, 'one'), { recursive: true });
    mkdirSync(backups);
    copyFileSync(database, secretKey);
    const all = [dataDir, database, releases, join(releases, 'one'), backups, secretKey];
    for (const path of all) chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
    await open();
    expect(all.filter((path) => (statSync(path).mode & 0o077) !== 0)).toEqual([]);
  });

  it.skipIf(process.getuid?.() !== 0)('root becomes the owner of the folder, groups first', () => {
    const calls: string[] = [];
    const root: ProcessOwner = {
      geteuid: () => 0,
      setgroups: (ids) => void calls.push(`groups ${ids}`),
      setgid: (id) => void calls.push(`gid ${id}`),
      setuid: (id) => void calls.push(`uid ${id}`),
    };
    chownSync(dataDir, 4321, 8765);
    prepareAccess(dataDir, (line) => said.push(line), root);
    expect(calls).toEqual(['groups 8765', 'gid 8765', 'uid 4321']);
    expect(said).toEqual([`Working as user 4321, who owns ${dataDir}.`]);
  });
});

/** When a migration was made, by its place. */
function whenOf(index: number): number {
  const journal = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../db/migrations/meta/_journal.json'), 'utf8'),
  ) as { readonly entries: readonly { readonly when: number }[] };
  return journal.entries[index]?.when ?? 0;
}
