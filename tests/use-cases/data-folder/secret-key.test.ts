/** The secret key of a directory that was used: lost, another one, or made anew on purpose. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, type Database } from '../../../db/client.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { directoryFacts } from '../../../db/schema/operating.ts';
import { sessions, twoFactors, users } from '../../../db/schema/people.ts';
import { dataPaths } from '../../../src/settings.ts';
import { backUp } from '../../../src/use-cases/backups/back-up.ts';
import { openSecretKey, renewSecretKey } from '../../../src/use-cases/data-folder/secret-key.ts';
import { openDirectory } from '../../../src/use-cases/startup/open-directory.ts';
import { databaseInFile, testNow } from '../../support/database.ts';

let dataDir: string;
let file: string;
let database: Database;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'secret-'));
  file = dataPaths(dataDir).secretKey;
  closeDatabase(databaseInFile(dataPaths(dataDir).database, 'empty'));
  const settings = { dataDir, publicUrl: 'http://127.0.0.1:4321' };
  database = await openDirectory({ settings, now: testNow, say: () => {} });
});
afterEach(() => {
  closeDatabase(database);
  rmSync(dataDir, { recursive: true, force: true });
});

const openKey = () => openSecretKey(database, dataDir, testNow);
const otherKey = 'k'.repeat(43);

function addPersonWithSecondFactor(): void {
  const at = testNow.toISOString();
  database
    .insert(users)
    .values({
      id: 'one',
      name: 'One',
      email: 'one@example.org',
      emailVerified: true,
      createdAt: at,
      updatedAt: at,
      role: 'admin',
      twoFactorEnabled: true,
    })
    .run();
  database.insert(twoFactors).values({ id: 'one', userId: 'one', secret: 'x', backupCodes: 'x' }).run();
  database
    .insert(sessions)
    .values({ id: 'one', userId: 'one', token: 't', expiresAt: at, createdAt: at, updatedAt: at })
    .run();
}

it('is made once, and is known again', () => {
  const key = openKey();
  expect(openKey()).toBe(key);
  expect(JSON.stringify(database.select().from(directoryFacts).all())).not.toContain(key);
});

it('that is lost is not replaced, and a backup that has it is named', async () => {
  openKey();
  const { folder } = await backUp(dataDir, testNow);
  rmSync(file);
  expect(openKey).toThrow(`A backup has it: cp ${join(folder, 'secret.key')} ${file}`);
  expect(existsSync(file)).toBe(false);
});

it('that is lost without a backup is not replaced either, and the way out is said', () => {
  openKey();
  rmSync(file);
  expect(openKey).toThrow(/is gone.*Copy secret\.key from a backup.*admin -- new-secret-key/s);
});

it('that is lost from a directory that does not know its key yet is not replaced when people have used it', () => {
  addPersonWithSecondFactor();
  expect(openKey).toThrow('is gone');
  expect(existsSync(file)).toBe(false);
});

it('of a directory that does not know its key yet is kept, and known from then on', () => {
  writeFileSync(file, `${otherKey}\n`);
  addPersonWithSecondFactor();
  expect(openKey()).toBe(otherKey);
  rmSync(file);
  expect(openKey).toThrow('is gone');
});

it('of another directory is refused, and one in a backup that is not it is not named', async () => {
  openKey();
  writeFileSync(file, otherKey);
  await backUp(dataDir, testNow);
  expect(openKey).toThrow(/is not the one that the database was used with.*Copy secret\.key from a backup/s);
});

it('that is lost for good is made anew: everyone is signed out and sets up their second factor again', () => {
  openKey();
  addPersonWithSecondFactor();
  rmSync(file);
  expect(renewSecretKey(database, dataDir, testNow, 'system:test')).toEqual({
    kind: 'renewed',
    secondFactorCount: 1,
  });
  expect(openKey()).toBe(readFileSync(file, 'utf8').trim());
  expect(database.select().from(sessions).all()).toEqual([]);
  expect(database.select().from(users).get()?.twoFactorEnabled).toBe(false);
  expect(database.select().from(auditEvents).all().at(-1)).toMatchObject({
    actor: 'system:test',
    action: 'secret-key.renew',
    after: { secondFactorsReset: 1 },
  });
});

it('that is the right one is not replaced', () => {
  const key = openKey();
  addPersonWithSecondFactor();
  expect(renewSecretKey(database, dataDir, testNow, 'system:test')).toMatchObject({ kind: 'not-lost' });
  expect(openKey()).toBe(key);
  expect(database.select().from(twoFactors).all()).toHaveLength(1);
});
