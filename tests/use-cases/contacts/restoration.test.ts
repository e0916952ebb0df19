/** What comes back with an earlier state: its check of its own day, its marks, and what is said of that beforehand. */
import { beforeEach, describe, expect, it } from 'vitest';
import { setReportedDead } from '../../../db/contacts/contact-reports.ts';
import { planRestoration } from '../../../src/domain/contacts/changes/restoration.ts';
import { restorationWords } from '../../../src/domain/contacts/checks/check-words.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { restoreRevision } from '../../../src/use-cases/contacts/change/restore-revision.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { withdrawCheck } from '../../../src/use-cases/contacts/checks/withdraw-check.ts';
import { approveProposal } from '../../../src/use-cases/contacts/proposals/decide-proposal.ts';
import { readContactHistory } from '../../../src/use-cases/contacts/read/read-contact.ts';
import { readContactPage } from '../../../src/use-cases/contacts/read/read-contact-page.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk, telephone } from '../../support/people/contact-desk.ts';

const today = '2026-11-21';
let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});

const revision = () => desk.current()?.revision ?? 0;
const restore = (number: number, by = desk.admin) =>
  restoreRevision(by, { contactId, seenRevision: revision(), revision: number });
const plan = (number: number) => {
  const found = readContactHistory(desk.database, contactId, desk.admin.now);
  const planned = found && planRestoration(found.contact, found.history, number);
  if (!planned) throw new Error(`There is no revision ${number}.`);
  return planned;
};
const words = (number: number) => restorationWords(plan(number), today);

describe('restoring', () => {
  it.each([
    ['a retirement', () => retireContact(desk.admin, { contactId, seenRevision: 1, successorId: null })],
    ['a vacancy', () => markVacant(desk.admin, { contactId, seenRevision: 1 })],
    ['a change of the number', () => desk.edit({ telephone })],
    ['a change of the hours', () => desk.edit({ hours: { kind: 'always' } })],
  ])('the state before %s brings back its check, with its own day', (_, act) => {
    const before = desk.current()?.verification;
    act();
    expect(desk.current()?.verification).toBeNull();
    expect(words(1)).toContain('It comes back with its check of 25 October 2026 by telephone.');
    restore(1);
    expect(desk.current()?.verification).toEqual({
      ...before,
      id: expect.any(String),
      carriedFromRevision: 1,
    });
    expect(desk.lastEvent()).toMatchObject({
      action: 'contact.restore',
      after: { check: 'restored', restores: 1 },
    });
  });

  it('a state that nobody checked says so, and starts without a check', () => {
    desk.edit({ telephone });
    verifyContact(desk.admin, { contactId, seenRevision: 2, method: 'telephone' });
    desk.edit({ telephone: '020 7946 0778' }, 2);
    desk.edit({ telephone: '020 7946 0779' }, 3);
    expect(words(3)).toContain('It comes back as not checked');
    restore(3);
    expect(desk.current()?.verification).toBeNull();
  });

  it('brings the newest check of the very same content, in whichever state it was made', () => {
    desk.edit({ notes: 'New' });
    verifyContact(desk.admin, { contactId, seenRevision: 2, method: 'email' });
    desk.edit({ telephone }, 2);
    restore(1);
    expect(desk.current()?.verification).toMatchObject({
      on: today,
      method: 'email',
      carriedFromRevision: 2,
    });
  });

  it('brings no check that was taken back, and takes back one that came with the state', () => {
    const check = () => desk.current()?.verification?.id ?? '';
    verifyContact(desk.admin, { contactId, seenRevision: 1, method: 'email' });
    withdrawCheck(desk.admin, { contactId, seenCheck: check() });
    desk.edit({ telephone });
    restore(1);
    expect(desk.current()?.verification).toMatchObject({ on: '2026-10-25' });
    withdrawCheck(desk.admin, { contactId, seenCheck: check() });
    expect(desk.current()?.verification).toBeNull();
    desk.edit({ telephone }, 3);
    restore(1);
    expect(desk.current()?.verification).toBeNull();
  });

  it('brings back that nobody answers there and that readers doubt it, and says so', () => {
    recordUnreachable(desk.admin, { contactId, seenRevision: 1 });
    desk.database.transaction((transaction) =>
      setReportedDead(transaction, contactId, {
        reportedAt: '2026-11-19T09:00:00.000Z',
        reportedOn: '2026-11-19',
      }),
    );
    desk.edit({ telephone });
    expect(desk.current()).toMatchObject({ unreachableSinceOn: null, reportedDeadOn: null });
    expect(words(1)).toContain('Nobody answered there since 21 November 2026');
    expect(words(1)).toContain('reported its number as dead on 19 November 2026');
    restore(1);
    expect(desk.current()).toMatchObject({ unreachableSinceOn: today, reportedDeadOn: '2026-11-19' });
  });

  it('does not bring back what has been answered since of the same number', () => {
    recordUnreachable(desk.admin, { contactId, seenRevision: 1 });
    desk.edit({ notes: 'New' });
    verifyContact(desk.admin, { contactId, seenRevision: 2, method: 'telephone' });
    desk.edit({ telephone }, 2);
    restore(1);
    expect(desk.current()).toMatchObject({ unreachableSinceOn: null, verification: { on: today } });
  });

  it('by an editor brings the check too, and waits with it where the number is another', () => {
    const editor = acting(desk.database, people.editor);
    desk.edit({ hours: { kind: 'always' } });
    restore(1, editor);
    expect(desk.current()?.verification).toMatchObject({ on: '2026-10-25' });
    desk.edit({ telephone }, 3);
    const waiting = restore(1, editor);
    if (waiting.kind !== 'waits') throw new Error(`It is ${waiting.kind}.`);
    approveProposal(desk.admin, { proposalId: waiting.proposal.id, seenRevision: 4 });
    expect(desk.current()).toMatchObject({
      revision: 5,
      fields: { telephone: '020 7946 0268' },
      verification: { on: '2026-10-25', carriedFromRevision: 1 },
    });
  });

  it('shows a retired contact as readers saw it last, with its check', () => {
    retireContact(desk.admin, { contactId, seenRevision: 1, successorId: null });
    expect(readContactPage(desk.admin, contactId)?.shown).toMatchObject({
      lastVerifiedOn: '2026-10-25',
      verifiedBy: 'telephone',
      freshness: 'verified',
    });
  });
});
