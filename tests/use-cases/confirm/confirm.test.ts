/** Confirm links over a real database: what each answer writes, and what none may. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { listProposals } from '../../../db/contacts/contact-proposals.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { auditEvents } from '../../../db/schema/audit.ts';
import { contactPeople, verifications } from '../../../db/schema/contacts.ts';
import { confirmLinks } from '../../../db/schema/feedback.ts';
import { messages } from '../../../db/schema/mail.ts';
import { publishRequests } from '../../../db/schema/publishing.ts';
import { confirmFormOf } from '../../../src/domain/confirm/confirm-form.ts';
import type { ContactRecord } from '../../../src/domain/contacts/contact-record.ts';
import { formatHoursText } from '../../../src/domain/hours/reading/hours-text.ts';
import { answerConfirmLink } from '../../../src/use-cases/confirm/answer-confirm-link.ts';
import { createConfirmLink } from '../../../src/use-cases/confirm/create-confirm-link.ts';
import type { GivenAnswer } from '../../../src/use-cases/confirm/given-answer.ts';
import { readConfirmPage } from '../../../src/use-cases/confirm/read-confirm-page.ts';
import { renewConfirmLink } from '../../../src/use-cases/confirm/renew-confirm-link.ts';
import { withdrawName } from '../../../src/use-cases/confirm/withdraw-name.ts';
import { editContact } from '../../../src/use-cases/contacts/change/edit-contact.ts';
import { retireContact } from '../../../src/use-cases/contacts/change/retire-contact.ts';
import { approveProposal } from '../../../src/use-cases/contacts/proposals/decide-proposal.ts';
import { readActorNames } from '../../../src/use-cases/people/accounts/actor-names.ts';
import { seededDatabase, testNow } from '../../support/database.ts';
import { acting } from '../../support/people/acting.ts';

const id = 'demo-council-hackney';
let database: Database;
beforeEach(() => {
  database = seededDatabase();
});

function newLink(at = testNow, contactId = id, revision = 1): string {
  return database.transaction((transaction) =>
    createConfirmLink(transaction, { contactId, revision, at: at.toISOString() }),
  ).token;
}

const context = (now = testNow) => ({
  database,
  now,
  requestId: 'test-request',
  publicUrl: 'https://directory.example.org',
  address: '198.51.100.7',
  secret: 'a secret of this test',
});
const daysLater = (days: number) => new Date(testNow.getTime() + days * 86_400_000);

function answer(token: string, given: Partial<GivenAnswer>, now = testNow) {
  return answerConfirmLink(context(now), token, { answer: 'correct', seenRevision: 1, remark: '', ...given });
}

function contact(): ContactRecord {
  const found = findContact(database, id);
  if (!found) throw new Error('The seed has no such contact.');
  return found;
}
const typed = (changes: Partial<ReturnType<typeof confirmFormOf>>) => ({
  ...confirmFormOf(contact().fields),
  ...changes,
});
const waiting = () => listProposals(database, { state: 'waiting', contactId: id });
const counts = () =>
  [verifications, auditEvents, publishRequests].map((table) => database.select().from(table).all().length);

describe('a link', () => {
  it('is stored without its token, of which no two are alike', () => {
    const tokens = Array.from({ length: 20 }, () => newLink());
    expect(new Set(tokens).size).toBe(20);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const stored = JSON.stringify(database.select().from(confirmLinks).all());
    for (const token of tokens) expect(stored).not.toContain(token);
  });

  it('is refused by the database for a revision that is not there', () => {
    expect(() => newLink(testNow, id, 7)).toThrow(/FOREIGN KEY/);
  });
});

describe('all correct', () => {
  it('writes one verification, one audit event and one wish to publish, and then nothing more', () => {
    const token = newLink();
    const [checks = 0, events = 0, wishes = 0] = counts();
    expect(answer(token, {})).toEqual({ kind: 'recorded', answer: 'correct' });
    expect(counts()).toEqual([checks + 1, events + 1, wishes + 1]);
    expect(contact().verification).toMatchObject({ on: '2026-11-21', method: 'self' });
    expect(answer(token, {}, daysLater(3))).toEqual({
      kind: 'answered',
      answer: 'correct',
      on: '2026-11-21',
      isRepeat: true,
    });
    expect(counts()).toEqual([checks + 1, events + 1, wishes + 1]);
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
  });

  it('names the link, not a token, and reads as words', () => {
    answer(newLink(), {});
    const event = database.select().from(auditEvents).all().at(-1);
    expect(event).toMatchObject({
      action: 'contact.verify',
      subject: `contact:${id}`,
      requestId: 'test-request',
    });
    expect(event?.actor).toMatch(/^confirm-link:[\da-f-]{36}$/);
    expect(readActorNames(database)(event?.actor ?? '')).toContain('confirm link');
  });

  it('does not verify a newer revision that the person has not seen', () => {
    const token = newLink();
    editContact(acting(database), { contactId: id, seenRevision: 1, changes: { notes: 'New.' } });
    const before = counts();
    expect(answer(token, { seenRevision: 1 })).toEqual({ kind: 'outdated' });
    expect(counts()).toEqual(before);
    expect(readConfirmPage(database, token, testNow)).toMatchObject({ changedSinceOn: '2026-11-21' });
    expect(answer(token, { seenRevision: 2 })).toMatchObject({ kind: 'recorded' });
    expect(contact().verification).toMatchObject({ method: 'self', carriedFromRevision: null });
  });
});

describe('something has changed', () => {
  it('waits for an administrator, whose approval publishes it', () => {
    const token = newLink();
    const before = counts();
    const given = {
      answer: 'changed',
      typed: typed({ telephone: '020 7946 0999' }),
      remark: 'Since May.',
    } as const;
    expect(answer(token, given)).toEqual({ kind: 'recorded', answer: 'changed' });
    expect(contact().fields.telephone).not.toBe('020 7946 0999');
    expect(counts()).toEqual([before[0], (before[1] ?? 0) + 1, before[2]]);
    const [proposal] = waiting();
    expect(proposal).toMatchObject({
      baseRevision: 1,
      note: 'They write: Since May.',
      proposed: { status: 'active', fields: { telephone: '020 7946 0999' } },
    });
    const approved = approveProposal(acting(database), { proposalId: proposal?.id ?? '', seenRevision: 1 });
    expect(approved.kind).toBe('changed');
    expect(contact()).toMatchObject({ revision: 2, fields: { telephone: '020 7946 0999' } });
    // What they wrote stays in the private history for a while: it may be all that is known of who comes next.
    expect(listProposals(database, { contactId: id })).toMatchObject([
      { state: 'approved', note: 'They write: Since May.' },
    ]);
  });

  it('is not written before whoever typed hours has seen how they were read', () => {
    const token = newLink();
    const before = counts();
    const given = { answer: 'changed', typed: typed({ hours: 'Mon-Fri 9-5pm, Sat 10am-1pm' }) } as const;
    const read = answer(token, given);
    expect(read).toMatchObject({ kind: 'hours-read', hours: { periods: [{}, { days: ['sat'] }] } });
    // Neither a yes to something else nor a yes to what was read before they typed it anew.
    for (const agreedHours of ['', 'yes', 'Mon-Fri 09:00-17:00; bank holidays unknown'])
      expect(answer(token, { ...given, agreedHours })).toEqual(read);
    expect(counts()).toEqual(before);
    expect(waiting()).toEqual([]);
    const agreedHours = 'Mon-Fri 09:00-17:00; Sat 10:00-13:00; bank holidays unknown';
    expect(answer(token, { ...given, agreedHours })).toEqual({ kind: 'recorded', answer: 'changed' });
    expect(waiting()).toMatchObject([{ hoursTyped: 'Mon-Fri 9-5pm, Sat 10am-1pm' }]);
    approveProposal(acting(database), { proposalId: waiting()[0]?.id ?? '', seenRevision: 1 });
    expect(listProposals(database, { contactId: id })).toMatchObject([
      { state: 'approved', hoursTyped: 'Mon-Fri 9-5pm, Sat 10am-1pm' },
    ]);
  });

  it('takes the hours of a line that answers outside those of another', () => {
    const hours = 'whenever the day line is closed: Mon-Fri 9am-5pm; bank holidays 24 hours';
    const given = { answer: 'changed', typed: typed({ hours }) } as const;
    const token = newLink();
    expect(answer(token, given)).toMatchObject({
      kind: 'hours-read',
      hours: {
        periods: [{ closes: '09:00' }, { opens: '17:00', closes: '24:00' }, { days: ['sat', 'sun'] }],
      },
    });
    const agreedHours = 'outside Mon-Fri 09:00-17:00; bank holidays 24 hours';
    expect(answer(token, { ...given, agreedHours })).toEqual({ kind: 'recorded', answer: 'changed' });
    approveProposal(acting(database), { proposalId: waiting()[0]?.id ?? '', seenRevision: 1 });
    // Typed again as the page shows them, they are the same.
    expect(formatHoursText(contact().fields.hours)).toBe(agreedHours);
  });

  it('asks about hours that can be read in two ways, and writes nothing', () => {
    const result = answer(newLink(), { answer: 'changed', typed: typed({ hours: 'Mon-Fri 9-5' }) });
    expect(result).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'hours', message: expect.stringContaining('9am to 5pm or 9pm to 5am') }],
    });
    expect(waiting()).toEqual([]);
  });

  it('keeps no typed hours where none were typed, nor words about hours that are not known', () => {
    const telephone = typed({ telephone: '020 7946 0999' });
    expect(answer(newLink(), { answer: 'changed', typed: telephone }).kind).toBe('recorded');
    expect(waiting()).toMatchObject([{ hoursTyped: null }]);
    const note = 'unknown: ask Jo Bloggs';
    const given = { answer: 'changed', typed: typed({ hours: note }), agreedHours: note } as const;
    expect(answer(newLink(), given).kind).toBe('recorded');
    expect(waiting().map(({ hoursTyped }) => hoursTyped)).not.toContain(note);
  });

  it.each([
    ['nothing at all', {}, '', 'remark'],
    ['a number that is none', { telephone: '12' }, '', 'telephone'],
    ['an address that is none', { email: 'nobody' }, '', 'email'],
    ['hours that nobody can read', { hours: 'mostly' }, '', 'hours'],
    ['no way to reach anybody', { telephone: '', email: '', website: '' }, '', 'telephone'],
    ['no role', { role: ' ' }, '', 'role'],
    ['more of a remark than there is room for', {}, 'x'.repeat(501), 'remark'],
    ['a remark that is no text', {}, 'a\u0000b', 'remark'],
  ])('is sent back with %s', (_, changes, remark, field) => {
    const token = newLink();
    const before = counts();
    const result = answer(token, { answer: 'changed', typed: typed(changes), remark });
    expect(result).toMatchObject({ kind: 'invalid', errors: [{ field }] });
    expect(counts()).toEqual(before);
    expect(waiting()).toEqual([]);
  });

  it('may be only a remark, and may follow an answer that a scanner gave', () => {
    const token = newLink();
    answer(token, {});
    const result = answer(token, { answer: 'changed', remark: 'Somebody else pressed it.' }, daysLater(1));
    expect(result.kind).toBe('recorded');
    expect(waiting()).toMatchObject([{ note: 'They write: Somebody else pressed it.' }]);
    expect(answer(token, { answer: 'left' }, daysLater(2))).toMatchObject({
      kind: 'answered',
      answer: 'changed',
      isRepeat: false,
    });
    expect(waiting()).toHaveLength(1);
  });
});

describe('nobody there', () => {
  it.each(['left', 'vacant'] as const)('%s asks for a vacancy, and approving it ends every link', (said) => {
    const [token, other] = [newLink(), newLink()];
    expect(answer(token, { answer: said })).toMatchObject({ kind: 'recorded' });
    expect(contact().status).toBe('active');
    const [proposal] = waiting();
    expect(proposal).toMatchObject({ proposed: { status: 'vacant', fields: { person: null } } });
    approveProposal(acting(database), { proposalId: proposal?.id ?? '', seenRevision: 1 });
    expect(contact().status).toBe('vacant');
    for (const each of [token, other]) {
      expect(readConfirmPage(database, each, testNow)?.state).toEqual({ kind: 'closed' });
      expect(answer(each, { seenRevision: 2 })).toEqual({ kind: 'closed' });
    }
  });
});

describe('a link ends', () => {
  it.each([
    [
      'with a new mailbox',
      () =>
        editContact(acting(database), {
          contactId: id,
          seenRevision: 1,
          changes: { email: 'new@hackney.example.org' },
        }),
    ],
    [
      'with the contact',
      () => retireContact(acting(database), { contactId: id, seenRevision: 1, successorId: null }),
    ],
  ])('%s, for good', (_, change) => {
    const token = newLink();
    expect(change().kind).toBe('changed');
    expect(database.select().from(confirmLinks).get()?.revokedAt).toBe(testNow.toISOString());
    const before = counts();
    expect(answer(token, { seenRevision: 2 })).toEqual({ kind: 'closed' });
    expect(renewConfirmLink(context(), token)).toEqual({ kind: 'not-possible' });
    expect(counts()).toEqual(before);
  });

  it('not with a change of notes or number', () => {
    const token = newLink();
    const changes = { notes: 'New.', telephone: '020 7946 0998' };
    editContact(acting(database), { contactId: id, seenRevision: 1, changes });
    expect(readConfirmPage(database, token, testNow)?.state).toEqual({ kind: 'open' });
  });

  it('after 30 days, and a new one goes to the mailbox of the entry alone', () => {
    const token = newLink();
    expect(renewConfirmLink(context(), token)).toEqual({ kind: 'not-possible' });
    expect(answer(token, {}, daysLater(30))).toEqual({ kind: 'expired', on: '2026-12-21' });
    expect(renewConfirmLink(context(daysLater(30)), token)).toEqual({ kind: 'sent' });
    const mail = database
      .select()
      .from(messages)
      .where(eq(messages.about, `contact:${id}`))
      .all();
    expect(mail).toMatchObject([{ recipient: 'modern-slavery@hackney.example.org' }]);
    const fresh =
      /https:\/\/directory\.example\.org\/confirm\/([\w-]{43})\n/.exec(mail[0]?.body ?? '')?.[1] ?? '';
    expect(answer(fresh, {}, daysLater(31))).toMatchObject({ kind: 'recorded' });
  });

  it('renewed three times in a day, not a fourth', () => {
    const token = newLink();
    const now = daysLater(40);
    const kinds = Array.from({ length: 4 }, () => renewConfirmLink(context(now), token).kind);
    expect(kinds).toEqual(['sent', 'sent', 'sent', 'too-many']);
  });
});

it('answers are limited by link and by address', () => {
  const token = newLink();
  const wrong = { seenRevision: 9 };
  for (let tries = 0; tries < 20; tries++) expect(answer(token, wrong).kind).toBe('outdated');
  expect(answer(token, wrong).kind).toBe('too-many');
  for (let tries = 21; tries < 60; tries++)
    expect(answer('x'.repeat(43).replace('x', String.fromCharCode(65 + (tries % 26))), wrong).kind).toBe(
      'not-found',
    );
  expect(answer(newLink(), {}).kind).toBe('too-many');
  expect(answer(newLink(), {}, daysLater(1)).kind).toBe('recorded');
});

it.each(['', 'short', 'x'.repeat(43), "' OR 1=1 --", 'x'.repeat(100_000)])(
  'a token %.20j that is not known finds nothing',
  (token) => {
    expect(readConfirmPage(database, token, testNow)).toBeUndefined();
    const before = counts();
    expect(answer(token, {})).toEqual({ kind: 'not-found' });
    expect(counts()).toEqual(before);
  },
);

describe('leave', () => {
  const away = {
    awayUntilOn: '2026-12-03',
    standInName: 'Duty desk',
    standInTelephone: '020 7946 0001',
  };

  it('waits for an administrator, with the stand-in or without', () => {
    const before = contact();
    const given = { answer: 'changed', typed: typed(away) } as const;
    expect(answer(newLink(), given)).toEqual({ kind: 'recorded', answer: 'changed' });
    expect(contact()).toEqual(before);
    const [proposal] = waiting();
    const expected = {
      fromOn: null,
      untilOn: '2026-12-03',
      standIn: { name: 'Duty desk', telephone: '020 7946 0001', email: null },
    };
    expect(proposal?.proposed.fields.away).toEqual(expected);
    const approval = { proposalId: proposal?.id ?? '', seenRevision: 1 };
    expect(approveProposal(acting(database), approval)).toMatchObject({ kind: 'changed' });
    expect(contact()).toMatchObject({
      fields: { ...before.fields, away: expected },
      verification: { on: before.verification?.on },
    });
    // The same person answers still, so the link in the mail goes on working.
    expect(answer(newLink(testNow, id, 2), { seenRevision: 2 })).toMatchObject({ kind: 'recorded' });
  });

  it('that makes no sense is refused beside its field, and nothing is written', () => {
    const before = counts();
    const result = answer(newLink(), {
      answer: 'changed',
      typed: typed({ ...away, awayUntilOn: '2026-11-01' }),
    });
    expect(result).toMatchObject({ kind: 'invalid', errors: [{ field: 'away' }] });
    expect(counts()).toEqual(before);
  });
});

describe('a name', () => {
  const named = () => {
    const person = { name: 'Avery Exampleperson', consentOn: '2026-11-20' };
    editContact(acting(database), { contactId: id, seenRevision: 1, changes: { person } });
  };

  it('is taken off at once, from the history too, with the check and the link kept', () => {
    named();
    const token = newLink(testNow, id, 2);
    const before = contact();
    const wishes = database.select().from(publishRequests).all().length;
    expect(withdrawName(context(), token)).toEqual({ kind: 'withdrawn' });
    expect(contact()).toMatchObject({ revision: 3, fields: { ...before.fields, person: null } });
    expect(contact().verification?.on).toBe(before.verification?.on);
    expect(database.select().from(contactPeople).all()).toEqual([]);
    expect(database.select().from(publishRequests).all()).toHaveLength(wishes + 1);
    const event = database.select().from(auditEvents).all().at(-1);
    expect(event).toMatchObject({ action: 'contact.edit', after: { consent: 'withdrawn' } });
    expect(event?.actor).toMatch(/^confirm-link:/);
    expect(JSON.stringify(database.select().from(auditEvents).all())).not.toContain('Avery');
    expect(verifyAuditChain(database)).toMatchObject({ isWhole: true });
    expect(answer(token, { seenRevision: 3 })).toMatchObject({ kind: 'recorded' });
  });

  it.each([
    ['an unknown link', () => 'x'.repeat(43), testNow],
    ['an expired link', () => newLink(testNow, id, 2), daysLater(31)],
  ])('is not taken off by %s', (_, token, now) => {
    named();
    expect(withdrawName(context(now), token())).toEqual({ kind: 'not-possible' });
    expect(contact().fields.person).not.toBeNull();
  });

  it('is limited like every answer', () => {
    named();
    const token = newLink(testNow, id, 2);
    const kinds = Array.from({ length: 40 }, () => withdrawName(context(), token).kind);
    expect(kinds[0]).toBe('withdrawn');
    expect(kinds.at(-1)).toBe('too-many');
  });
});
