/** Questions who holds a post, through the daily check, and what the answers may do. */
import { asc, like } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { markFailedAddress } from '../../../db/mail/returned-mail.ts';
import { successorQuestions } from '../../../db/schema/freshness.ts';
import { failedAddresses, messages } from '../../../db/schema/mail.ts';
import { confirmFormOf } from '../../../src/domain/confirm/confirm-form.ts';
import type { ConfirmAnswer } from '../../../src/domain/confirm/confirmation.ts';
import type { FailureCause } from '../../../src/domain/mail/returned/returned-kinds.ts';
import { recipientsOf } from '../../../src/domain/reminders/reminders.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';
import { answerConfirmLink } from '../../../src/use-cases/confirm/answer-confirm-link.ts';
import { readConfirmPage } from '../../../src/use-cases/confirm/read-confirm-page.ts';
import { renewConfirmLink } from '../../../src/use-cases/confirm/renew-confirm-link.ts';
import { markVacant } from '../../../src/use-cases/contacts/change/mark-vacant.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { approveProposal } from '../../../src/use-cases/contacts/proposals/decide-proposal.ts';
import { writeReminderAddress } from '../../../src/use-cases/freshness/set-reminder-address.ts';
import { readWorkList } from '../../../src/use-cases/work-list/read-work-list.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addContact, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

/** A Monday. */
const checkedOn = '2026-08-03';
let database: Database;
let id: string;
const admin = (date: string) => acting(database, people.administrator, noonOf(date));

beforeEach(() => {
  database = referenceDatabase();
  checkOn(database, checkedOn);
  database.delete(messages).run();
  id = addContact(database, checkedOn);
  writeReminderAddress(admin(checkedOn), { kind: 'contact', code: id }, 'deputy@example.org');
  writeReminderAddress(admin(checkedOn), { kind: 'borough', code: 'E09000012' }, 'council@example.org');
});

const questions = () =>
  database
    .select()
    .from(messages)
    .where(like(messages.about, 'question:%'))
    .orderBy(asc(messages.createdAt))
    .all();
const askedOn = (date: string) =>
  checkOn(database, date).questions.map(({ question, to }) => `${question.reason} ${to}`);
const failMail = (date: string, cause: FailureCause = 'dead') =>
  database.transaction((transaction) =>
    markFailedAddress(transaction, {
      address: 'lead@example.org',
      failedOn: date,
      cause,
      status: '5.1.1',
      detail: null,
    }),
  );
const tokenIn = (body: string | undefined) => /\/confirm\/([\w-]{43})/.exec(body ?? '')?.[1] ?? '';
const confirming = (date: string) => ({
  database,
  now: noonOf(date),
  requestId: 'test-request',
  publicUrl: 'https://directory.example.org',
  address: '2001:db8::1',
  secret: 'secret',
});
function answer(token: string, date: string, given: ConfirmAnswer, telephone?: string, remark = '') {
  const contact = findContact(database, id);
  if (!contact) throw new Error('There is no contact.');
  const typed = { ...confirmFormOf(contact.fields), ...(telephone === undefined ? {} : { telephone }) };
  return answerConfirmLink(confirming(date), token, {
    answer: given,
    seenRevision: contact.revision,
    remark,
    typed,
  });
}

describe('when mail comes back', () => {
  beforeEach(() => failMail('2026-09-07'));

  it('the deputy is asked on the next working day, whoever is above after a week, and nobody twice', () => {
    const asked: string[] = [];
    for (let day = 0; day < 60; day++) {
      const date = addDays('2026-09-07', day);
      for (const said of [...askedOn(date), ...askedOn(date)]) asked.push(`${date} ${said}`);
    }
    expect(asked).toEqual([
      '2026-09-07 returned deputy@example.org',
      '2026-09-14 returned council@example.org',
    ]);
    expect(questions().map(({ recipient }) => recipient)).toEqual([
      'deputy@example.org',
      'council@example.org',
    ]);
  });

  it('waits for a working day', () => {
    expect(askedOn('2026-09-12')).toEqual([]);
    expect(askedOn('2026-09-14')).toEqual(['returned council@example.org']);
  });

  it('is on record in the same breath, and on the work list', () => {
    checkOn(database, '2026-09-07');
    const events = listAuditEvents(database, { limit: 10 }).events;
    expect(events).toContainEqual(
      expect.objectContaining({
        actor: 'system:freshness',
        action: 'contact.ask-successor',
        subject: `contact:${id}`,
        after: { reason: 'returned', occasion: 'returned:2026-09-07' },
      }),
    );
    expect(verifyAuditChain(database).isWhole).toBe(true);
    expect(readWorkList(admin('2026-09-08')).askedOn).toEqual(new Map([[id, '2026-09-07']]));
  });

  it('is not asked where a mail server only refuses ours', () => {
    database.delete(failedAddresses).run();
    failMail('2026-09-07', 'refused');
    expect(askedOn('2026-09-07')).toEqual([]);
  });

  it('says so in a dry run, and writes and sends nothing', () => {
    expect(checkOn(database, '2026-09-07', { isDryRun: true }).questions).toHaveLength(1);
    expect(questions()).toEqual([]);
    expect(database.select().from(successorQuestions).all()).toEqual([]);
    expect(askedOn('2026-09-07')).toHaveLength(1);
  });
});

describe('the link of a question', () => {
  let token: string;
  beforeEach(() => {
    failMail('2026-09-07');
    checkOn(database, '2026-09-07');
    token = tokenIn(questions()[0]?.body);
  });

  it('can name somebody, which waits for an administrator', () => {
    expect(readConfirmPage(database, token, noonOf('2026-09-08'))).toMatchObject({
      asks: 'successor',
      state: { kind: 'open' },
    });
    expect(answer(token, '2026-09-08', 'changed', '020 7946 0555')).toEqual({
      kind: 'recorded',
      answer: 'changed',
    });
    expect(findContact(database, id)?.fields.telephone).toBe('020 7946 0123');
    const [waiting] = readWorkList(admin('2026-09-08')).waiting;
    expect(waiting?.proposal).toMatchObject({
      note: 'Whoever was asked who does this now says so.',
      proposed: { fields: { telephone: '020 7946 0555' } },
    });
  });

  it('cannot say that the entry is right, nor take a name off, nor renew itself', () => {
    const before = findContact(database, id);
    for (const given of ['correct', 'left'] as const)
      expect(answer(token, '2026-09-08', given)).toEqual({ kind: 'not-asked' });
    expect(findContact(database, id)).toEqual(before);
    expect(renewConfirmLink(confirming('2026-11-08'), token)).toEqual({ kind: 'not-possible' });
  });

  it('ends when the contact changes hands', () => {
    markVacant(admin('2026-09-08'), { contactId: id, seenRevision: 1 });
    expect(readConfirmPage(database, token, noonOf('2026-09-08'))?.state).toEqual({ kind: 'closed' });
  });
});

describe('a vacant post', () => {
  let token: string;
  beforeEach(() => {
    markVacant(admin('2026-09-07'), { contactId: id, seenRevision: 1 });
    checkOn(database, '2026-09-08');
    token = tokenIn(questions()[0]?.body);
  });

  it('is asked about on the first day, after four weeks, and less and less often, until it is filled', () => {
    const asked: string[] = [];
    for (let day = 2; day < 400; day++)
      for (const said of askedOn(addDays('2026-09-07', day))) asked.push(`${day} ${said}`);
    expect(asked).toEqual([
      '28 vacant council@example.org',
      '84 vacant deputy@example.org',
      '168 vacant council@example.org',
    ]);
  });

  it('is filled when an administrator approves who was named', () => {
    expect(answer(token, '2026-09-09', 'changed', '020 7946 0555').kind).toBe('recorded');
    expect(findContact(database, id)?.status).toBe('vacant');
    const [waiting] = readWorkList(admin('2026-09-10')).waiting;
    const approved = approveProposal(admin('2026-09-10'), {
      proposalId: waiting?.proposal.id ?? '',
      seenRevision: 2,
      checked: 'telephone',
    });
    expect(approved.kind).toBe('changed');
    expect(findContact(database, id)).toMatchObject({
      status: 'active',
      fields: { telephone: '020 7946 0555' },
      verification: { on: '2026-09-10', method: 'telephone' },
    });
  });

  it('may be said to be vacant still, which is on record and waits for nobody', () => {
    expect(answer(token, '2026-09-09', 'vacant')).toEqual({ kind: 'recorded', answer: 'vacant' });
    expect(readWorkList(admin('2026-09-10')).waiting).toEqual([]);
    expect(listAuditEvents(database, { limit: 1 }).events[0]).toMatchObject({
      action: 'confirm-link.still-vacant',
      subject: `contact:${id}`,
    });
  });

  it('and what is remarked of it waits for an administrator, without filling it', () => {
    expect(answer(token, '2026-09-09', 'changed', undefined, 'From January.').kind).toBe('recorded');
    expect(readWorkList(admin('2026-09-10')).waiting[0]?.proposal).toMatchObject({
      proposed: { status: 'vacant' },
      note: 'Whoever was asked who does this now says so. They write: From January.',
    });
  });
});

describe('a contact that is slow to answer', () => {
  /** Two cycles that are ended by a call, eight days after the due date. */
  function passSlowCycles(): string {
    let last = checkedOn;
    for (let cycle = 0; cycle < 2; cycle++) {
      for (let day = 70; day <= 100; day++) checkOn(database, addDays(last, day));
      last = addDays(last, 100);
      verifyContact(admin(last), { contactId: id, seenRevision: 1, method: 'telephone' });
    }
    database.delete(messages).run();
    return last;
  }

  it('is reminded once; then whoever is above is asked, and administrators call', () => {
    const last = passSlowCycles();
    const heard: string[] = [];
    for (let day = 70; day <= 100; day++) {
      const { notifications, questions: asked } = checkOn(database, addDays(last, day));
      for (const { stage, to } of notifications) heard.push(`${stage} ${to}`);
      for (const { question, to } of asked) heard.push(`${question.reason} ${to}`);
    }
    expect(heard).toEqual([
      'first lead@example.org',
      'slow council@example.org',
      'due administrators',
      'due deputy@example.org',
      'again administrators',
    ]);
    expect(readWorkList(admin(addDays(last, 100))).slow).toEqual(new Set([id]));
  });

  it('who is away is stood in for: whoever stands in is asked as always', () => {
    const slow = { contact: 'c@example.org', deputy: null, escalation: [], isSlow: true };
    expect(recipientsOf('due', { ...slow, standIn: ['s@example.org'] })).toEqual(['s@example.org']);
    expect(recipientsOf('due', { ...slow, standIn: [] })).toEqual(['administrators']);
    expect(recipientsOf('first', { ...slow, standIn: [] })).toEqual(['c@example.org']);
  });

  it('is reminded like any other after one slow check', () => {
    for (let day = 70; day <= 100; day++) checkOn(database, addDays(checkedOn, day));
    const last = addDays(checkedOn, 100);
    verifyContact(admin(last), { contactId: id, seenRevision: 1, method: 'telephone' });
    const heard: string[] = [];
    for (let day = 70; day <= 95; day++)
      for (const { stage, to } of checkOn(database, addDays(last, day)).notifications)
        heard.push(`${stage} ${to}`);
    expect(heard).toEqual(['first lead@example.org', 'due lead@example.org', 'due deputy@example.org']);
  });
});
