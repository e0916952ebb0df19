/** What came of a call, what follows from it for the entry, and taking all of it back, over a real database. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents } from '../../../db/audit/audit-chain.ts';
import { findCall, listCallsOf } from '../../../db/calls/contact-calls.ts';
import { confirmLinks } from '../../../db/schema/feedback.ts';
import { messages } from '../../../db/schema/mail.ts';
import type { CallOutcome } from '../../../src/domain/calls/call.ts';
import { finishCall } from '../../../src/use-cases/calls/finish-call.ts';
import { findNextCall } from '../../../src/use-cases/calls/read-call-page.ts';
import { readQueue, wholeQueue } from '../../../src/use-cases/calls/read-queue.ts';
import { type CallReport, recordCall } from '../../../src/use-cases/calls/record-call.ts';
import { undoCall } from '../../../src/use-cases/calls/undo-call.ts';
import { readConfirmPage } from '../../../src/use-cases/confirm/read-confirm-page.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { recordReachable } from '../../../src/use-cases/contacts/checks/record-reachable.ts';
import { recordUnreachable } from '../../../src/use-cases/contacts/checks/record-unreachable.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { eraseCallNotes } from '../../../src/use-cases/private-words/erase-words.ts';
import { tidyWords } from '../../../src/use-cases/private-words/tidy-words.ts';
import { testNow } from '../../support/database.ts';
import { acting, people } from '../../support/people/acting.ts';
import { contactId, type Desk, openDesk, telephone } from '../../support/people/contact-desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});

const tomorrow = { on: '2026-11-24', at: '10:00' };
const report = (outcome: CallOutcome, more: Partial<CallReport> = {}): CallReport => ({
  contactId,
  seenRevision: desk.current()?.revision ?? 0,
  outcome,
  note: '',
  nextTry: outcome === 'no-answer' ? tomorrow : undefined,
  ...more,
});

function ring(outcome: CallOutcome, more: Partial<CallReport> = {}, context = desk.admin) {
  const result = recordCall(context, report(outcome, more));
  if (result.kind !== 'recorded') throw new Error(JSON.stringify(result));
  return result.call;
}

const minutesLater = (minutes: number) => ({
  ...desk.admin,
  now: new Date(testNow.getTime() + minutes * 60_000),
});

const inQueue = (context = desk.admin) =>
  readQueue(context, { ...wholeQueue, withinDays: 90 }).entries.some(
    ({ contact }) => contact.id === contactId,
  );

/** All that an undo has to bring back. */
const state = () => {
  const now = desk.current();
  return {
    status: now?.status,
    fields: now?.fields,
    check: now?.verification && {
      on: now.verification.on,
      method: now.verification.method,
      by: now.verification.by,
    },
    unreachableSinceOn: now?.unreachableSinceOn,
    reportedDeadOn: now?.reportedDeadOn,
  };
};

it('the queue has the entry, and neither 999 nor 101', () => {
  expect(inQueue()).toBe(true);
  const { entries } = readQueue(desk.admin, { ...wholeQueue, withinDays: 90 });
  expect(entries.filter(({ contact }) => /^\d{3}$/.test(contact.telephone ?? ''))).toEqual([]);
});

describe.each([
  ['right', true],
  ['no-answer', false],
  ['wrong-number', true],
  ['vacant', true],
  ['asked-for-mail', false],
] as const)('%s', (outcome, changesEntry) => {
  it('is recorded, takes the entry off the queue, and is taken back wholly', () => {
    const before = state();
    const call = ring(outcome, { note: 'Ask for the duty desk' });
    expect(call).toMatchObject({ outcome, note: 'Ask for the duty desk', calledBy: people.administrator.id });
    expect(inQueue()).toBe(false);
    expect(JSON.stringify(state()) !== JSON.stringify(before)).toBe(changesEntry);
    expect(undoCall(desk.admin, call.id)).toMatchObject({ kind: 'undone', mailGone: false });
    expect(state()).toEqual(before);
    expect(inQueue()).toBe(true);
    expect(findCall(desk.database, call.id)).toMatchObject({ withdrawnBy: people.administrator.id });
  });

  it('says of its undo whether readers see it', () => {
    const call = ring(outcome);
    expect(undoCall(desk.admin, call.id)).toMatchObject({ isPublic: changesEntry, isNameGone: false });
  });

  it('keeps the note out of the audit', () => {
    ring(outcome, { note: 'Zorblax' });
    const { events } = listAuditEvents(desk.database, { limit: 10 });
    expect(events.map(({ action }) => action)).toContain('call.record');
    expect(JSON.stringify(events)).not.toContain('Zorblax');
  });

  it('pressed twice is one call', () => {
    const sent = report(outcome);
    const one = recordCall(desk.admin, sent);
    const other = recordCall({ ...desk.admin, now: new Date(testNow.getTime() + 1000) }, sent);
    expect(other).toEqual(one);
    expect(listCallsOf(desk.database, contactId)).toHaveLength(1);
  });
});

it('all right is a check by telephone, of today, by whoever rang', () => {
  const call = ring('right');
  expect(desk.current()?.verification).toMatchObject({
    id: call.verificationId,
    on: '2026-11-21',
    method: 'telephone',
    by: people.administrator.id,
  });
});

it('that nobody answered leaves readers what they see', () => {
  const requests = () => listAuditEvents(desk.database, { limit: 50 }).events.map(({ action }) => action);
  ring('no-answer');
  expect(desk.current()?.unreachableSinceOn).toBeNull();
  expect(requests()).not.toContain('contact.record-unreachable');
  // Back on the day itself.
  expect(inQueue(acting(desk.database, people.administrator, new Date('2026-11-23T12:00:00Z')))).toBe(false);
  expect(inQueue(acting(desk.database, people.administrator, new Date('2026-11-24T09:00:00Z')))).toBe(true);
});

it('a check after the call is not taken back with it', () => {
  const call = ring('right');
  verifyContact(acting(desk.database, people.otherAdministrator), {
    contactId,
    seenRevision: 1,
    method: 'meeting',
  });
  const before = state();
  expect(undoCall(desk.admin, call.id).kind).toBe('conflict');
  expect(state()).toEqual(before);
  expect(findCall(desk.database, call.id)?.withdrawnAt).toBeNull();
});

it('taking back that all is right brings back a wrong number found after an earlier check of the day', () => {
  ring('right');
  ring('wrong-number', {}, minutesLater(10));
  const before = state();
  const call = ring('right', {}, minutesLater(20));
  expect(state()).not.toEqual(before);
  expect(undoCall(minutesLater(21), call.id).kind).toBe('undone');
  expect(state()).toEqual(before);
  expect(state().unreachableSinceOn).not.toBeNull();
});

it('the same answer with another note or another time is another call', () => {
  const later = { ...tomorrow, at: '14:00' };
  ring('no-answer');
  ring('no-answer', { note: 'Ask for the duty desk', nextTry: later }, minutesLater(1));
  expect(listCallsOf(desk.database, contactId)).toHaveLength(2);
  expect(listCallsOf(desk.database, contactId)[0]).toMatchObject({
    note: 'Ask for the duty desk',
    nextTryAt: '14:00',
  });
});

describe('taking back that nobody holds the post', () => {
  it('says that the name is gone for good', () => {
    desk.edit({ person: { name: 'Sana Ali', consentOn: '2026-11-01' } });
    const call = ring('vacant');
    expect(undoCall(desk.admin, call.id)).toMatchObject({ kind: 'undone', isNameGone: true });
    expect(desk.current()).toMatchObject({ status: 'active', fields: { person: null } });
  });

  it('brings back an absence that is not over', () => {
    const away = { fromOn: null, untilOn: '2026-12-01', standIn: null };
    expect(desk.edit({ away }).kind).toBe('changed');
    const before = state();
    const call = ring('vacant');
    expect(state().fields?.away).toBeNull();
    expect(undoCall(desk.admin, call.id).kind).toBe('undone');
    expect(state()).toEqual(before);
  });
});

it('taking back a correction takes a name back that came with it', () => {
  const before = state();
  const call = ring('changed');
  desk.edit({ person: { name: 'Sana Ali', consentOn: '2026-11-01' }, checked: 'telephone' });
  finishCall(desk.admin, { contactId, callId: call.id });
  expect(undoCall(desk.admin, call.id)).toMatchObject({ kind: 'undone', isPublic: true, isNameGone: false });
  expect(state()).toEqual(before);
});

it('a call whose entry has been edited since is not taken back', () => {
  const call = ring('vacant');
  editContact(desk.admin, { contactId, seenRevision: 2, changes: { notes: 'Ask at the front desk' } });
  expect(undoCall(desk.admin, call.id).kind).toBe('conflict');
});

describe('what a colleague said while the page was open', () => {
  const colleague = () => acting(desk.database, people.otherAdministrator);
  /** What a page opened now shows. */
  const opened = () => ({
    seenMark: desk.current()?.unreachableSinceOn ?? '',
    seenCheck: desk.current()?.verification?.id ?? '',
  });

  it('that the number is wrong, stays until whoever says otherwise has seen it', () => {
    const old = opened();
    ring('wrong-number', {}, colleague());
    const before = state();
    expect(recordCall(desk.admin, report('right', old))).toMatchObject({
      kind: 'conflict',
      detail: expect.stringMatching(
        /user-other-administrator recorded on 21 November 2026 that the number is wrong/,
      ),
    });
    const { seenRevision } = report('right');
    const seen = { contactId, seenRevision, ...old };
    expect(verifyContact(desk.admin, { ...seen, method: 'telephone' }).kind).toBe('conflict');
    expect(recordReachable(desk.admin, seen).kind).toBe('conflict');
    const checked = { checked: 'telephone', notes: 'Ring twice' } as const;
    expect(desk.editAs({ ...seen, changes: checked }).kind).toBe('conflict');
    expect(state()).toEqual(before);
    expect(listCallsOf(desk.database, contactId)).toHaveLength(1);
    // An edit that says nothing of a check, and an answer that tells readers nothing, contradict nobody.
    expect(ring('no-answer', old).outcome).toBe('no-answer');
    expect(desk.editAs({ ...seen, changes: { notes: 'Ring twice' } }).kind).toBe('changed');
    expect(state().unreachableSinceOn).toBe(before.unreachableSinceOn);
    // A page that shows it, and whoever sees no page.
    expect(ring('right', opened()).verificationId).toBe(desk.current()?.verification?.id);
    expect(state().unreachableSinceOn).toBeNull();
  });

  it('is overruled by a program as before', () => {
    ring('wrong-number', {}, colleague());
    expect(verifyContact(desk.admin, { contactId, seenRevision: 1, method: 'telephone' }).kind).toBe(
      'verified',
    );
  });

  it.each(['wrong-number', 'vacant'] as const)(
    'that all is right, is not answered by %s unseen',
    (outcome) => {
      const old = opened();
      ring('right', {}, colleague());
      const before = state();
      expect(recordCall(desk.admin, report(outcome, old))).toMatchObject({
        kind: 'conflict',
        detail: expect.stringContaining('that the entry is right, checked by telephone'),
      });
      const wanted = { contactId, seenRevision: 1, ...old };
      const other =
        outcome === 'vacant' ? markVacant(desk.admin, wanted) : recordUnreachable(desk.admin, wanted);
      expect(other.kind).toBe('conflict');
      expect(state()).toEqual(before);
      expect(ring(outcome, opened()).outcome).toBe(outcome);
    },
  );
});

describe('they ask for mail', () => {
  it('sends them the link to confirm the entry, once a day, and only where mail arrives', () => {
    const call = ring('asked-for-mail');
    const [mail] = desk.mail();
    expect(mail).toMatchObject({ recipient: desk.current()?.fields.email, about: `contact:${contactId}` });
    expect(mail?.body).toContain('https://directory.example.org/confirm/');
    const later = acting(desk.database, people.administrator, new Date(testNow.getTime() + 3_600_000));
    expect(recordCall(later, report('asked-for-mail'))).toMatchObject({
      kind: 'conflict',
      detail: expect.stringContaining('today already'),
    });
    undoCall(desk.admin, call.id);
    expect(desk.mail()).toEqual([]);
    expect(desk.database.select().from(confirmLinks).all()).toMatchObject([
      { revokedAt: expect.any(String) },
    ]);
  });

  it('says so where the mail has gone out before it is taken back', () => {
    const call = ring('asked-for-mail');
    desk.database.update(messages).set({ sentAt: testNow.toISOString(), attempts: 1 }).run();
    expect(undoCall(desk.admin, call.id)).toMatchObject({ kind: 'undone', mailGone: true });
    expect(desk.database.select().from(confirmLinks).all()).toMatchObject([{ revokedAt: null }]);
  });

  it('gives the link to whoever rings where no mail is sent; taking it back ends the link', () => {
    const byHand = { ...report('asked-for-mail'), isMailSent: false };
    const first = recordCall(desk.admin, byHand);
    // The browser shows the answer to the second press alone.
    const second = recordCall({ ...desk.admin, now: new Date(testNow.getTime() + 1000) }, byHand);
    if (first.kind !== 'recorded' || second.kind !== 'recorded') throw new Error('It was not recorded.');
    expect(second.call).toEqual(first.call);
    expect(second.links).toMatchObject([{ to: desk.current()?.fields.email }]);
    const state = ({ links }: typeof first) =>
      readConfirmPage(desk.database, links[0]?.url.split('/confirm/')[1] ?? '', testNow)?.state.kind;
    expect([state(first), state(second)]).toEqual(['closed', 'open']);
    expect(desk.mail()).toEqual([]);
    expect(inQueue()).toBe(false);
    expect(undoCall(desk.admin, first.call.id)).toMatchObject({ kind: 'undone', mailGone: false });
    expect(state(second)).toBe('closed');
    expect(recordCall(desk.admin, byHand).kind).toBe('recorded');
  });

  it('needs an address', () => {
    desk.edit({ email: null });
    expect(recordCall(desk.admin, report('asked-for-mail'))).toMatchObject({ kind: 'conflict' });
  });
});

describe('something changed', () => {
  it('leads to an edit whose check belongs to the call, and is taken back with it', () => {
    const before = state();
    const call = ring('changed');
    expect(inQueue()).toBe(true);
    desk.edit({ telephone, checked: 'telephone' });
    finishCall(desk.admin, { contactId, callId: call.id });
    expect(findCall(desk.database, call.id)?.verificationId).toBe(desk.current()?.verification?.id);
    expect(inQueue()).toBe(false);
    expect(undoCall(desk.admin, call.id).kind).toBe('undone');
    expect(state()).toEqual(before);
  });

  it('is not taken back by an editor where an administrator has to agree to what was before', () => {
    desk.edit({
      source: {
        url: 'https://hackney.example.org/a',
        readOn: '2026-11-20',
        pageDatedOn: null,
        isCopy: true,
      },
    });
    const editor = acting(desk.database, people.editor);
    const call = ring('changed', {}, editor);
    expect(desk.edit({ role: 'Lead for exploitation' }, 2, editor).kind).toBe('changed');
    const before = state();
    expect(undoCall(editor, call.id).kind).toBe('conflict');
    expect(state()).toEqual(before);
    expect(findCall(desk.database, call.id)?.withdrawnAt).toBeNull();
  });

  it('leaves what whoever rang has changed or checked after that', () => {
    const call = ring('changed');
    desk.edit({ telephone, checked: 'telephone' });
    finishCall(desk.admin, { contactId, callId: call.id });
    const checkedSince = verifyContact(desk.admin, { contactId, seenRevision: 2, method: 'meeting' });
    expect(checkedSince.kind).toBe('verified');
    const before = state();
    expect(undoCall(desk.admin, call.id).kind).toBe('conflict');
    desk.edit({ notes: 'Ask at the front desk' }, 2);
    expect(undoCall(desk.admin, call.id).kind).toBe('conflict');
    expect(state()).toEqual({ ...before, fields: desk.current()?.fields });
  });

  it('by an editor is taken back with the change that waits', () => {
    const editor = acting(desk.database, people.editor);
    const call = ring('changed', {}, editor);
    expect(desk.edit({ telephone, checked: 'telephone' }, 1, editor).kind).toBe('waits');
    finishCall(editor, { contactId, callId: call.id });
    expect(inQueue(editor)).toBe(false);
    expect(undoCall(editor, call.id).kind).toBe('undone');
    expect(inQueue(editor)).toBe(true);
  });
});

describe('who may', () => {
  it.each(['viewer', 'otherEditor'] as const)('not a %s', (who) => {
    const context = acting(desk.database, people[who]);
    expect(recordCall(context, report('right')).kind).toBe('refused');
    expect(desk.lastEvent()?.action).toBe('call.record-refused');
    const call = ring('right');
    expect(undoCall(context, call.id).kind).toBe('refused');
    expect(inQueue(context)).toBe(false);
  });

  it('an editor not that the number is wrong, nor take back another’s call', () => {
    const editor = acting(desk.database, people.editor);
    expect(recordCall(editor, report('wrong-number')).kind).toBe('refused');
    const call = ring('right');
    expect(undoCall(editor, call.id).kind).toBe('refused');
    expect(ring('no-answer', {}, editor).calledBy).toBe(people.editor.id);
  });
});

it('what is not whole is not recorded', () => {
  expect(recordCall(desk.admin, report('no-answer', { nextTry: undefined })).kind).toBe('invalid');
  expect(recordCall(desk.admin, report('right', { note: 'x'.repeat(501) })).kind).toBe('invalid');
  expect(recordCall(desk.admin, report('right', { seenRevision: 7 })).kind).toBe('outdated');
  expect(recordCall(desk.admin, report('right', { contactId: 'nobody' })).kind).toBe('not-found');
  expect(listCallsOf(desk.database, contactId)).toEqual([]);
  expect(undoCall(desk.admin, 'nothing').kind).toBe('not-found');
});

it('leads from one entry to the next in the order of the queue', () => {
  const filter = { ...wholeQueue, withinDays: 90 };
  const { entries } = readQueue(desk.admin, filter);
  expect(findNextCall(desk.admin, entries[3]?.contact.id ?? '', filter)).toBe(entries[4]?.contact.id);
});

describe('notes beside calls', () => {
  it('lose a name that is removed from the entry', () => {
    desk.edit({ person: { name: 'Sana Ali', consentOn: '2026-11-01' } });
    const call = ring('no-answer', { note: 'Ms Ali is back on Thursday' });
    desk.edit({ person: null }, desk.current()?.revision);
    const { note } = findCall(desk.database, call.id) ?? {};
    expect(note).not.toContain('Ali');
    expect(note).toContain('is back on Thursday');
  });

  it('lose the name of whoever held a post that is vacant from now on', () => {
    desk.edit({ person: { name: 'Sana Ali', consentOn: '2026-11-01' } });
    const call = ring('vacant', { note: 'Ms Ali has left' });
    expect(findCall(desk.database, call.id)?.note).toBe('[name taken out] has left');
  });

  it('are erased after 90 days, and that somebody rang stays', () => {
    const call = ring('no-answer', { note: 'Try the other desk' });
    const tidyOn = (day: string) =>
      desk.database.transaction((transaction) => tidyWords(transaction, new Date(`${day}T12:00:01Z`)));
    tidyOn('2027-02-18');
    expect(findCall(desk.database, call.id)?.note).toBe('Try the other desk');
    tidyOn('2027-02-19');
    expect(findCall(desk.database, call.id)).toMatchObject({ note: '', outcome: 'no-answer' });
  });

  it('are erased before that with one press, by those who may edit the entry', () => {
    const call = ring('no-answer', { note: 'Try the other desk' });
    expect(eraseCallNotes(acting(desk.database, people.viewer), contactId).kind).toBe('refused');
    expect(eraseCallNotes(desk.admin, contactId)).toEqual({ kind: 'erased' });
    expect(findCall(desk.database, call.id)?.note).toBe('');
    expect(eraseCallNotes(desk.admin, contactId)).toEqual({ kind: 'unchanged' });
  });
});
