/** Restoring on the day one needs it: into nothing, over something broken, from something odd, over what has changed. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import { closeDatabase, type Database, openDatabase } from '../../../db/client.ts';
import { findFact, writeFact } from '../../../db/connection/directory-facts.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { replaceAreas } from '../../../db/people/people.ts';
import { contacts } from '../../../db/schema/contacts.ts';
import {
  accounts,
  apiKeys,
  invitations,
  passkeys,
  sessions,
  twoFactors,
  users,
} from '../../../db/schema/people.ts';
import { dataPaths } from '../../../src/settings.ts';
import { backUp } from '../../../src/use-cases/backups/back-up.ts';
import { type RestoreOptions, restore } from '../../../src/use-cases/backups/restore.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { fillDirectory } from '../../../src/use-cases/data-folder/fill-directory.ts';
import { openSecretKey } from '../../../src/use-cases/data-folder/secret-key.ts';
import { invitePerson } from '../../../src/use-cases/people/accounts/invite-person.ts';
import { removePerson, resetSecondFactor } from '../../../src/use-cases/people/accounts/manage-people.ts';
import { createApiKey, revokeApiKey } from '../../../src/use-cases/people/keys/api-keys.ts';
import { openDirectory } from '../../../src/use-cases/startup/open-directory.ts';
import { databaseInFile, testNow } from '../../support/database.ts';
import { acting } from '../../support/people/acting.ts';

const later = new Date('2026-11-22T09:00:00Z');
const contactId = 'demo-council-hackney';
const here = 'http://127.0.0.1:4321';
let dataDir: string;
let database: Database;
let backup: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'restore-'));
  closeDatabase(databaseInFile(dataPaths(dataDir).database, 'seeded'));
  database = await openDirectory({ settings: { dataDir, publicUrl: here }, now: testNow, say: () => {} });
  openSecretKey(database, dataDir, testNow);
});
afterEach(() => {
  closeDatabase(database);
  rmSync(dataDir, { recursive: true, force: true });
});

const paths = () => dataPaths(dataDir);

async function restoreOk(into = dataDir, from = backup, options: RestoreOptions = {}) {
  const result = await restore(into, from, later, options);
  if (result.kind !== 'restored') throw new Error(result.problem);
  return result;
}

/** What is in a data folder, looked at from outside. */
function look<T>(dir: string, read: (database: Database) => T): T {
  const opened = openDatabase(dataPaths(dir).database, 'fail');
  try {
    return read(opened);
  } finally {
    closeDatabase(opened);
  }
}

const countContacts = (from: Database) => from.select().from(contacts).all().length;

describe('a restore into a folder that is not there', () => {
  it('makes it, for its owner alone, with the key, and it can be opened', async () => {
    backup = (await backUp(dataDir, testNow)).folder;
    const fresh = join(dataDir, 'new/folder');
    expect(await restoreOk(fresh)).toMatchObject({ savedTo: null, key: 'brought', needsRestart: true });
    expect(look(fresh, countContacts)).toBe(countContacts(database));
    const modes = ['', 'directory.db', 'secret.key'].map((name) => statSync(join(fresh, name)).mode & 0o077);
    expect(modes).toEqual([0, 0, 0]);
    const opened = await openDirectory({
      settings: { dataDir: fresh, publicUrl: here },
      now: later,
      say: () => {},
    });
    expect(openSecretKey(opened, fresh, later)).toBe(readFileSync(paths().secretKey, 'utf8').trim());
    closeDatabase(opened);
    expect(readdirSync(fresh)).not.toContain('restore.part');
  });

  it('that lost its database mends it', async () => {
    backup = (await backUp(dataDir, testNow)).folder;
    closeDatabase(database);
    for (const ending of ['', '-wal', '-shm']) rmSync(`${paths().database}${ending}`, { force: true });
    expect(await restoreOk()).toMatchObject({ key: 'same' });
    database = await openDirectory({ settings: { dataDir, publicUrl: here }, now: later, say: () => {} });
    expect(countContacts(database)).toBeGreaterThan(50);
  });
});

describe('a restore over what is broken', () => {
  const damages: readonly (readonly [string, (file: string) => void])[] = [
    [
      'pages in the middle',
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill(0xff, 16_384, 16_384 + 80_000);
        writeFileSync(file, bytes);
      },
    ],
    ['garbage', (file) => writeFileSync(file, 'not a database '.repeat(1000))],
    ['only its beginning', (file) => writeFileSync(file, readFileSync(file).subarray(0, 5000))],
  ];

  it.each(damages)('(%s) moves it aside, names it, and goes on', async (_name, damage) => {
    backup = (await backUp(dataDir, testNow)).folder;
    closeDatabase(database);
    damage(paths().database);
    const broken = readFileSync(paths().database);
    const result = await restoreOk();
    expect(result).toMatchObject({ damage: expect.any(String), needsRestart: true });
    expect(result.problems).not.toEqual([]);
    expect(readFileSync(join(String(result.savedTo), 'directory.db')).equals(broken)).toBe(true);
    expect(existsSync(join(String(result.savedTo), 'secret.key'))).toBe(true);
    database = openDatabase(paths().database);
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
    expect(countContacts(database)).toBeGreaterThan(50);
  });
});

describe('a backup that somebody has been at', () => {
  const tamper = (sql: string) => {
    const sqlite = new BetterSqlite3(join(backup, 'directory.db'));
    sqlite.exec(sql);
    sqlite.close();
  };

  it.each([
    [
      'a trigger',
      'CREATE TRIGGER evil AFTER INSERT ON contact_revisions BEGIN DELETE FROM api_keys; END',
      /evil/,
    ],
    ['a view', 'CREATE VIEW evil AS SELECT 1', /evil/],
    ['a virtual table', 'CREATE VIRTUAL TABLE evil USING fts5(x)', /evil/],
    [
      'a trigger of ours that does something else',
      `DROP TRIGGER audit_events_refuse_delete;
       CREATE TRIGGER audit_events_refuse_delete BEFORE DELETE ON audit_events BEGIN SELECT 1; END`,
      /audit_events_refuse_delete/,
    ],
    [
      'the mark of a newer version',
      `INSERT INTO __drizzle_migrations VALUES (1, 'x', 9999999999999)`,
      /newer/,
    ],
  ])('and that has %s is refused, and nothing has changed', async (_name, sql, problem) => {
    backup = (await backUp(dataDir, testNow)).folder;
    tamper(sql);
    const before = readdirSync(paths().backups);
    expect(await restore(dataDir, backup, later)).toMatchObject({
      kind: 'refused',
      problem: expect.stringMatching(problem),
    });
    expect(readdirSync(paths().backups)).toEqual(before);
    expect(readdirSync(dataDir)).not.toContain('restore.part');
  });

  it('and that lacks a trigger gets it back', async () => {
    backup = (await backUp(dataDir, testNow)).folder;
    tamper('DROP TRIGGER audit_events_refuse_update');
    expect(await restoreOk()).toMatchObject({ mendedCount: 1 });
    expect(() => database.$client.exec(`UPDATE audit_events SET actor = 'x'`)).toThrow(/audit/);
  });

  it.each(['directory.db', 'secret.key'])('and whose %s is a link is refused', async (name) => {
    backup = (await backUp(dataDir, testNow)).folder;
    renameSync(join(backup, name), join(dataDir, 'elsewhere'));
    symlinkSync(join(dataDir, 'elsewhere'), join(backup, name));
    expect(await restore(dataDir, backup, later)).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining(`${name} is a link`),
    });
  });

  it('of an audit trail that is no JSON any more can be taken and restored, and says where', async () => {
    database.$client.exec(`DROP TRIGGER audit_events_refuse_update;
      UPDATE audit_events SET before = '{' WHERE id = 2`);
    const { folder, manifest } = await backUp(dataDir, testNow);
    expect(manifest.auditProblem).toMatch(/^Event 2 is not what was written: its content cannot be read/);
    backup = folder;
    expect((await restoreOk()).kind).toBe('restored');
  });
});

describe('what was taken away since the backup', () => {
  const administrator = 'one';
  const admin = () => acting(database);

  function addPerson(id: string, role: 'admin' | 'editor'): void {
    const at = testNow.toISOString();
    const dates = { createdAt: at, updatedAt: at };
    database
      .insert(users)
      .values({ id, name: `Person ${id}`, email: `${id}@example.org`, emailVerified: true, role, ...dates })
      .run();
    database
      .insert(accounts)
      .values({ id, userId: id, accountId: id, providerId: 'credential', password: 'old', ...dates })
      .run();
    database
      .insert(twoFactors)
      .values({ id, userId: id, secret: `s${id}`, backupCodes: 'x' })
      .run();
    database.update(users).set({ twoFactorEnabled: true }).where(eq(users.id, id)).run();
    database
      .insert(passkeys)
      .values({
        id,
        userId: id,
        publicKey: 'x',
        credentialID: id,
        counter: 0,
        deviceType: 'singleDevice',
        backedUp: false,
      })
      .run();
    database
      .insert(sessions)
      .values({ id, userId: id, token: id, expiresAt: '2027-01-01T00:00:00Z', ...dates })
      .run();
  }

  const edit = (person: { readonly name: string; readonly consentOn: string } | null) =>
    editContact(admin(), {
      contactId,
      seenRevision: findContact(database, contactId)?.revision ?? 0,
      changes: { person },
    });
  const personOf = (from: Database) => findContact(from, contactId)?.fields.person?.name ?? null;
  const user = (id: string) => database.select().from(users).where(eq(users.id, id)).get();

  /** Each with what takes it away, and what is there to see of it afterwards. */
  interface Case {
    readonly name: string;
    readonly take: () => unknown;
    readonly read: () => unknown;
    readonly words: RegExp;
  }
  let keyId: string;
  const cases: readonly Case[] = [
    {
      name: 'a key',
      take: () => revokeApiKey(admin(), keyId),
      read: () => database.select().from(apiKeys).get()?.revokedAt === null,
      words: /the key “Website” .*revoked on/,
    },
    {
      name: 'a person',
      take: () => removePerson(admin(), 'two'),
      read: () => user('two')?.removedAt === null,
      words: /the account of Person two \(two@example\.org\), removed on/,
    },
    {
      name: 'a role',
      take: () => database.update(users).set({ role: 'viewer' }).where(eq(users.id, 'two')).run(),
      read: () => user('two')?.role === 'editor',
      words: /rights of Person two/,
    },
    {
      name: 'an area',
      take: () => database.transaction((transaction) => replaceAreas(transaction, 'two', ['E09000012'])),
      read: () => database.$client.prepare('SELECT count(*) FROM assignments').pluck().get() === 2,
      words: /rights of Person two/,
    },
    {
      name: 'a password',
      take: () =>
        database
          .update(accounts)
          .set({ password: 'new', updatedAt: later.toISOString() })
          .where(eq(accounts.userId, 'two'))
          .run(),
      read: () =>
        database.select().from(accounts).where(eq(accounts.userId, 'two')).get()?.password === 'old',
      words: /the old password of Person two, changed on 2026-11-22/,
    },
    {
      name: 'a second factor',
      take: () => resetSecondFactor(admin(), 'two'),
      read: () => user('two')?.twoFactorEnabled === true,
      words: /the old second factor of Person two/,
    },
    {
      name: 'a passkey',
      take: () => database.delete(passkeys).where(eq(passkeys.id, 'two')).run(),
      read: () => database.select().from(passkeys).all().length === 2,
      words: /the passkey .* of Person two/,
    },
    {
      name: 'an invitation',
      take: () => database.update(invitations).set({ revokedAt: later.toISOString() }).run(),
      read: () => database.select().from(invitations).get()?.revokedAt === null,
      words: /the invitation of three@example\.org, withdrawn/,
    },
    {
      name: 'a name',
      take: () => edit(null),
      read: () => personOf(database) === 'Quillon Vexworth',
      words: /the name of a person in the entry demo-council-hackney/,
    },
  ];

  beforeEach(async () => {
    addPerson(administrator, 'admin');
    addPerson('two', 'editor');
    database.transaction((transaction) => replaceAreas(transaction, 'two', ['E09000012', 'E09000022']));
    const key = createApiKey(admin(), { name: 'Website', role: 'viewer', areaCodes: [], expiresOn: null });
    if (key.kind !== 'created') throw new Error(key.kind);
    keyId = key.id;
    const invitation = { email: 'three@example.org', name: 'Three', role: 'viewer' } as const;
    invitePerson(admin(), { ...invitation, areaCodes: [] }, 'none');
    edit({ name: 'Quillon Vexworth', consentOn: '2026-11-01' });
    backup = (await backUp(dataDir, testNow)).folder;
  });

  it.each(cases)('$name stays away, and is listed', async ({ take, read, words }) => {
    expect(read()).toBe(true);
    take();
    expect(read()).toBe(false);
    const { takenAway, problems } = await restoreOk();
    expect(takenAway.map((thing) => thing.words)).toEqual([expect.stringMatching(words)]);
    expect(problems).toEqual([]);
    expect(read()).toBe(false);
  });

  it.each(cases)('$name comes back when the operator says so, and is listed', async ({ take, read }) => {
    take();
    const { takenAway } = await restoreOk(dataDir, backup, { bringBack: true });
    expect(takenAway).toHaveLength(1);
    expect(read()).toBe(true);
  });

  it('is nothing where nothing was: everyone is signed out all the same', async () => {
    expect((await restoreOk()).takenAway).toEqual([]);
    expect(database.select().from(sessions).all()).toEqual([]);
    expect(personOf(database)).toBe('Quillon Vexworth');
  });

  it('does not count what is new in a backup that is no earlier state', async () => {
    const early = backup;
    addPerson('four', 'editor');
    edit({ name: 'Somebody Newer', consentOn: '2026-11-02' });
    const late = (await backUp(dataDir, new Date('2026-11-21T13:00:00Z'))).folder;
    await restoreOk(dataDir, early);
    const { takenAway } = await restore(dataDir, late, new Date('2026-11-22T10:00:00Z')).then((result) =>
      result.kind === 'restored' ? result : { takenAway: undefined },
    );
    expect(takenAway).toEqual([]);
    expect(personOf(database)).toBe('Somebody Newer');
    expect(user('four')).toBeDefined();
  });

  it('is no part of a restore over another directory', async () => {
    const other = join(dataDir, 'other');
    const fresh = await openDirectory({
      settings: { dataDir: other, publicUrl: here },
      now: testNow,
      say: () => {},
    });
    fillDirectory(fresh, here, testNow);
    openSecretKey(fresh, other, testNow);
    closeDatabase(fresh);
    expect(await restoreOk(other)).toMatchObject({ takenAway: [], key: 'brought', needsRestart: true });
    expect(look(other, personOf)).toBe('Quillon Vexworth');
  });
});

describe('the key of a restored database', () => {
  it('that is lost has second factors set up again, and the next start is not refused', async () => {
    backup = (await backUp(dataDir, testNow)).folder;
    const other = join(dataDir, 'other');
    expect(await restoreOk(other, join(backup, 'directory.db'))).toMatchObject({ key: 'lost' });
    const opened = openDatabase(dataPaths(other).database);
    expect(openSecretKey(opened, other, later)).toHaveLength(43);
    closeDatabase(opened);
  });

  it('that is in place already stays, for a database file alone', async () => {
    backup = (await backUp(dataDir, testNow)).folder;
    expect(await restoreOk(dataDir, join(backup, 'directory.db'))).toMatchObject({
      key: 'same',
      needsRestart: false,
    });
    expect(openSecretKey(database, dataDir, later)).toHaveLength(43);
  });

  it('leaves a folder public that was', async () => {
    backup = (await backUp(dataDir, testNow)).folder;
    writeFact(database, 'public-address', 'https://directory.example.org', testNow.toISOString());
    await restoreOk();
    expect(findFact(database, 'public-address')).toBe('https://directory.example.org');
  });
});
