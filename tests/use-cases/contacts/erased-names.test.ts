/** A name that was taken out is in no byte of the database's files, for those who keep a copy of them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../../db/client.ts';
import { eraseRemoved } from '../../../db/connection/erase-removed.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import type { ContactChanges } from '../../../src/domain/contacts/contact-fields.ts';
import { createConfirmLink } from '../../../src/use-cases/confirm/create-confirm-link.ts';
import { withdrawName } from '../../../src/use-cases/confirm/withdraw-name.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { applyImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import {
  approveProposal,
  refuseProposal,
} from '../../../src/use-cases/contacts/proposals/decide-proposal.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { databaseInFile, testNow } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

const contactId = 'demo-council-hackney';
const name = 'Quillon Vexworth';
const person = { name, consentOn: '2026-11-01' };
let folder: string;
let database: Database;
let admin: UseCaseContext;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'erased-names-'));
  database = databaseInFile(join(folder, 'directory.db'), 'seeded');
  admin = acting(database);
  // Enough states that the name fills pages of its own, some of which become free.
  edit({ person });
  for (let number = 0; number < 40; number += 1) edit({ notes: `State ${number}` });
});

afterEach(() => {
  closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

const revision = () => findContact(database, contactId)?.revision ?? 0;

function edit(changes: ContactChanges, by = admin) {
  const result = editContact(by, { contactId, seenRevision: revision(), changes });
  if (result.kind !== 'changed' && result.kind !== 'waits') throw new Error(`The edit is ${result.kind}.`);
  return result.kind === 'waits' ? result.proposal.id : '';
}

/** How often the name stands in the files, as whoever searches them finds it. */
function countInFiles(): number {
  return ['directory.db', 'directory.db-wal']
    .map((file) => join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1').split(name).length - 1)
    .reduce((sum, count) => sum + count, 0);
}

const waysOut: readonly (readonly [string, () => unknown])[] = [
  ['an administrator takes it out', () => edit({ person: null })],
  ['another takes its place', () => edit({ person: { name: 'Somebody Else', consentOn: '2026-11-02' } })],
  ['the post falls vacant', () => markVacant(admin, { contactId, seenRevision: revision() })],
  [
    'a proposal to take it out is approved',
    () => {
      const editor = acting(database, people.editor);
      const proposalId = edit({ person: null, telephone: '020 7946 0777' }, editor);
      return approveProposal(admin, { proposalId, seenRevision: revision() });
    },
  ],
  [
    'its holder takes it out through a confirm link',
    () => {
      const at = testNow.toISOString();
      const link = { contactId, revision: revision(), at };
      const { token } = database.transaction((transaction) => createConfirmLink(transaction, link));
      const { now, requestId, publicUrl } = admin;
      const context = { database, now, requestId, publicUrl, secret: 'a secret', address: '192.0.2.1' };
      return withdrawName(context, token);
    },
  ],
  [
    'an import leaves it out',
    () =>
      applyImport(admin, {
        file: Buffer.from(`id,revision,person_name,person_consent_on\n${contactId},${revision()},,\n`),
        replaceSampleData: false,
        digest: undefined,
      }),
  ],
];

describe('a name is in no file of the database once', () => {
  it.each(waysOut)('%s', (_, takeOut) => {
    expect(countInFiles(), 'before, it is there').toBeGreaterThan(0);
    takeOut();
    expect(findContact(database, contactId)?.fields.person?.name).not.toBe(name);
    expect(countInFiles()).toBe(0);
  });

  it('a proposal that would have brought it in is refused', () => {
    edit({ person: null });
    const proposalId = edit({ person, telephone: '020 7946 0777' }, acting(database, people.editor));
    expect(countInFiles()).toBeGreaterThan(0);
    refuseProposal(admin, { proposalId, reason: 'No' });
    expect(countInFiles()).toBe(0);
  });
});

it('while somebody reads an older state the change is made at once, and the files are cleared afterwards', () => {
  const reader = openDatabase(join(folder, 'directory.db'));
  const reading = reader.$client.prepare('SELECT name FROM contact_people').iterate();
  reading.next();
  edit({ person: null });
  expect(findContact(database, contactId)?.fields.person).toBeNull();
  expect(eraseRemoved(database)).toBe(false);
  reading.return?.();
  expect(eraseRemoved(database)).toBe(true);
  expect(countInFiles()).toBe(0);
  expect(database.$client.pragma('busy_timeout', { simple: true })).toBe(10_000);
  closeDatabase(reader);
});
