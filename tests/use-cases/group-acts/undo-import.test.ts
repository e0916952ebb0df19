/** An import taken back as one act, until something else has touched its entries. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findContact, listContacts } from '../../../db/contacts/contacts.ts';
import { deleteEarlierNotes, findPrivateNotes } from '../../../db/contacts/private-notes.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { withdrawCheck } from '../../../src/use-cases/contacts/checks/withdraw-check.ts';
import { applyImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { listPastImports, undoImport } from '../../../src/use-cases/group-acts/undo-import.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

let database: Database;
beforeEach(() => {
  database = seededDatabase();
});

const later = new Date(acting(seededDatabase()).now.getTime() + 60_000);
const context = () => ({ ...acting(database), now: later });

function run(csv: string, replaceSampleData = false): string {
  const given = { file: new TextEncoder().encode(csv), replaceSampleData, digest: undefined };
  const result = applyImport(acting(database), given);
  expect(result.kind).toBe('imported');
  const [latest] = listPastImports({ database }, 1);
  return latest?.id ?? '';
}

const camden = 'demo-council-camden';

/** Only the columns that change: a cell that is empty would empty the entry. */
const change = `id,revision,telephone,notes\n${camden},1,020 7946 0999,Ask twice\n`;
const creation =
  'kind,role,organisation,boroughs,telephone,last_checked_on,last_checked_by\ncouncil_lead,New lead,LB Brent,Brent,020 7946 0801,2026-11-01,telephone\n';
const check = 'id,revision,last_checked_on,last_checked_by\ndemo-council-barnet,1,2026-11-18,email\n';
const shown = () =>
  listContacts(database)
    .filter(({ status }) => status !== 'retired')
    .map(({ id, status, fields, verification, unreachableSinceOn }) => ({
      ...{ id, status, fields, unreachableSinceOn },
      // Nobody holds a vacant post: no check of it counts.
      check: status === 'active' && verification && { on: verification.on, method: verification.method },
    }));

describe('an import that is undone', () => {
  it.each([
    ['what it added', creation, { retired: 1, restored: 0 }],
    ['what it changed, and the check it cost', change, { retired: 0, restored: 1 }],
    ['a check that it brought', check, { retired: 0, restored: 1 }],
  ])('takes back %s', (_, csv, counts) => {
    const before = shown();
    const id = run(csv);
    expect(shown()).not.toEqual(before);
    const requested = findOpenPublishRequests(database).lastId;
    expect(undoImport(context(), id)).toEqual({ kind: 'undone', counts });
    expect(shown()).toEqual(before);
    expect(listPastImports({ database }, 1)).toMatchObject([{ id, isUndone: true }]);
    expect(listAuditEvents(database, { limit: 1 }).events).toMatchObject([
      { action: 'contacts.undo-import', after: counts },
    ]);
    expect(findOpenPublishRequests(database).lastId).toBeGreaterThan(requested);
    expect(undoImport(context(), id)).toMatchObject({
      kind: 'not-possible',
      detail: expect.stringMatching(/already/),
    });
  });

  it('brings back the made-up contacts that it retired', () => {
    const before = shown();
    const id = run(creation, true);
    expect(undoImport(context(), id).kind).toBe('undone');
    expect(shown()).toEqual(before);
  });

  const noted = `id,revision,private_notes\n${camden},1,From the list\n`;
  const notesOf = (id: string) => findPrivateNotes(database, id).text;
  const noteBefore = (text: string) => {
    const result = editContact(
      { ...acting(database), now: new Date(later.getTime() - 120_000) },
      { contactId: camden, seenRevision: 1, changes: { privateNotes: text } },
    );
    expect(result.kind).toBe('noted');
  };

  it.each(['Ask for the duty desk', ''])('brings back the private notes that it wrote over: “%s”', (text) => {
    if (text !== '') noteBefore(text);
    const id = run(noted);
    expect(notesOf(camden)).toBe('From the list');
    expect(undoImport(context(), id).kind).toBe('undone');
    expect(notesOf(camden)).toBe(text);
    expect(listAuditEvents(database, { limit: 3 }).events.map(({ action }) => action)).toContain(
      'contact.note-privately',
    );
  });

  it('brings back no private notes that somebody has erased since', () => {
    noteBefore('Her name is Pat Example');
    const id = run(noted);
    database.transaction((transaction) => deleteEarlierNotes(transaction, camden));
    expect(undoImport(context(), id).kind).toBe('undone');
    expect(notesOf(camden)).toBe('From the list');
  });

  it('leaves private notes alone that it did not write', () => {
    noteBefore('Ask for the duty desk');
    const id = run(change);
    expect(undoImport(context(), id).kind).toBe('undone');
    expect(notesOf(camden)).toBe('Ask for the duty desk');
  });

  it('takes back a name that it published, and its consent', () => {
    const csv = `id,revision,person_name,person_consent_on\n${camden},1,Pat Example,2026-11-01\n`;
    const id = run(csv);
    expect(findContact(database, camden)?.fields.person).toMatchObject({ name: 'Pat Example' });
    expect(undoImport(context(), id).kind).toBe('undone');
    expect(findContact(database, camden)?.fields.person).toBeNull();
  });
});

describe('an import whose entries something else has touched', () => {
  const touching: readonly (readonly [string, string, () => unknown])[] = [
    [
      'an edit',
      change,
      () => editContact(context(), { contactId: camden, seenRevision: 2, changes: { notes: 'Other' } }),
    ],
    [
      'a check',
      change,
      () => verifyContact(context(), { contactId: camden, seenRevision: 2, method: 'telephone' }),
    ],
    [
      'a check taken back',
      check,
      () =>
        withdrawCheck(context(), {
          contactId: 'demo-council-barnet',
          seenCheck: findContact(database, 'demo-council-barnet')?.verification?.id ?? '',
        }),
    ],
    [
      'a retirement',
      change,
      () => retireContact(context(), { contactId: camden, seenRevision: 2, successorId: null }),
    ],
    [
      'a private note',
      change,
      () => editContact(context(), { contactId: camden, seenRevision: 2, changes: { privateNotes: 'Rang' } }),
    ],
  ];
  it.each(touching)('stays: %s', (_, csv, touch) => {
    const id = run(csv);
    touch();
    const before = shown();
    expect(listPastImports({ database }, 1)).toMatchObject([{ touched: 1 }]);
    expect(undoImport({ ...context(), now: new Date(later.getTime() + 1000) }, id)).toMatchObject({
      kind: 'not-possible',
      detail: expect.stringMatching(/touched 1 of the entries/),
    });
    expect(shown()).toEqual(before);
  });
});

it('an import is undone by nobody who may not import, and the refusal is on record', () => {
  const id = run(creation);
  expect(undoImport({ ...context(), principal: people.viewer }, id).kind).toBe('refused');
  expect(listAuditEvents(database, { limit: 1 }).events).toMatchObject([
    { action: 'contacts.undo-import-refused' },
  ]);
});
