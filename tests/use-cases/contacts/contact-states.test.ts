/** How a post falls vacant, retires and comes back, and what becomes of the name of whoever held it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import { listContactRevisions } from '../../../db/contacts/contacts.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { fillVacancy } from '../../../src/use-cases/contacts/change/fill-vacancy.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { restoreRevision } from '../../../src/use-cases/contacts/change/restore-revision.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { readContact, readContactHistory } from '../../../src/use-cases/contacts/read/read-contact.ts';
import { testNow } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk, telephone } from '../../support/people/contact-desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});

describe('a post', () => {
  it('falls vacant, is filled, and each state stays in the history', () => {
    desk.edit({ person: { name: 'Role Title', consentOn: '2026-11-01' } });
    expect(markVacant(desk.admin, { contactId, seenRevision: 2 })).toMatchObject({
      kind: 'changed',
      contact: { status: 'vacant', revision: 3, fields: { person: null } },
    });
    expect(readContact(desk.database, contactId, testNow)?.view).toMatchObject({
      freshness: 'vacant',
      nextDueOn: null,
    });
    expect(markVacant(desk.admin, { contactId, seenRevision: 3 })).toMatchObject({ kind: 'unchanged' });
    expect(verifyContact(desk.admin, { contactId, seenRevision: 3, method: 'self' })).toMatchObject({
      kind: 'conflict',
    });
    const filled = fillVacancy(desk.admin, {
      contactId,
      seenRevision: 3,
      changes: { telephone, checked: 'meeting' },
    });
    expect(filled).toMatchObject({
      kind: 'changed',
      contact: { status: 'active', verification: { method: 'meeting' } },
    });
    expect(fillVacancy(desk.admin, { contactId, seenRevision: 4 })).toMatchObject({ kind: 'conflict' });
    expect(
      listContactRevisions(desk.database, contactId).map(({ cause, status }) => [cause, status]),
    ).toEqual([
      ['filled', 'active'],
      ['vacated', 'vacant'],
      ['edited', 'active'],
      ['created', 'active'],
    ]);
  });

  it('retires with a successor, cannot be changed while it is retired, and comes back', () => {
    const successorId = 'demo-council-lambeth';
    expect(retireContact(desk.admin, { contactId, seenRevision: 1, successorId: contactId })).toMatchObject({
      kind: 'conflict',
    });
    expect(retireContact(desk.admin, { contactId, seenRevision: 1, successorId })).toMatchObject({
      kind: 'changed',
      contact: { status: 'retired', successorId },
    });
    expect(desk.edit({ notes: 'New' }, 2)).toMatchObject({ kind: 'conflict' });
    expect(verifyContact(desk.admin, { contactId, seenRevision: 2, method: 'self' })).toMatchObject({
      kind: 'conflict',
    });
    expect(
      retireContact(desk.admin, { contactId: successorId, seenRevision: 1, successorId: contactId }),
    ).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'successor' }],
    });
    expect(restoreRevision(desk.admin, { contactId, seenRevision: 2, revision: 1 })).toMatchObject({
      kind: 'changed',
      contact: {
        status: 'active',
        successorId: null,
        // Nothing that it was about has changed: it counts again, of its own day.
        verification: { on: '2026-10-25', method: 'telephone', carriedFromRevision: 1 },
      },
    });
    const history = readContactHistory(desk.database, contactId, testNow)?.history;
    expect(history?.map(({ cause, differences }) => [cause, differences.map(({ field }) => field)])).toEqual([
      ['restored', ['status']],
      ['retired', ['status']],
      ['created', []],
    ]);
  });

  it('that does not answer lapses at once, until it has been checked again', () => {
    expect(recordUnreachable(desk.admin, { contactId, seenRevision: 1 })).toMatchObject({ kind: 'recorded' });
    expect(readContact(desk.database, contactId, testNow)?.view.freshness).toBe('lapsed');
    expect(recordUnreachable(desk.admin, { contactId, seenRevision: 1 })).toMatchObject({
      kind: 'unchanged',
    });
    expect(
      verifyContact(desk.admin, { contactId, seenRevision: 1, method: 'telephone', on: '2026-11-20' }),
    ).toMatchObject({
      kind: 'verified',
      contact: { unreachableSinceOn: '2026-11-21' },
    });
    verifyContact(desk.admin, { contactId, seenRevision: 1, method: 'telephone' });
    expect(readContact(desk.database, contactId, testNow)?.view).toMatchObject({
      freshness: 'verified',
      unreachableSinceOn: null,
    });
  });
});

describe('an earlier state', () => {
  it('comes back as a new one, whatever has been between', () => {
    desk.edit({ role: 'Second', telephone, boroughs: ['E09000012', 'E09000030'] });
    desk.edit({ role: 'Third' }, 2);
    expect(restoreRevision(desk.admin, { contactId, seenRevision: 3, revision: 1 })).toMatchObject({
      kind: 'changed',
    });
    const [last, , , first] = listContactRevisions(desk.database, contactId);
    expect(last?.fields).toEqual(first?.fields);
    expect([last?.number, last?.cause]).toEqual([4, 'restored']);
    expect(restoreRevision(desk.admin, { contactId, seenRevision: 4, revision: 9 })).toMatchObject({
      kind: 'conflict',
    });
  });
});

describe('a person’s name', () => {
  const name = 'A Name That Must Go';
  const person = { name, consentOn: '2026-11-01' };
  /** Every byte of the file that holds the directory. */
  const everything = () => desk.database.$client.serialize().toString('latin1');

  it('is never in the audit trail or in mail, and leaves the whole file when it is removed', () => {
    desk.edit({ person });
    desk.edit({ notes: 'One', telephone }, 2);
    editContact(acting(desk.database, people.editor), {
      contactId,
      seenRevision: 3,
      changes: { email: 'new@example.org' },
    });
    expect(desk.current()?.fields.person).toEqual(person);
    expect(JSON.stringify(listAuditEvents(desk.database, { limit: 99 }).events)).not.toContain(name);
    expect(JSON.stringify(desk.mail())).not.toContain(name);
    expect(everything()).toContain(name);
    expect(desk.edit({ person: null }, 3)).toMatchObject({ kind: 'changed' });
    expect(listContactRevisions(desk.database, contactId).map(({ fields }) => fields.person)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(everything()).not.toContain(name);
    expect(verifyAuditChain(desk.database).isWhole).toBe(true);
    expect(desk.lastEvent()).toMatchObject({ before: { personNamed: true }, after: { personNamed: false } });
  });

  it('goes with whoever held the post, and does not come back with an earlier state', () => {
    desk.edit({ person });
    desk.edit({ person: { name: 'A New Name', consentOn: '2026-11-20' } }, 2);
    expect(everything()).not.toContain(name);
    restoreRevision(desk.admin, { contactId, seenRevision: 3, revision: 2 });
    expect(desk.current()?.fields.person?.name).toBe('A New Name');
  });
});
