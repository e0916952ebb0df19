/** What editing does to a contact, its check, its mail and its record, and what two people get who edit at once. */
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { type ContactChanges, newContactSchema } from '../../../src/domain/contacts/contact-fields.ts';
import { createContact } from '../../../src/use-cases/contacts/change/create-contact.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { restoreRevision } from '../../../src/use-cases/contacts/change/restore-revision.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { readContactPage } from '../../../src/use-cases/contacts/read/read-contact-page.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk, telephone } from '../../support/people/contact-desk.ts';
import { makeUnreadable } from '../../support/unreadable-contact.ts';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});

describe('an edit', () => {
  it('makes a new revision, asks for a release and is on record with both states', () => {
    const openBefore = findOpenPublishRequests(desk.database).count;
    expect(desk.edit({ role: 'New role' })).toMatchObject({ kind: 'changed', contact: { revision: 2 } });
    expect(findOpenPublishRequests(desk.database).count).toBe(openBefore + 1);
    expect(desk.lastEvent()).toMatchObject({
      actor: 'user-administrator',
      action: 'contact.edit',
      subject: `contact:${contactId}`,
      requestId: 'test-request',
      before: { revision: 1, role: 'Modern slavery lead, community safety team' },
      after: { revision: 2, role: 'New role', check: 'gone' },
    });
    expect(verifyAuditChain(desk.database).isWhole).toBe(true);
  });

  it('that changes nothing writes nothing', () => {
    const before = desk.lastEvent()?.id;
    expect(desk.edit({ telephone: '020 7946 0268', notes: '' })).toMatchObject({ kind: 'unchanged' });
    expect([desk.current()?.revision, desk.lastEvent()?.id]).toEqual([1, before]);
  });

  it.each<[string, ContactChanges, string]>([
    ['notes', { notes: 'Ask for the duty worker.' }, 'kept'],
    ['the grouping of the number', { telephone: '0207 946 0268' }, 'kept'],
    ['a person’s name', { person: { name: 'Role Title', consentOn: '2026-11-01' } }, 'kept'],
    ['the telephone number', { telephone }, 'gone'],
    ['the e-mail address', { email: 'new@example.org' }, 'gone'],
    ['the role', { role: 'New role' }, 'gone'],
    ['the organisation', { organisation: 'New organisation' }, 'gone'],
    ['the website', { website: 'https://www.example.org/' }, 'gone'],
    ['the hours', { hours: { kind: 'always' } }, 'gone'],
    ['the boroughs', { boroughs: ['E09000012', 'E09000030'] }, 'gone'],
    ['notes and number together', { notes: 'New', telephone }, 'gone'],
    ['the number, checked in the same act', { telephone, checked: 'telephone' }, 'new'],
  ])('of %s leaves the last check %s', (_, changes, expected) => {
    const before = desk.current()?.verification;
    expect(desk.edit(changes)).toMatchObject({ kind: 'changed' });
    const after = desk.current()?.verification ?? null;
    if (expected === 'kept')
      expect(after).toEqual({ ...before, id: expect.any(String), carriedFromRevision: 1 });
    if (expected === 'gone') expect(after).toBeNull();
    if (expected === 'new')
      expect(after).toEqual({
        id: expect.any(String),
        on: '2026-11-21',
        method: 'telephone',
        by: 'user-administrator',
        carriedFromRevision: null,
      });
  });

  it('that changes nothing but says it was checked is a check, and no new revision', () => {
    recordUnreachable(desk.admin, { contactId, seenRevision: 1 });
    expect(desk.edit({ checked: 'meeting' })).toMatchObject({
      kind: 'changed',
      contact: {
        revision: 1,
        unreachableSinceOn: null,
        verification: { on: '2026-11-21', method: 'meeting' },
      },
    });
    expect(desk.lastEvent()?.action).toBe('contact.verify');
    expect(desk.edit({ checked: 'meeting' }, 1, acting(desk.database, people.viewer))).toMatchObject({
      kind: 'refused',
    });
  });

  it('keeps the first date of a check through several edits of notes', () => {
    const before = desk.current()?.verification;
    desk.edit({ notes: 'One' });
    desk.edit({ notes: 'Two' }, 2);
    expect(desk.current()?.verification).toEqual({
      ...before,
      id: expect.any(String),
      carriedFromRevision: 1,
    });
  });

  it('of notes by an editor, whom nobody has checked, starts without a check', () => {
    desk.edit({ notes: 'New' }, 1, acting(desk.database, people.editor));
    expect(desk.current()?.verification).toBeNull();
  });

  it('of a line forgets where the entry was read, unless only its notes change', () => {
    const line = { contactId: 'line-nspcc', seenRevision: 1 };
    editContact(desk.admin, { ...line, changes: { notes: 'New', checked: 'telephone' } });
    expect(findContact(desk.database, 'line-nspcc')?.fields.source).not.toBeNull();
    editContact(desk.admin, { ...line, seenRevision: 2, changes: { telephone: '0808 800 5001' } });
    expect(findContact(desk.database, 'line-nspcc')?.fields.source).toBeNull();
  });

  it.each<[string, ContactChanges, string]>([
    ['a borough that is none', { boroughs: ['E09000099'] }, 'boroughs'],
    ['no borough at all', { boroughs: [] }, 'boroughs'],
    ['all London and a borough', { allLondon: true }, 'boroughs'],
    ['a police area that is none', { policeArea: 'XX' }, 'policeArea'],
    ['a police area that does not serve the borough', { policeArea: 'WA' }, 'policeArea'],
    ['no way to reach it', { telephone: null, email: null }, 'telephone'],
    ['a consent in the future', { person: { name: 'A', consentOn: '2026-11-22' } }, 'person'],
    ['a successor that is not there', { status: 'retired', successor: 'nobody' }, 'successor'],
  ])('is refused with %s', (_, changes, field) => {
    expect(desk.edit(changes)).toMatchObject({ kind: 'invalid', errors: [{ field }] });
    expect(desk.current()?.revision).toBe(1);
  });

  it('warns of a number that another contact for the same borough has', () => {
    editContact(desk.admin, { contactId: 'line-nspcc', seenRevision: 1, changes: { telephone } });
    expect(desk.edit({ telephone: '02079460777' })).toMatchObject({
      kind: 'changed',
      warnings: [{ field: 'telephone', message: expect.stringMatching(/same number.*night/) }],
    });
  });

  it('of one borough reads no entry of another: thousands would hold up every reader', () => {
    makeUnreadable(desk.database, 'demo-council-brent');
    expect(desk.edit({ role: 'New role' })).toMatchObject({ kind: 'changed', warnings: [] });
    const added = createContact(
      desk.admin,
      newContactSchema.parse({
        ...{ kind: 'council_lead', role: 'Night desk', organisation: 'A council', boroughs: ['E09000012'] },
        telephone,
      }),
    );
    expect(added).toMatchObject({ kind: 'created', warnings: [] });
    expect(readContactPage(desk.admin, contactId)).toMatchObject({
      warnings: [],
      successors: expect.arrayContaining([expect.objectContaining({ id: 'demo-council-brent' })]),
    });
  });
});

describe('two people at once', () => {
  it('one wins, and the other is told with both versions and nothing lost', () => {
    expect(desk.edit({ notes: 'First', hours: { kind: 'always' } })).toMatchObject({ kind: 'changed' });
    const late = desk.edit(
      { notes: 'Second', role: 'New role' },
      1,
      acting(desk.database, people.otherAdministrator),
    );
    expect(late).toMatchObject({
      kind: 'stale',
      current: { revision: 2, fields: { notes: 'First' } },
      attempted: { fields: { notes: 'Second', role: 'New role', hours: { kind: 'periods' } } },
      contested: ['notes'],
    });
    expect(desk.current()).toMatchObject({ revision: 2, fields: { notes: 'First' } });
  });

  it.each([
    ['a vacancy', () => markVacant(desk.admin, { contactId, seenRevision: 1 })],
    ['a retirement', () => retireContact(desk.admin, { contactId, seenRevision: 1, successorId: null })],
    ['a restoration', () => restoreRevision(desk.admin, { contactId, seenRevision: 1, revision: 1 })],
  ])('%s from a stale page is told too', (_, act) => {
    desk.edit({ notes: 'First' });
    expect(act()).toMatchObject({ kind: 'stale', current: { revision: 2 } });
  });

  it('a check of a revision that is gone is refused, and says what is there now', () => {
    desk.edit({ telephone });
    expect(verifyContact(desk.admin, { contactId, seenRevision: 1, method: 'telephone' })).toMatchObject({
      kind: 'outdated',
      current: { revision: 2 },
    });
    expect(desk.current()?.verification).toBeNull();
  });

  it('a revision that never was is as stale as any', () => {
    expect(desk.edit({ notes: 'New' }, 99)).toMatchObject({ kind: 'stale' });
  });
});

describe('a changed number or address', () => {
  it('is mailed to the old address and to the new one', () => {
    desk.edit({ telephone, email: 'new@example.org' });
    expect(desk.mail().map(({ recipient }) => recipient)).toEqual([
      'modern-slavery@hackney.example.org',
      'new@example.org',
    ]);
    for (const { body, about } of desk.mail()) {
      expect(about).toBe(`contact:${contactId}`);
      expect(body).toContain('Telephone: 020 7946 0268 → 020 7946 0777');
      expect(body).toContain('https://directory.example.org/about/');
    }
  });

  it('goes once to an address that stays', () => {
    desk.edit({ telephone });
    expect(desk.mail()).toHaveLength(1);
  });

  it('is no mail when only its grouping changes, and none for other fields', () => {
    desk.edit({ telephone: '0207 946 0268' });
    desk.edit({ hours: { kind: 'always' } }, 2);
    expect(desk.mail()).toEqual([]);
  });
});
