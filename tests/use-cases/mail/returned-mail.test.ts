/** What is written down when mail comes back, over a real database. */
import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findConfirmLink } from '../../../db/contacts/confirm-links.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { confirmLinks } from '../../../db/schema/feedback.ts';
import { failedAddresses, messages, returnedMail } from '../../../db/schema/mail.ts';
import type { Failure, ReturnedOutcome } from '../../../src/domain/mail/returned/returned-outcome.ts';
import { verifyContact } from '../../../src/use-cases/contacts/checks/verify-contact.ts';
import { writeReminderAddress } from '../../../src/use-cases/freshness/set-reminder-address.ts';
import { receiveMessage } from '../../../src/use-cases/mail/receive/receive-message.ts';
import {
  type RecordedMail,
  recordReturnedMail,
} from '../../../src/use-cases/mail/receive/record-returned-mail.ts';
import { sendDueMessages } from '../../../src/use-cases/mail/send/send-due-messages.ts';
import { hashToken } from '../../../src/use-cases/security/one-time-token.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addContact, bankHolidays, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';

/** A Monday; the first reminder of it goes on Monday 19 October 2026. */
const checkedOn = '2026-08-03';
const remindedOn = '2026-10-19';
let database: Database;
let id: string;
let count = 0;

beforeEach(() => {
  database = referenceDatabase();
  checkOn(database, checkedOn);
  database.delete(messages).run();
  id = addContact(database, checkedOn);
  checkOn(database, remindedOn);
});

const dead: Failure = {
  kind: 'failed',
  cause: 'dead',
  about: 'recipient',
  status: '5.1.1',
  detail: 'No such user',
  failedAddresses: [],
};
const full: ReturnedOutcome = { kind: 'not-now', status: '5.2.2', detail: 'Mailbox full' };

const allMail = () =>
  database.select().from(messages).orderBy(asc(messages.createdAt), asc(messages.nextAttemptAt)).all();
const lastMail = () => {
  const last = allMail().at(-1);
  if (!last) throw new Error('There is no message.');
  return last;
};
const returned = () => database.select().from(returnedMail).all();

function comesBack(outcome: ReturnedOutcome, on = '2026-10-20', changes = {}): RecordedMail {
  return recordReturnedMail(
    { database, now: noonOf(on), bankHolidays },
    {
      token: lastMail().returnToken ?? '',
      outcome,
      fingerprint: `fingerprint-${count++}`,
      sender: 'lead@example.org',
      subject: 'Re: Please check your entry',
      text: 'Hello',
      ...changes,
    },
  );
}

/** Delivered, so that nothing of its link is kept. */
async function deliver(on: string) {
  await sendDueMessages({
    database,
    transport: { ours: [], send: async () => {}, close() {} },
    now: () => noonOf(on),
    log: () => {},
  });
}

describe('a failure for good', () => {
  it('marks the address, asks for a release and is on record', () => {
    const open = findOpenPublishRequests(database).count;
    expect(comesBack(dead)).toMatchObject({ kind: 'recorded', isMarked: true, resendAt: null });
    expect(database.select().from(failedAddresses).all()).toEqual([
      {
        address: 'lead@example.org',
        failedOn: '2026-10-20',
        cause: 'dead',
        status: '5.1.1',
        detail: 'No such user',
      },
    ]);
    expect(findOpenPublishRequests(database).count).toBe(open + 1);
    expect(
      listAuditEvents(database, { limit: 2 }).events.map(({ action, actor }) => [actor, action]),
    ).toEqual([
      ['system:mail', 'address.fail'],
      ['system:mail', 'mail.receive'],
    ]);
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it('leaves an entry with a telephone number as it is, and one without has lapsed', () => {
    comesBack(dead);
    expect(findContact(database, id)?.unreachableSinceOn).toBeNull();
    const without = addContact(database, checkedOn, { telephone: null, email: 'only@example.org' });
    checkOn(database, remindedOn);
    comesBack(dead, '2026-10-20');
    expect(findContact(database, without)?.unreachableSinceOn).toBe('2026-10-20');
  });

  it('that says nothing of the recipient marks nothing, and waits for an administrator', () => {
    for (const about of ['us', 'unknown'] as const)
      expect(comesBack({ ...dead, cause: 'refused', about, status: '5.7.1' })).toMatchObject({
        isMarked: false,
        needsPerson: true,
      });
    expect(database.select().from(failedAddresses).all()).toEqual([]);
  });

  it('that says only that our mail is refused changes nothing that readers see', () => {
    const open = findOpenPublishRequests(database).count;
    expect(comesBack({ ...dead, cause: 'refused', status: '5.7.1' })).toMatchObject({ isMarked: true });
    expect(findOpenPublishRequests(database).count).toBe(open);
  });

  it('further on, behind a shared address, asks an administrator and marks nothing', () => {
    expect(comesBack({ ...dead, failedAddresses: ['someone@example.org'] })).toMatchObject({
      isMarked: false,
      needsPerson: true,
    });
    expect(database.select().from(failedAddresses).all()).toEqual([]);
  });

  it('keeps its first day when it comes again', () => {
    comesBack(dead, '2026-10-20');
    comesBack(dead, '2026-10-21');
    expect(database.select().from(failedAddresses).get()?.failedOn).toBe('2026-10-20');
  });
});

describe('a failure for now', () => {
  it('sends the same again a day later, with a link that works', async () => {
    await deliver(remindedOn);
    expect(lastMail().body).toContain('/confirm/(not kept)');
    expect(comesBack(full)).toMatchObject({
      resendAt: noonOf('2026-10-21').toISOString(),
      needsPerson: false,
    });
    const copy = lastMail();
    expect(copy).toMatchObject({ recipient: 'lead@example.org', copyNumber: 1, sentAt: null });
    expect(copy.body).toMatch(/\/confirm\/[\w-]{43}\n/);
    expect(copy.returnToken).not.toBe(allMail()[0]?.returnToken);
  });

  it('is an administrator’s matter at the third time', async () => {
    for (const on of ['2026-10-20', '2026-10-22']) {
      await deliver(on);
      expect(comesBack(full, on)).toMatchObject({ needsPerson: false });
    }
    expect(comesBack(full, '2026-10-26')).toMatchObject({ needsPerson: true, resendAt: null });
    expect(database.select().from(failedAddresses).all()).toEqual([]);
  });

  it('does not send what is no longer so', async () => {
    await deliver(remindedOn);
    addContactCheck();
    expect(comesBack(full)).toMatchObject({ resendAt: null, needsPerson: false });
    expect(allMail()).toHaveLength(1);
  });

  it('of a link that signs in is an administrator’s matter', async () => {
    database.transaction((transaction) =>
      enqueueMessage(transaction, {
        to: 'new@example.org',
        subject: 'Welcome',
        body: 'x',
        about: 'invitation:1',
        at: noonOf('2026-10-20').toISOString(),
      }),
    );
    expect(comesBack(full)).toMatchObject({ resendAt: null, needsPerson: true });
  });
});

describe('a copy of mail about contacts', () => {
  it.each([
    ['a Friday, on Monday', '2026-11-27', '2026-11-30'],
    ['the day before Christmas Eve, on Christmas Eve', '2026-12-23', '2026-12-24'],
    ['Christmas Eve, after the holidays', '2026-12-24', '2026-12-29'],
    ['New Year’s Eve, on the Monday after New Year', '2026-12-31', '2027-01-04'],
  ])('that came back on %s', async (_, cameBackOn, sentOn) => {
    await deliver(remindedOn);
    expect(comesBack(full, cameBackOn)).toMatchObject({ resendAt: noonOf(sentOn).toISOString() });
  });

  it('waits for a working day too when its mailbox is full for a mail server in touch', async () => {
    await receiveMessage(
      { database, mail: { from: 'no-reply@example.org' }, now: noonOf('2026-12-24') },
      {
        recipient: `no-reply+${lastMail().returnToken}@example.org`,
        bytes: Buffer.from(
          'From: MAILER-DAEMON@example.org\r\nReturn-Path: <>\r\nSubject: Mail delivery failed\r\n\r\nMailbox full\r\n',
        ),
      },
    );
    expect(lastMail()).toMatchObject({ copyNumber: 1, nextAttemptAt: noonOf('2026-12-29').toISOString() });
  });
});

describe('a message about two contacts', () => {
  let other: string;
  beforeEach(async () => {
    database.delete(messages).run();
    id = addContact(database, checkedOn, { email: 'shared@example.org' });
    other = addContact(database, checkedOn, { email: 'shared@example.org', organisation: 'Brent Council' });
    checkOn(database, remindedOn);
    await deliver(remindedOn);
  });
  const linksOf = (body: string) =>
    [...body.matchAll(/\/confirm\/([\w-]{43})\n/g)].map(([, token]) => token ?? '');

  it('is sent again whole after a full mailbox, each link leading to its own contact, and again after that', async () => {
    const { body: sent } = lastMail();
    for (const on of ['2026-10-20', '2026-10-22']) {
      expect(comesBack(full, on)).toMatchObject({ needsPerson: false, resendAt: expect.any(String) });
      const { body } = lastMail();
      const links = linksOf(body).map((token) => findConfirmLink(database, hashToken(token))?.contactId);
      const names = [...body.matchAll(/^Modern slavery lead, (\w+) Council$/gm)].map(([, name]) => name);
      expect(names.toSorted()).toEqual(['Brent', 'Hackney']);
      expect(links).toEqual(names.map((name) => (name === 'Brent' ? other : id)));
      expect(body.replaceAll(/\/confirm\/[\w-]{43}/g, '/confirm/(not kept)')).toBe(sent);
      await deliver('2026-10-26');
    }
  });

  it('says so of the one that has been checked since', () => {
    addContactCheck();
    expect(comesBack(full)).toMatchObject({ needsPerson: false, resendAt: expect.any(String) });
    const copy = lastMail();
    expect(linksOf(copy.body)).toHaveLength(1);
    expect(findConfirmLink(database, hashToken(linksOf(copy.body)[0] ?? ''))?.contactId).toBe(other);
    expect(copy.body).toContain('(Nothing to do: this entry has been changed or checked since.)');
  });

  it('is not sent when both have been checked since', () => {
    addContactCheck();
    addContactCheck(other);
    expect(comesBack(full)).toMatchObject({ needsPerson: false, resendAt: null });
  });
});

function addContactCheck(contactId = id) {
  verifyContact(acting(database, people.administrator, noonOf('2026-10-20')), {
    contactId,
    seenRevision: 1,
    method: 'telephone',
  });
}

describe('an answer', () => {
  it('by a program is kept and verifies nothing', () => {
    const before = findContact(database, id)?.verification;
    expect(comesBack({ kind: 'automatic', saysGone: false, isOrdinary: true })).toMatchObject({
      needsPerson: false,
    });
    expect(findContact(database, id)?.verification).toEqual(before);
    expect(returned()).toMatchObject([
      { kind: 'automatic', contactId: id, body: 'Hello', needsPerson: false },
    ]);
  });

  it('by a person waits for an administrator, and verifies nothing', () => {
    const before = findContact(database, id)?.verification;
    expect(comesBack({ kind: 'reply' })).toMatchObject({ needsPerson: true });
    expect(findContact(database, id)?.verification).toEqual(before);
    expect(returned()).toMatchObject([{ kind: 'reply', sender: 'lead@example.org', dealtWithAt: null }]);
  });
});

describe('what came to us', () => {
  it('is recorded once, however often it is handed over', () => {
    comesBack({ kind: 'reply' }, '2026-10-20', { fingerprint: 'same' });
    expect(comesBack({ kind: 'reply' }, '2026-10-20', { fingerprint: 'same' })).toEqual({
      kind: 'duplicate',
    });
    expect(returned()).toHaveLength(1);
  });

  it('with a token that is not ours is not written down', () => {
    expect(comesBack(dead, '2026-10-20', { token: '0'.repeat(32) })).toEqual({ kind: 'unknown' });
    expect(returned()).toEqual([]);
  });

  it.each([
    ['in the envelope', (address: string) => [address, 'X: y'] as const],
    [
      'in capitals in a header',
      (address: string) => [null, `Delivered-To: <${address.toUpperCase()}>`] as const,
    ],
    ['as whom it is to', (address: string) => [null, `To: "Contacts" <${address}>`] as const],
  ])('is known by its return address %s', async (_, place) => {
    const [recipient, header] = place(`no-reply+${lastMail().returnToken}@example.org`);
    const received = await receiveMessage(
      { database, mail: { from: 'Contacts <no-reply@example.org>' }, now: noonOf('2026-10-20') },
      {
        recipient,
        bytes: Buffer.from(`From: lead@example.org\r\n${header}\r\nSubject: Re: x\r\n\r\nYes.\r\n`),
      },
    );
    expect(received.recorded).toMatchObject({ kind: 'recorded' });
    expect(database.select().from(returnedMail).where(eq(returnedMail.contactId, id)).all()).toHaveLength(1);
  });
});

describe('reminders of a contact whose mail comes back', () => {
  /** The stages after the first fall due on 1, 8 and 22 November 2026, all Sundays. */
  const stagesOn = (date: string) =>
    checkOn(database, date).notifications.map(({ stage, to }) => `${stage} ${to}`);
  const setAddress = (kind: 'contact' | 'police-area' | 'borough', code: string, address: string) =>
    writeReminderAddress(
      acting(database, people.administrator, noonOf('2026-10-20')),
      { kind, code },
      address,
    );

  it('go to the deputy, and the digest names the contact', () => {
    comesBack(dead);
    setAddress('contact', id, 'deputy@example.org');
    expect(stagesOn('2026-11-02')).toEqual(['due deputy@example.org', 'due administrators']);
    const bodies = allMail().map(({ recipient, body }) => [
      recipient,
      body.includes('came back on 20 October 2026'),
    ]);
    expect(bodies).toContainEqual(['deputy@example.org', true]);
    expect(bodies).toContainEqual(['operator@example.org', true]);
    const toDeputy = allMail().find(({ recipient }) => recipient === 'deputy@example.org');
    expect(toDeputy?.body).toMatch(/\/confirm\/[\w-]{43}\n/);
  });

  it('go to the escalation address without a deputy that works, and else to the digest alone', () => {
    comesBack(dead);
    setAddress('borough', 'E09000012', 'escalation@example.org');
    expect(stagesOn('2026-11-02')).toEqual(['due escalation@example.org', 'due administrators']);
    setAddress('borough', 'E09000012', 'LEAD@example.org');
    expect(stagesOn('2026-11-09')).toEqual(['again administrators']);
  });

  it('go to it again after a check of the entry', () => {
    comesBack(dead);
    addContactCheck();
    expect(database.select().from(failedAddresses).all()).toEqual([]);
    // 76 days after 20 October 2026.
    expect(stagesOn('2027-01-04')).toEqual(['first lead@example.org']);
  });
});

describe('what readers see', () => {
  const shown = () => readDirectory(database, '2026-10-20').contacts.find((contact) => contact.id === id);

  it('of an address that does not exist, since when', () => {
    expect(shown()?.emailFailedOn).toBeNull();
    comesBack(dead);
    expect(shown()).toMatchObject({ emailFailedOn: '2026-10-20', freshness: 'due' });
  });

  it('of one that refuses our mail alone, nothing', () => {
    comesBack({ ...dead, cause: 'refused' });
    expect(shown()?.emailFailedOn).toBeNull();
  });
});

describe('after 180 days', () => {
  it('what asks nothing of anybody goes, and what waits stays', async () => {
    await deliver(remindedOn);
    comesBack({ kind: 'automatic', saysGone: false, isOrdinary: true });
    comesBack({ kind: 'reply' });
    checkOn(database, '2027-04-17');
    expect(returned()).toHaveLength(2);
    checkOn(database, '2027-04-20');
    expect(returned().map(({ kind, messageId }) => [kind, messageId])).toEqual([['reply', null]]);
    expect(allMail().filter(({ createdAt }) => createdAt < '2026-10-20')).toEqual([]);
    expect(
      database
        .select()
        .from(confirmLinks)
        .all()
        .filter(({ createdAt }) => createdAt < '2026-10-20'),
    ).toEqual([]);
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });
});
