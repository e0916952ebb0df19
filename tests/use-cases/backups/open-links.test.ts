/** What becomes of one-time links that a backup brings: of which ones somebody knows what happened to them since. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import { closeDatabase, type Database, openDatabase } from '../../../db/client.ts';
import { confirmLinks } from '../../../db/schema/feedback.ts';
import { authVerifications, invitations } from '../../../db/schema/people.ts';
import { dataPaths } from '../../../src/settings.ts';
import { backUp } from '../../../src/use-cases/backups/back-up.ts';
import { type RestoreOptions, restore } from '../../../src/use-cases/backups/restore.ts';
import { createConfirmLink } from '../../../src/use-cases/confirm/create-confirm-link.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { openSecretKey } from '../../../src/use-cases/data-folder/secret-key.ts';
import { invitePerson } from '../../../src/use-cases/people/accounts/invite-person.ts';
import { openDirectory } from '../../../src/use-cases/startup/open-directory.ts';
import { databaseInFile, testNow } from '../../support/database.ts';
import { acting } from '../../support/people/acting.ts';

const contactId = 'demo-council-hackney';
const here = 'http://127.0.0.1:4321';
let dataDir: string;
let database: Database;
let backup: string;
/** Of the next restore; each makes a backup named after its moment. */
let hour: number;

beforeEach(async () => {
  hour = 9;
  dataDir = mkdtempSync(join(tmpdir(), 'open-links-'));
  closeDatabase(databaseInFile(dataPaths(dataDir).database, 'seeded'));
  database = await openDirectory({ settings: { dataDir, publicUrl: here }, now: testNow, say: () => {} });
  openSecretKey(database, dataDir, testNow);
});
afterEach(() => {
  closeDatabase(database);
  rmSync(dataDir, { recursive: true, force: true });
});

async function restoreOk(into = dataDir, from = backup, options: RestoreOptions = {}) {
  hour++;
  const result = await restore(into, from, new Date(`2026-11-22T${hour}:00:00Z`), options);
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

describe('one-time links that are open in a backup', () => {
  const admin = () => acting(database);
  const invitation = () => database.select().from(invitations).get();
  const link = () => database.select().from(confirmLinks).get();
  const makeLinks = () => {
    const given = { email: 'three@example.org', name: 'Three', role: 'admin', areaCodes: [] } as const;
    invitePerson(admin(), { ...given, areaCodes: [] }, 'none');
    const at = testNow.toISOString();
    database.transaction((transaction) => createConfirmLink(transaction, { contactId, revision: 1, at }));
    database
      .insert(authVerifications)
      .values({
        ...{ id: 'reset', identifier: 'reset', value: 'user', expiresAt: '2026-11-23', createdAt: at },
        updatedAt: at,
      })
      .run();
  };
  const endedWords = [
    'The invitation of three@example.org does not work any more: invite them again.',
    'The confirm links of 1 contact do not work any more: their next reminder brings another.',
  ];

  it('and that nothing else knows end, whatever was there, and what to do is said', async () => {
    const before = (await backUp(dataDir, testNow)).folder;
    makeLinks();
    backup = (await backUp(dataDir, new Date('2026-11-21T13:00:00Z'))).folder;
    // What is there now is of before they were made, so it cannot say what became of them.
    await restoreOk(dataDir, before);
    expect([invitation(), link()]).toEqual([undefined, undefined]);
    expect((await restoreOk()).endedLinks).toEqual(endedWords);
    const at = '2026-11-22T11:00:00.000Z';
    expect([invitation()?.revokedAt, link()?.revokedAt]).toEqual([at, at]);
    expect(database.select().from(authVerifications).all()).toEqual([]);
    const { events } = listAuditEvents(database, { limit: 1, action: 'database.restore' });
    expect(events[0]?.after).toMatchObject({
      endedLinks: [`invitation:${invitation()?.id}`, `contact:${contactId}`],
    });
    const other = join(dataDir, 'other');
    expect((await restoreOk(other)).endedLinks).toEqual(endedWords);
    writeFileSync(dataPaths(other).database, 'garbage');
    expect((await restoreOk(other)).endedLinks).toEqual(endedWords);
  });

  it('go on where what was there has them open, and where the operator says so', async () => {
    makeLinks();
    backup = (await backUp(dataDir, testNow)).folder;
    expect((await restoreOk()).endedLinks).toEqual([]);
    expect([invitation()?.revokedAt, link()?.revokedAt]).toEqual([null, null]);
    const other = join(dataDir, 'other');
    expect((await restoreOk(other, backup, { bringBack: true })).endedLinks).toEqual([]);
    expect(look(other, (from) => from.select().from(confirmLinks).get()?.revokedAt)).toBeNull();
  });

  it('stay ended where what was there has ended them', async () => {
    makeLinks();
    backup = (await backUp(dataDir, testNow)).folder;
    editContact(admin(), { contactId, seenRevision: 1, changes: { email: 'new@example.org' } });
    expect(link()?.revokedAt).not.toBeNull();
    const { takenAway } = await restoreOk();
    expect(takenAway.map(({ words }) => words)).toEqual([
      `1 confirm link of the entry ${contactId}, ended since`,
    ]);
    expect(link()?.revokedAt).not.toBeNull();
  });
});
