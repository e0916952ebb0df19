/** What editing does to a contact, its check, its history, its mail, and what it leaves on record. */
import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findContact, listContactRevisions } from '../../../db/contacts.ts';
import { findOpenPublishRequests } from '../../../db/publish-requests.ts';
import { messages } from '../../../db/schema.ts';
import type { ContactChanges } from '../../../src/domain/contacts/contact-fields.ts';
import { editContact } from '../../../src/use-cases/contacts/edit-contact.ts';
import { fillVacancy } from '../../../src/use-cases/contacts/fill-vacancy.ts';
import { markVacant } from '../../../src/use-cases/contacts/mark-vacant.ts';
import { readContact, readContactHistory } from '../../../src/use-cases/contacts/read-contact.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/record-unreachable.ts';
import { restoreRevision } from '../../../src/use-cases/contacts/restore-revision.ts';
import { retireContact } from '../../../src/use-cases/contacts/retire-contact.ts';
import { verifyContact } from '../../../src/use-cases/contacts/verify-contact.ts';
import type { UseCaseContext } from '../../../src/use-cases/context.ts';
import { acting, people } from '../../support/acting.ts';
import { seededDatabase, testNow } from '../../support/database.ts';

const contactId = 'demo-council-hackney';
const telephone = '020 7946 0777';
let database: Database;
let admin: UseCaseContext;

beforeEach(() => {
  database = seededDatabase();
  admin = acting(database);
});

function edit(changes: ContactChanges, seenRevision = 1, context = admin) {
  return editContact(context, { contactId, seenRevision, changes });
}

const current = () => findContact(database, contactId);
const lastEvent = () => listAuditEvents(database, { limit: 1 }).events[0];
const mail = () => database.select().from(messages).orderBy(asc(messages.recipient)).all();

describe('an edit', () => {
  it('makes a new revision, asks for a release and is on record with both states', () => {
    const openBefore = findOpenPublishRequests(database).count;
    expect(edit({ role: 'New role' })).toMatchObject({ kind: 'changed', contact: { revision: 2 } });
    expect(findOpenPublishRequests(database).count).toBe(openBefore + 1);
    expect(lastEvent()).toMatchObject({
      actor: 'user-administrator',
      action: 'contact.edit',
      subject: `contact:${contactId}`,
      requestId: 'test-request',
      before: { revision: 1, role: 'Modern slavery lead, community safety team' },
      after: { revision: 2, role: 'New role', check: 'gone' },
    });
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it('that changes nothing writes nothing', () => {
    const before = lastEvent()?.id;
    expect(edit({ telephone: '020 7946 0268', notes: '' })).toMatchObject({ kind: 'unchanged' });
    expect([current()?.revision, lastEvent()?.id]).toEqual([1, before]);
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
    const before = current()?.verification;
    expect(edit(changes)).toMatchObject({ kind: 'changed' });
    const after = current()?.verification ?? null;
    if (expected === 'kept') expect(after).toEqual({ ...before, carriedFromRevision: 1 });
    if (expected === 'gone') expect(after).toBeNull();
    if (expected === 'new')
      expect(after).toEqual({
        on: '2026-11-21',
        method: 'telephone',
        by: 'user-administrator',
        carriedFromRevision: null,
      });
  });

  it('that changes nothing but says it was checked is a check, and no new revision', () => {
    recordUnreachable(admin, { contactId, seenRevision: 1 });
    expect(edit({ checked: 'meeting' })).toMatchObject({
      kind: 'changed',
      contact: {
        revision: 1,
        unreachableSinceOn: null,
        verification: { on: '2026-11-21', method: 'meeting' },
      },
    });
    expect(lastEvent()?.action).toBe('contact.verify');
    expect(edit({ checked: 'meeting' }, 1, acting(database, people.viewer))).toMatchObject({
      kind: 'refused',
    });
  });

  it('keeps the first date of a check through several edits of notes', () => {
    const before = current()?.verification;
    edit({ notes: 'One' });
    edit({ notes: 'Two' }, 2);
    expect(current()?.verification).toEqual({ ...before, carriedFromRevision: 1 });
  });

  it('of notes by an editor, whom nobody has checked, starts without a check', () => {
    edit({ notes: 'New' }, 1, acting(database, people.editor));
    expect(current()?.verification).toBeNull();
  });

  it('of a line forgets where the entry was read, unless only its notes change', () => {
    const line = { contactId: 'line-nspcc', seenRevision: 1 };
    editContact(admin, { ...line, changes: { notes: 'New', checked: 'telephone' } });
    expect(findContact(database, 'line-nspcc')?.source).not.toBeNull();
    editContact(admin, { ...line, seenRevision: 2, changes: { telephone: '0808 800 5001' } });
    expect(findContact(database, 'line-nspcc')?.source).toBeNull();
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
    expect(edit(changes)).toMatchObject({ kind: 'invalid', errors: [{ field }] });
    expect(current()?.revision).toBe(1);
  });

  it('warns of a number that another contact for the same borough has', () => {
    editContact(admin, { contactId: 'line-nspcc', seenRevision: 1, changes: { telephone } });
    expect(edit({ telephone: '02079460777' })).toMatchObject({
      kind: 'changed',
      warnings: [{ field: 'telephone', message: expect.stringMatching(/same number.*night/) }],
    });
  });
});

describe('two people at once', () => {
  it('one wins, and the other is told with both versions and nothing lost', () => {
    expect(edit({ notes: 'First', hours: { kind: 'always' } })).toMatchObject({ kind: 'changed' });
    const late = edit({ notes: 'Second', role: 'New role' }, 1, acting(database, people.otherAdministrator));
    expect(late).toMatchObject({
      kind: 'stale',
      current: { revision: 2, fields: { notes: 'First' } },
      attempted: { fields: { notes: 'Second', role: 'New role', hours: { kind: 'periods' } } },
      contested: ['notes'],
    });
    expect(current()).toMatchObject({ revision: 2, fields: { notes: 'First' } });
  });

  it.each([
    ['a vacancy', () => markVacant(admin, { contactId, seenRevision: 1 })],
    ['a retirement', () => retireContact(admin, { contactId, seenRevision: 1, successorId: null })],
    ['a restoration', () => restoreRevision(admin, { contactId, seenRevision: 1, revision: 1 })],
  ])('%s from a stale page is told too', (_, act) => {
    edit({ notes: 'First' });
    expect(act()).toMatchObject({ kind: 'stale', current: { revision: 2 } });
  });

  it('a check of a revision that is gone is refused, and says what is there now', () => {
    edit({ telephone });
    expect(verifyContact(admin, { contactId, seenRevision: 1, method: 'telephone' })).toMatchObject({
      kind: 'outdated',
      current: { revision: 2 },
    });
    expect(current()?.verification).toBeNull();
  });

  it('a revision that never was is as stale as any', () => {
    expect(edit({ notes: 'New' }, 99)).toMatchObject({ kind: 'stale' });
  });
});

describe('a changed number or address', () => {
  it('is mailed to the old address and to the new one', () => {
    edit({ telephone, email: 'new@example.org' });
    expect(mail().map(({ recipient }) => recipient)).toEqual([
      'modern-slavery@hackney.example.org',
      'new@example.org',
    ]);
    for (const { body, about } of mail()) {
      expect(about).toBe(`contact:${contactId}`);
      expect(body).toContain('Telephone: 020 7946 0268 → 020 7946 0777');
      expect(body).toContain('https://directory.example.org/about/');
    }
  });

  it('goes once to an address that stays', () => {
    edit({ telephone });
    expect(mail()).toHaveLength(1);
  });

  it('is no mail when only its grouping changes, and none for other fields', () => {
    edit({ telephone: '0207 946 0268' });
    edit({ hours: { kind: 'always' } }, 2);
    expect(mail()).toEqual([]);
  });
});

describe('a post', () => {
  it('falls vacant, is filled, and each state stays in the history', () => {
    edit({ person: { name: 'Role Title', consentOn: '2026-11-01' } });
    expect(markVacant(admin, { contactId, seenRevision: 2 })).toMatchObject({
      kind: 'changed',
      contact: { status: 'vacant', revision: 3, fields: { person: null } },
    });
    expect(readContact(database, contactId, testNow)?.view).toMatchObject({
      freshness: 'vacant',
      nextDueOn: null,
    });
    expect(markVacant(admin, { contactId, seenRevision: 3 })).toMatchObject({ kind: 'unchanged' });
    expect(verifyContact(admin, { contactId, seenRevision: 3, method: 'self' })).toMatchObject({
      kind: 'conflict',
    });
    const filled = fillVacancy(admin, {
      contactId,
      seenRevision: 3,
      changes: { telephone, checked: 'meeting' },
    });
    expect(filled).toMatchObject({
      kind: 'changed',
      contact: { status: 'active', verification: { method: 'meeting' } },
    });
    expect(fillVacancy(admin, { contactId, seenRevision: 4 })).toMatchObject({ kind: 'conflict' });
    expect(listContactRevisions(database, contactId).map(({ cause, status }) => [cause, status])).toEqual([
      ['filled', 'active'],
      ['vacated', 'vacant'],
      ['edited', 'active'],
      ['created', 'active'],
    ]);
  });

  it('retires with a successor, cannot be changed while it is retired, and comes back', () => {
    const successorId = 'demo-council-lambeth';
    expect(retireContact(admin, { contactId, seenRevision: 1, successorId: contactId })).toMatchObject({
      kind: 'conflict',
    });
    expect(retireContact(admin, { contactId, seenRevision: 1, successorId })).toMatchObject({
      kind: 'changed',
      contact: { status: 'retired', successorId },
    });
    expect(edit({ notes: 'New' }, 2)).toMatchObject({ kind: 'conflict' });
    expect(verifyContact(admin, { contactId, seenRevision: 2, method: 'self' })).toMatchObject({
      kind: 'conflict',
    });
    expect(
      retireContact(admin, { contactId: successorId, seenRevision: 1, successorId: contactId }),
    ).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'successor' }],
    });
    expect(restoreRevision(admin, { contactId, seenRevision: 2, revision: 1 })).toMatchObject({
      kind: 'changed',
      contact: { status: 'active', successorId: null, verification: null },
    });
    const history = readContactHistory(database, contactId, testNow)?.history;
    expect(history?.map(({ cause, differences }) => [cause, differences.map(({ field }) => field)])).toEqual([
      ['restored', ['status']],
      ['retired', ['status']],
      ['created', []],
    ]);
  });

  it('that does not answer lapses at once, until it has been checked again', () => {
    expect(recordUnreachable(admin, { contactId, seenRevision: 1 })).toMatchObject({ kind: 'recorded' });
    expect(readContact(database, contactId, testNow)?.view.freshness).toBe('lapsed');
    expect(recordUnreachable(admin, { contactId, seenRevision: 1 })).toMatchObject({ kind: 'unchanged' });
    expect(
      verifyContact(admin, { contactId, seenRevision: 1, method: 'telephone', on: '2026-11-20' }),
    ).toMatchObject({
      kind: 'verified',
      contact: { unreachableSinceOn: '2026-11-21' },
    });
    verifyContact(admin, { contactId, seenRevision: 1, method: 'telephone' });
    expect(readContact(database, contactId, testNow)?.view).toMatchObject({
      freshness: 'verified',
      unreachableSinceOn: null,
    });
  });
});

describe('an earlier state', () => {
  it('comes back as a new one, whatever has been between', () => {
    edit({ role: 'Second', telephone, boroughs: ['E09000012', 'E09000030'] });
    edit({ role: 'Third' }, 2);
    expect(restoreRevision(admin, { contactId, seenRevision: 3, revision: 1 })).toMatchObject({
      kind: 'changed',
    });
    const [last, , , first] = listContactRevisions(database, contactId);
    expect(last?.fields).toEqual(first?.fields);
    expect([last?.number, last?.cause]).toEqual([4, 'restored']);
    expect(restoreRevision(admin, { contactId, seenRevision: 4, revision: 9 })).toMatchObject({
      kind: 'conflict',
    });
  });
});

describe('a person’s name', () => {
  const name = 'A Name That Must Go';
  const person = { name, consentOn: '2026-11-01' };
  /** Every byte of the file that holds the directory. */
  const everything = () => database.$client.serialize().toString('latin1');

  it('is never in the audit trail or in mail, and leaves the whole file when it is removed', () => {
    edit({ person });
    edit({ notes: 'One', telephone }, 2);
    editContact(acting(database, people.editor), {
      contactId,
      seenRevision: 3,
      changes: { email: 'new@example.org' },
    });
    expect(current()?.fields.person).toEqual(person);
    expect(JSON.stringify(listAuditEvents(database, { limit: 99 }).events)).not.toContain(name);
    expect(JSON.stringify(mail())).not.toContain(name);
    expect(everything()).toContain(name);
    expect(edit({ person: null }, 3)).toMatchObject({ kind: 'changed' });
    expect(listContactRevisions(database, contactId).map(({ fields }) => fields.person)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(everything()).not.toContain(name);
    expect(verifyAuditChain(database).isWhole).toBe(true);
    expect(lastEvent()).toMatchObject({ before: { personNamed: true }, after: { personNamed: false } });
  });

  it('goes with whoever held the post, and does not come back with an earlier state', () => {
    edit({ person });
    edit({ person: { name: 'A New Name', consentOn: '2026-11-20' } }, 2);
    expect(everything()).not.toContain(name);
    restoreRevision(admin, { contactId, seenRevision: 3, revision: 2 });
    expect(current()?.fields.person?.name).toBe('A New Name');
  });
});

describe('who may', () => {
  it.each([
    ['a viewer', people.viewer, contactId, 'role'],
    ['an editor elsewhere', people.otherEditor, contactId, 'area'],
    ['an editor of one of two boroughs', people.editor, 'demo-police-ce', 'area'],
    ['an editor, of a line for all London', people.editor, 'line-999', 'area'],
  ] as const)(
    'is not %s, and the attempt is on record without what was tried',
    (_, principal, id, reason) => {
      const notes = 'Words that are not kept';
      const result = editContact(acting(database, principal), {
        contactId: id,
        seenRevision: 1,
        changes: { notes },
      });
      expect(result).toMatchObject({ kind: 'refused', reason });
      expect(lastEvent()).toMatchObject({
        actor: principal.id,
        action: 'contact.edit-refused',
        subject: `contact:${id}`,
      });
      expect(JSON.stringify(lastEvent())).not.toContain(notes);
      expect(findContact(database, id)?.revision).toBe(1);
    },
  );

  it('is an editor of the borough, or of its police area', () => {
    const council = editContact(acting(database, people.policeEditor), {
      contactId,
      seenRevision: 1,
      changes: { notes: 'A' },
    });
    const police = editContact(acting(database, people.policeEditor), {
      contactId: 'demo-police-ce',
      seenRevision: 1,
      changes: { notes: 'A' },
    });
    expect([council.kind, police.kind]).toEqual(['changed', 'changed']);
  });

  it('an editor cannot give a contact away, nor take one over', () => {
    expect(edit({ boroughs: ['E09000022'] }, 1, acting(database, people.editor))).toMatchObject({
      kind: 'refused',
      reason: 'area',
    });
    expect(edit({ policeArea: 'CE' }, 1, acting(database, people.editor))).toMatchObject({ kind: 'changed' });
  });

  it('refusals leave nothing but their event', () => {
    const before = database
      .select()
      .from(messages)
      .where(eq(messages.about, `contact:${contactId}`))
      .all();
    edit({ telephone, email: 'new@example.org' }, 1, acting(database, people.viewer));
    expect(database.select().from(messages).all()).toEqual(before);
  });
});
