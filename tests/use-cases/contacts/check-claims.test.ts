/** What people say of having checked a change: what counts, whose check it is, and what nobody finds out too late. */
import { beforeEach, describe, expect, it } from 'vitest';
import { setReportedDead } from '../../../db/contacts/contact-reports.ts';
import { contactPeople } from '../../../db/schema/contacts.ts';
import type { ContactChanges } from '../../../src/domain/contacts/contact-fields.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { withdrawCheck } from '../../../src/use-cases/contacts/checks/withdraw-check.ts';
import { approveProposal } from '../../../src/use-cases/contacts/proposals/decide-proposal.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk, telephone } from '../../support/people/contact-desk.ts';

const today = '2026-11-21';
let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
const editorToday = () => acting(desk.database, people.editor);
const adminLater = () => acting(desk.database, people.administrator, new Date('2026-11-25T12:00:00Z'));

function propose(changes: ContactChanges): string {
  const result = desk.edit(changes, 1, editorToday());
  if (result.kind !== 'waits') throw new Error(`Nothing waits: ${result.kind}`);
  return result.proposal.id;
}

describe('who has checked what they change', () => {
  it.each<[string, ContactChanges]>([
    ['an address', { email: 'new@example.org' }],
    ['hours', { hours: { kind: 'always' } }],
    ['a role', { role: 'Another role' }],
    ['a number grouped differently', { telephone: '02079460268', website: 'https://www.example.org/' }],
  ])('keeps the check of the number that stays, after %s', (_, changes) => {
    const before = desk.current()?.verification;
    expect(desk.edit({ ...changes, checked: 'changes' }).kind).toBe('changed');
    expect(desk.current()?.verification).toMatchObject({
      on: before?.on,
      method: before?.method,
      carriedFromRevision: 1,
    });
    expect(desk.lastEvent()).toMatchObject({ after: { check: 'kept', checked: 'changes' } });
  });

  it.each<[string, ContactChanges]>([
    ['the number', { telephone }],
    ['no number any more', { telephone: null }],
  ])('is asked for a check of all of it, after a change of %s', (_, changes) => {
    expect(desk.edit({ ...changes, checked: 'changes' })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'checked' }],
    });
    expect(desk.current()?.revision).toBe(1);
  });

  it('cannot keep a check that there is not', () => {
    desk.edit({ telephone });
    expect(desk.edit({ notes: 'New', checked: 'changes' }, 2)).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'checked' }],
    });
  });

  it('may be an editor, whose change needs no approval then either', () => {
    expect(desk.edit({ notes: 'New', checked: 'changes' }, 1, editorToday()).kind).toBe('changed');
    expect(desk.current()?.verification).toMatchObject({ on: '2026-10-25' });
  });
});

describe('an editor’s word', () => {
  it('waits with the change and counts as their check, of the day on which they said so', () => {
    const proposalId = propose({ telephone, checked: 'telephone', reason: 'Their switchboard said so.' });
    expect(desk.lastEvent()).toMatchObject({ after: { checked: 'telephone' } });
    const approved = approveProposal(adminLater(), { proposalId, seenRevision: 1, checked: 'proposer' });
    expect(approved).toMatchObject({
      kind: 'changed',
      contact: {
        fields: { telephone },
        verification: { on: today, method: 'telephone', by: 'user-editor', carriedFromRevision: null },
      },
    });
  });

  it('counts for nothing when the administrator does not take it', () => {
    const proposalId = propose({ telephone, checked: 'telephone' });
    approveProposal(adminLater(), { proposalId, seenRevision: 1 });
    expect(desk.current()?.verification).toBeNull();
  });

  it('of having checked what they changed keeps the check before', () => {
    const proposalId = propose({ email: 'new@example.org', checked: 'changes' });
    approveProposal(adminLater(), { proposalId, seenRevision: 1, checked: 'proposer' });
    expect(desk.current()?.verification).toMatchObject({ on: '2026-10-25', carriedFromRevision: 1 });
  });

  it('cannot be taken where none was given, or for what has changed since', () => {
    const silent = propose({ telephone });
    expect(
      approveProposal(adminLater(), { proposalId: silent, seenRevision: 1, checked: 'proposer' }),
    ).toMatchObject({ kind: 'conflict' });
    const proposalId = propose({ telephone, checked: 'telephone' });
    desk.edit({ hours: { kind: 'always' }, checked: 'changes' });
    expect(approveProposal(adminLater(), { proposalId, seenRevision: 2, checked: 'proposer' })).toMatchObject(
      { kind: 'conflict', detail: expect.stringContaining('changed since') },
    );
  });

  it('aside, an administrator who has checked what changes keeps the check of the rest', () => {
    const proposalId = propose({ email: 'new@example.org' });
    approveProposal(adminLater(), { proposalId, seenRevision: 1, checked: 'changes' });
    expect(desk.current()).toMatchObject({
      fields: { email: 'new@example.org' },
      verification: { on: '2026-10-25', carriedFromRevision: 1 },
    });
    desk.edit({ telephone }, 2, editorToday());
    const waiting = desk.edit({ telephone: '020 7946 0778' }, 2, editorToday());
    if (waiting.kind !== 'waits') throw new Error(waiting.kind);
    expect(
      approveProposal(adminLater(), { proposalId: waiting.proposal.id, seenRevision: 2, checked: 'changes' }),
    ).toMatchObject({ kind: 'invalid', errors: [{ field: 'checked' }] });
  });

  it('is taken although only notes have changed since', () => {
    const proposalId = propose({ telephone, checked: 'meeting' });
    desk.edit({ notes: 'New' });
    approveProposal(adminLater(), { proposalId, seenRevision: 2, checked: 'proposer' });
    expect(desk.current()?.verification).toMatchObject({ on: today, method: 'meeting', by: 'user-editor' });
  });
});

describe('a check, however it was recorded, remembers what it ended', () => {
  const checkId = () => desk.current()?.verification?.id ?? '';
  const marked = () => {
    recordUnreachable(desk.admin, { contactId, seenRevision: 1 });
    desk.database.transaction((transaction) =>
      setReportedDead(transaction, contactId, {
        reportedAt: '2026-11-19T09:00:00.000Z',
        reportedOn: '2026-11-19',
      }),
    );
  };
  it.each<[string, () => unknown]>([
    ['the form', () => verifyContact(desk.admin, { contactId, seenRevision: 1, method: 'telephone' })],
    ['an edit', () => desk.edit({ notes: 'New', checked: 'telephone' })],
    ['an edit of nothing', () => desk.edit({ checked: 'telephone' })],
    ['an edit of the role', () => desk.edit({ role: 'Another role', checked: 'telephone' })],
    [
      'an approval',
      () => {
        const proposalId = propose({ website: 'https://www.example.org/', checked: 'telephone' });
        return approveProposal(desk.admin, { proposalId, seenRevision: 1, checked: 'proposer' });
      },
    ],
    [
      'an approval by another’s check',
      () => {
        const proposalId = propose({ website: 'https://www.example.org/' });
        return approveProposal(desk.admin, { proposalId, seenRevision: 1, checked: 'telephone' });
      },
    ],
  ])('by %s', (_, check) => {
    marked();
    check();
    expect(desk.current()).toMatchObject({ unreachableSinceOn: null, reportedDeadOn: null });
    withdrawCheck(desk.admin, { contactId, seenCheck: checkId() });
    expect(desk.current()).toMatchObject({ unreachableSinceOn: today, reportedDeadOn: '2026-11-19' });
  });

  it('but a mark of an old number does not come back to a new one', () => {
    marked();
    desk.edit({ telephone, checked: 'telephone' });
    withdrawCheck(desk.admin, { contactId, seenCheck: checkId() });
    expect(desk.current()).toMatchObject({ unreachableSinceOn: null, reportedDeadOn: null });
  });
});

it('a consent belongs to whoever recorded it, and a newer one to whoever recorded that', () => {
  const other = acting(desk.database, people.otherAdministrator);
  const name = 'Sana Ali';
  desk.edit({ person: { name, consentOn: '2026-11-01' } });
  desk.edit({ person: { name, consentOn: '2026-11-15' } }, 2, other);
  desk.edit({ notes: 'New' }, 3);
  const recorders = desk.database
    .select()
    .from(contactPeople)
    .all()
    .map((row) => [row.revision, row.consentOn, row.consentRecordedBy]);
  expect(recorders).toEqual([
    [2, '2026-11-01', 'user-administrator'],
    [3, '2026-11-15', 'user-other-administrator'],
    [4, '2026-11-15', 'user-other-administrator'],
  ]);
});
