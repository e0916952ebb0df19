import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContact, listContacts } from '../../../db/contacts/contacts.ts';
import { findPrivateNotes } from '../../../db/contacts/private-notes.ts';
import { listCouncilPages } from '../../../db/leads/council-pages.ts';
import { findLead, listLeads } from '../../../db/leads/leads.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { labelStateOf } from '../../../src/domain/directory/freshness-words.ts';
import { systemPrincipal } from '../../../src/domain/people/access.ts';
import {
  type ReferenceEntryInput,
  referenceEntrySchema,
} from '../../../src/domain/reference/reference-entry.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { dismissLead, publishLead } from '../../../src/use-cases/leads/settle-lead.ts';
import { loadEdition } from '../../../src/use-cases/reference/load-edition.ts';
import { readReferenceEdition } from '../../../src/use-cases/reference/reference-edition.ts';
import type { UseCaseContext } from '../../../src/use-cases/shared/context.ts';
import { referenceDatabase } from '../../support/database.ts';

const now = new Date('2026-11-30T12:00:00Z');
const line: ReferenceEntryInput = {
  id: 'duty-hackney-adults-1',
  kind: 'council_duty',
  role: 'Adult social care',
  organisation: 'Hackney Council',
  allLondon: false,
  boroughs: ['E09000012'],
  telephone: '020 7946 0301',
  hours: { kind: 'unknown' },
  serves: 'adults',
  source: { url: 'https://www.example.org/adults', readOn: '2026-11-29', isCopy: true },
  remark: 'One source.',
};
const page = {
  boroughCode: 'E09000012',
  service: 'adults',
  url: 'https://www.example.org/adults',
  readOn: '2026-11-29',
} as const;

let database: Database;
let context: UseCaseContext;
let admin: UseCaseContext;
const edition = (...entries: readonly ReferenceEntryInput[]) => ({
  entries: entries.map((entry) => referenceEntrySchema.parse(entry)),
  pages: [page],
});
const load = (...entries: readonly ReferenceEntryInput[]) => loadEdition(context, edition(...entries));

beforeEach(() => {
  database = referenceDatabase();
  const shared = { database, now, requestId: 'test', publicUrl: 'https://directory.example.org' };
  context = { ...shared, principal: systemPrincipal('reference') };
  admin = {
    ...shared,
    principal: { kind: 'user', id: 'user:1', name: 'Admin', role: 'admin', areaCodes: [] },
  };
});

describe('the reference data', () => {
  it('is shown as what nobody has checked, with its source and what is known of it', () => {
    expect(load(line)).toEqual({ added: 1, updated: 0, proposed: 0, retired: 0, leads: 0 });
    const shown = readDirectory(database, '2026-11-30').contacts.find(({ id }) => id === line.id);
    expect(shown).toMatchObject({
      telephone: '020 7946 0301',
      serves: 'adults',
      lastVerifiedOn: null,
      source: {
        url: 'https://www.example.org/adults',
        readOn: '2026-11-29',
        pageDatedOn: null,
        isCopy: true,
      },
    });
    expect(shown && labelStateOf(shown)).toBe('unchecked');
    expect(findPrivateNotes(database, line.id)?.text).toBe('One source.');
    expect(listCouncilPages(database)).toEqual([page]);
  });

  it('asks for a release of what a later edition adds; the first comes with new code, which makes one', () => {
    load(line);
    expect(findOpenPublishRequests(database).count).toBe(0);
    load(line, { ...line, id: 'duty-hackney-children-1', serves: 'children' });
    expect(findOpenPublishRequests(database).count).toBe(1);
  });

  it('is loaded once', () => {
    load(line);
    expect(load(line)).toBeUndefined();
    expect(findContact(database, line.id)?.revision).toBe(1);
  });

  it('follows a later edition where nobody has touched it', () => {
    load(line);
    expect(load({ ...line, telephone: '020 7946 0302' })).toMatchObject({ updated: 1, proposed: 0 });
    expect(findContact(database, line.id)).toMatchObject({
      revision: 2,
      fields: { telephone: '020 7946 0302' },
      verification: null,
    });
  });

  it.each([
    [
      'checked',
      () => verifyContact(admin, { contactId: line.id, seenRevision: 1, method: 'telephone' }).kind,
      'verified',
    ],
    [
      'changed',
      () =>
        editContact(admin, { contactId: line.id, seenRevision: 1, changes: { notes: 'Ask for duty' } }).kind,
      'changed',
    ],
  ])('proposes a later edition of what somebody has %s, and changes nothing', (_, touch, done) => {
    load(line);
    expect(touch()).toBe(done);
    const before = findContact(database, line.id);
    expect(load({ ...line, telephone: '020 7946 0302' })).toMatchObject({ updated: 0, proposed: 1 });
    expect(findContact(database, line.id)).toEqual(before);
    const [proposal] = listProposals(database, { state: 'waiting', contactId: line.id });
    expect(proposal?.proposed.fields.telephone).toBe('020 7946 0302');
    // Offered once: the next start says nothing.
    expect(load({ ...line, telephone: '020 7946 0302' })).toBeUndefined();
  });

  it('proposes only what an edition says differently, and leaves what a person has corrected', () => {
    load(line);
    editContact(admin, {
      ...{ contactId: line.id, seenRevision: 1, checked: 'telephone' },
      changes: { telephone: '020 7946 0309' },
    });
    expect(load({ ...line, hours: { kind: 'always' } })).toMatchObject({ proposed: 1 });
    const [proposal] = listProposals(database, { state: 'waiting', contactId: line.id });
    expect(proposal?.proposed.fields).toMatchObject({
      telephone: '020 7946 0309',
      hours: { kind: 'always' },
    });
  });

  it('takes its proposal back where a later edition goes back to what the entry says', () => {
    load(line);
    verifyContact(admin, { contactId: line.id, seenRevision: 1, method: 'telephone' });
    load({ ...line, telephone: '020 7946 0302' });
    load({ ...line, telephone: '020 7946 0303', notes: 'Ask for duty' });
    const waiting = () => listProposals(database, { state: 'waiting', contactId: line.id });
    expect(waiting().map(({ proposed: { fields } }) => [fields.telephone, fields.notes])).toEqual([
      ['020 7946 0303', 'Ask for duty'],
    ]);
    load({ ...line, notes: 'Ask for duty' });
    expect(waiting().map(({ proposed: { fields } }) => [fields.telephone, fields.notes])).toEqual([
      ['020 7946 0301', 'Ask for duty'],
    ]);
    load(line);
    expect(waiting()).toEqual([]);
  });

  it('retires what a later edition no longer has; of what somebody has checked, it tells them', () => {
    const other = { ...line, id: 'duty-hackney-children-1', serves: 'children' } as const;
    load(line, other);
    verifyContact(admin, { contactId: other.id, seenRevision: 1, method: 'telephone' });
    expect(load()).toMatchObject({ retired: 1, proposed: 1 });
    expect(findContact(database, line.id)?.status).toBe('retired');
    expect(findContact(database, other.id)?.status).toBe('active');
    const told = () => listProposals(database, { state: 'waiting', contactId: other.id });
    expect(told().map(({ note }) => note)).toEqual([expect.stringContaining('has this entry no more')]);
    load(line, other);
    expect(told()).toEqual([]);
  });

  it('shows again what an edition had dropped and a later one has, as it says now', () => {
    load(line);
    load();
    expect(load({ ...line, telephone: '020 7946 0302' })).toMatchObject({ added: 0, updated: 1 });
    expect(findContact(database, line.id)).toMatchObject({
      status: 'active',
      fields: { telephone: '020 7946 0302' },
      verification: null,
    });
  });

  it('does not bring back what somebody has retired: what is new of it is a lead', () => {
    load(line);
    retireContact(admin, { contactId: line.id, seenRevision: 1, successorId: null });
    expect(load({ ...line, telephone: '020 7946 0302' })).toMatchObject({ added: 0, updated: 0, leads: 1 });
    expect(findContact(database, line.id)?.status).toBe('retired');
  });

  it('takes a row that only moves for the same', () => {
    load({ ...line, position: 3 });
    expect(load({ ...line, position: 2 })).toBeUndefined();
  });

  it('starts on a machine whose clock is slow', () => {
    const slow = { ...context, now: new Date('2026-11-01T12:00:00Z') };
    loadEdition(slow, edition(line));
    expect(loadEdition(slow, edition({ ...line, notes: 'Ask for the desk' }))).toMatchObject({ updated: 1 });
  });
});

describe('a lead', () => {
  const lead = { ...line, doubt: 'Two sources disagree.' };

  it('is not shown to readers', () => {
    expect(load(lead)).toMatchObject({ added: 0, leads: 1 });
    expect(findContact(database, line.id)).toBeUndefined();
    expect(readDirectory(database, '2026-11-30').contacts).toEqual([]);
    expect(listLeads(database, 'waiting').map(({ id }) => id)).toEqual([line.id]);
  });

  it('is published as checked after a call, in one step', () => {
    load(lead);
    expect(publishLead(admin, { id: line.id, version: 1 }, {})).toEqual({
      kind: 'published',
      contactId: line.id,
    });
    expect(findContact(database, line.id)).toMatchObject({
      fields: { telephone: '020 7946 0301', source: { url: 'https://www.example.org/adults' } },
      verification: { method: 'telephone', by: 'user:1' },
    });
    expect(findLead(database, line.id)).toMatchObject({ state: 'published', settledBy: 'user:1' });
  });

  it('counts as checked by the way that it has, and not where it has none', () => {
    load(
      { ...lead, telephone: null, email: 'adults@example.org' },
      { ...lead, id: 'duty-hackney-adults-2', telephone: null, website: 'https://www.example.org/' },
    );
    publishLead(admin, { id: line.id, version: 1 }, {});
    expect(findContact(database, line.id)?.verification?.method).toBe('email');
    const without = { id: 'duty-hackney-adults-2', version: 1 };
    expect(publishLead(admin, without, {})).toMatchObject({ errors: [{ field: 'telephone' }] });
    expect(publishLead(admin, without, { telephone: '020 7946 0309' }).kind).toBe('published');
  });

  it('is corrected by the call, which then is its source', () => {
    load(lead);
    publishLead(admin, { id: line.id, version: 1 }, { telephone: '020 7946 0309' });
    expect(findContact(database, line.id)?.fields).toMatchObject({
      telephone: '020 7946 0309',
      source: null,
    });
  });

  it('says what is wrong with a correction, and goes on waiting', () => {
    load(lead);
    expect(publishLead(admin, { id: line.id, version: 1 }, { telephone: '12' })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'telephone' }],
    });
    expect(findLead(database, line.id)?.state).toBe('waiting');
  });

  it('is dismissed with a reason that stays on record', () => {
    load(lead);
    expect(dismissLead(admin, { id: line.id, version: 1 }, ' ')).toMatchObject({ kind: 'invalid' });
    expect(dismissLead(admin, { id: line.id, version: 1 }, 'It is the library')).toEqual({
      kind: 'dismissed',
    });
    expect(findLead(database, line.id)).toMatchObject({ state: 'dismissed', reason: 'It is the library' });
    // A later edition that says the same brings nothing back.
    expect(load(lead)).toBeUndefined();
  });

  it('waits again, and is not published, when a later edition says something new of what was dismissed', () => {
    load(lead);
    dismissLead(admin, { id: line.id, version: 1 }, 'It is the library');
    expect(load({ ...line, telephone: '020 7946 0302' })).toMatchObject({ added: 0, leads: 1 });
    expect(findLead(database, line.id)).toMatchObject({ state: 'waiting', version: 2 });
    // Somebody who still sees the first cannot settle the second.
    expect(publishLead(admin, { id: line.id, version: 1 }, {})).toEqual({ kind: 'stale' });
  });

  it('becomes an entry when a later edition has no doubt', () => {
    load(lead);
    expect(load(line)).toMatchObject({ added: 1 });
    expect(findLead(database, line.id)?.state).toBe('superseded');
  });

  it('is what becomes of an entry that a later edition doubts, unless somebody has checked it', () => {
    load(line);
    expect(load(lead)).toMatchObject({ leads: 1, retired: 1 });
    expect(findContact(database, line.id)?.status).toBe('retired');
    publishLead(admin, { id: line.id, version: 1 }, { telephone: '020 7946 0309' });
    const published = {
      ...{ status: 'active', fields: { telephone: '020 7946 0309' } },
      verification: { method: 'telephone' },
    };
    expect(findContact(database, line.id)).toMatchObject(published);
    expect(load({ ...lead, notes: 'Ask for duty' })).toMatchObject({ leads: 1, retired: 0 });
    expect(findContact(database, line.id)).toMatchObject(published);
  });

  it('is an entry again, and no lead, when a later edition has lost its doubt', () => {
    load(line);
    load(lead);
    expect(load(line)).toMatchObject({ updated: 1, leads: 0 });
    expect(findContact(database, line.id)?.status).toBe('active');
    expect(findLead(database, line.id)?.state).toBe('superseded');
  });

  it('is settled by nobody who may not add contacts', () => {
    load(lead);
    const editor = {
      ...admin,
      principal: { ...admin.principal, role: 'editor', areaCodes: ['E09000012'] } as const,
    };
    expect(publishLead(editor, { id: line.id, version: 1 }, {}).kind).toBe('refused');
    expect(dismissLead(editor, { id: line.id, version: 1 }, 'No').kind).toBe('refused');
    expect(findLead(database, line.id)?.state).toBe('waiting');
  });
});

describe('this version of the reference data', () => {
  const { entries, pages } = readReferenceEdition();

  it('has 93 lines of councils that are shown, 48 that are leads, and pages of all councils but none twice', () => {
    const lines = entries.filter(({ kind }) => kind === 'council_duty');
    expect(lines.filter(({ doubt }) => doubt === null)).toHaveLength(93);
    expect(lines.filter(({ doubt }) => doubt !== null)).toHaveLength(48);
    const keys = pages.map(({ boroughCode, service }) => `${boroughCode} ${service}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says of every entry where it was read, that it was a copy, and when', () => {
    for (const { id, source, doubt } of entries) {
      if (doubt !== null && source === null) continue;
      expect(source, id).toMatchObject({ isCopy: true, readOn: expect.stringMatching(/^2026-11-2\d$/) });
    }
  });

  it('adds no revision to what the first start has just loaded', () => {
    loadEdition(context, readReferenceEdition());
    expect(listContacts(database).filter(({ revision }) => revision > 1)).toEqual([]);
  });
});
