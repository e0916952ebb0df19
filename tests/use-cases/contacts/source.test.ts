/** Where an entry was read stays with it until something that was read there changes. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import type { ContactChanges } from '../../../src/domain/contacts/contact-fields.ts';
import { isCheckedByReading } from '../../../src/domain/directory/checked-by-reading.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { restoreRevision } from '../../../src/use-cases/contacts/change/restore-revision.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { exportContacts } from '../../../src/use-cases/contacts/csv/export-contacts.ts';
import { applyImport } from '../../../src/use-cases/contacts/csv/import-contacts.ts';
import { previewEdit } from '../../../src/use-cases/contacts/read/preview-change.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { seededDatabase } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';

const lineId = 'line-999';
const read = { url: 'https://www.example.org/contacts', readOn: '2026-11-20', pageDatedOn: '2026-06-01' };
let database: Database;
let admin: UseCaseContext;
beforeEach(() => {
  database = seededDatabase();
  admin = acting(database);
});

const sourceOf = (id: string) => findContact(database, id)?.fields.source;
const revisionOf = (id: string) => findContact(database, id)?.revision ?? 0;
const edit = (id: string, changes: ContactChanges, by = admin) =>
  editContact(by, { contactId: id, seenRevision: revisionOf(id), changes });
const shown = (id: string) =>
  readDirectory(database, '2026-11-21').contacts.find((contact) => contact.id === id);

describe('the source of an entry', () => {
  it('of 999 survives a typo mended in its notes, which puts no doubt beside it', () => {
    const before = sourceOf(lineId);
    expect(before).toMatchObject({ url: expect.stringContaining('police.uk'), pageDatedOn: null });
    edit(lineId, { notes: 'In danger now: call 999.' });
    expect(sourceOf(lineId)).toEqual(before);
    const line = readDirectory(database, '2026-11-21').nationalLines.find(({ id }) => id === lineId);
    expect(line && isCheckedByReading(line)).toBe(true);
  });

  it.each<[string, ContactChanges, boolean]>([
    ['notes', { notes: 'New' }, true],
    ['leave', { away: { fromOn: null, untilOn: '2026-12-01', standIn: null } }, true],
    ['a name', { person: { name: 'A B', consentOn: '2026-11-01' } }, true],
    ['a number grouped differently', { telephone: '02079460268' }, true],
    ['a check', { checked: 'telephone' }, true],
    ['a number', { telephone: '020 7946 0777' }, false],
    ['an address', { email: 'new@example.org' }, false],
    ['a role', { role: 'Another role' }, false],
    ['hours', { hours: { kind: 'always' } }, false],
    ['a number with a check', { telephone: '020 7946 0777', checked: 'telephone' }, false],
    ['a number with the page anew', { telephone: '020 7946 0777', source: read }, true],
  ])('after a change of %s', (_, changes, stays) => {
    const id = 'demo-council-hackney';
    edit(id, { source: read });
    expect(edit(id, changes).kind).toBe('changed');
    expect(sourceOf(id)).toEqual(stays ? read : null);
  });

  it('is kept by a check of what it does not touch', () => {
    const id = 'demo-council-hackney';
    const check = findContact(database, id)?.verification;
    edit(id, { source: read });
    expect(findContact(database, id)?.verification).toMatchObject({ on: check?.on });
  });

  it('stays through a vacancy and a retirement, and comes back with the state it belonged to', () => {
    const id = 'demo-council-hackney';
    edit(id, { source: read });
    edit(id, { telephone: '020 7946 0777' });
    expect(sourceOf(id)).toBeNull();
    restoreRevision(admin, { contactId: id, seenRevision: 3, revision: 2 });
    expect(sourceOf(id)).toEqual(read);
    markVacant(admin, { contactId: id, seenRevision: 4 });
    expect(sourceOf(id)).toEqual(read);
    retireContact(admin, { contactId: id, seenRevision: 5, successorId: null });
    restoreRevision(admin, { contactId: id, seenRevision: 6, revision: 4 });
    expect(sourceOf(id)).toEqual(read);
    expect(shown(id)?.source).toEqual({ ...read, isCopy: false });
  });

  it('is said beforehand to go', () => {
    const id = 'demo-council-hackney';
    edit(id, { source: read });
    const changes = { telephone: '020 7946 0777' };
    expect(previewEdit(admin, { contactId: id, seenRevision: 2, changes })).toMatchObject({
      kind: 'changed',
      differences: [{ field: 'telephone' }, { field: 'source', before: read, after: null }],
    });
  });

  it.each([
    ['a day to come', { ...read, readOn: '2026-11-22' }, 'source'],
    ['a page dated after it was read', { ...read, pageDatedOn: '2026-11-21' }, 'source'],
  ])('is refused with %s', (_, source, field) => {
    expect(edit('demo-council-hackney', { source })).toMatchObject({ kind: 'invalid', errors: [{ field }] });
  });

  it('of an editor waits when it names another page: readers open it', () => {
    const editor = acting(database, people.editor);
    const id = 'demo-council-hackney';
    expect(edit(id, { source: read }, editor).kind).toBe('waits');
    edit(id, { source: read });
    const later = { ...read, readOn: '2026-11-21' };
    expect(edit(id, { source: later, checked: 'changes' }, editor).kind).toBe('changed');
  });

  it('goes by CSV as it came, and is read back with the days as a spreadsheet rewrites them', () => {
    const id = 'demo-council-hackney';
    edit(id, { source: read });
    const exported = exportContacts(admin);
    if (exported.kind !== 'exported') throw new Error(exported.kind);
    const importOf = (csv: string) =>
      applyImport(admin, { file: Buffer.from(csv), replaceSampleData: false, digest: undefined });
    expect(importOf(exported.csv.replaceAll('2026-06-01', '01/06/2026'))).toMatchObject({
      kind: 'imported',
      counts: { change: 0 },
    });
    expect(importOf(exported.csv.replace(read.url, 'https://www.example.org/new'))).toMatchObject({
      kind: 'imported',
      counts: { change: 1 },
    });
    expect(sourceOf(id)).toEqual({ ...read, url: 'https://www.example.org/new' });
  });
});
