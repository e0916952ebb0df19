/** What follows when a mail server refuses a message at once, over real SMTP and a real database. */
import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAuditEvents, verifyAuditChain } from '../../../db/audit/audit-chain.ts';
import type { Database } from '../../../db/client.ts';
import { findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import { failedAddresses, messages, returnedMail } from '../../../db/schema/mail.ts';
import { writeReminderAddress } from '../../../src/use-cases/freshness/set-reminder-address.ts';
import { sendDueMessages } from '../../../src/use-cases/mail/send/send-due-messages.ts';
import { createMailTransport } from '../../../src/use-cases/mail/send/transport.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addContact, checkOn, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';
import { type MailServer, type MailServerAnswers, startMailServer } from '../../support/sites/mail-server.ts';

/** A Monday; the first reminder of it goes on Monday 19 October 2026. */
const checkedOn = '2026-08-03';
const remindedOn = '2026-10-19';
let database: Database;
let id: string;
let server: MailServer | undefined;

beforeEach(() => {
  database = referenceDatabase();
  checkOn(database, checkedOn);
  database.delete(messages).run();
  id = addContact(database, checkedOn);
  checkOn(database, remindedOn);
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const allMail = () =>
  database.select().from(messages).orderBy(asc(messages.createdAt), asc(messages.nextAttemptAt)).all();
const marked = () => database.select().from(failedAddresses).all();
const returned = () => database.select().from(returnedMail).all();

/** Hands over what is due to a server that answers so. */
async function send(answers: MailServerAnswers, at = noonOf(remindedOn)) {
  await server?.stop();
  server = await startMailServer(answers);
  const transport = createMailTransport({ smtpUrl: server.url, from: 'no-reply@example.org', outbox: '' });
  try {
    return await sendDueMessages({ database, transport, now: () => at, log: () => {} });
  } finally {
    transport.close();
  }
}

describe('a recipient that the mail server refuses for good', () => {
  const noSuchUser = { recipient: () => '550 5.1.1 <lead@example.org>: User unknown' };

  it('is marked like one whose mail came back, with a release and on record', async () => {
    const open = findOpenPublishRequests(database).count;
    expect(await send(noSuchUser)).toEqual({ sent: 0, failed: 0, givenUp: 1 });
    expect(marked()).toMatchObject([
      { address: 'lead@example.org', cause: 'dead', status: '5.1.1', failedOn: remindedOn },
    ]);
    expect(marked()[0]?.detail).toContain('User unknown');
    expect(returned()).toMatchObject([
      { kind: 'failed', contactId: id, address: 'lead@example.org', status: '5.1.1', needsPerson: false },
    ]);
    expect(findOpenPublishRequests(database).count).toBe(open + 1);
    expect(
      listAuditEvents(database, { limit: 2 }).events.map(({ action, actor }) => [actor, action]),
    ).toEqual([
      ['system:mail', 'address.fail'],
      ['system:mail', 'mail.refuse'],
    ]);
    expect(verifyAuditChain(database).isWhole).toBe(true);
  });

  it('gets no further reminder: the next in line does', async () => {
    await send(noSuchUser);
    writeReminderAddress(
      acting(database, people.administrator, noonOf('2026-10-20')),
      { kind: 'contact', code: id },
      'deputy@example.org',
    );
    const stages = checkOn(database, '2026-11-02').notifications.map(({ stage, to }) => `${stage} ${to}`);
    expect(stages).toEqual(['due deputy@example.org', 'due administrators']);
  });

  it('is decided by words where there is no code but 550', async () => {
    await send({ recipient: () => '550 No such user here' });
    expect(marked()).toMatchObject([{ cause: 'dead', status: null }]);
  });

  it('in words that do not say why is not marked, and an administrator reads them', async () => {
    const open = findOpenPublishRequests(database).count;
    await send({ recipient: () => '550 Access denied' });
    expect(marked()).toEqual([]);
    expect(returned()).toMatchObject([{ kind: 'failed', detail: '550 Access denied', needsPerson: true }]);
    expect(findOpenPublishRequests(database).count).toBe(open);
  });

  it('because it takes mail of its own house alone is marked, and readers are told nothing', async () => {
    const open = findOpenPublishRequests(database).count;
    await send({ recipient: () => '550 5.7.133 Restricted: only members may write here' });
    expect(marked()).toMatchObject([{ cause: 'refused', status: '5.7.133' }]);
    expect(findOpenPublishRequests(database).count).toBe(open);
  });
});

describe('a mailbox that is full', () => {
  it('is written to again a day later, and not marked', async () => {
    await send({ recipient: () => '552 5.2.2 Mailbox full' });
    expect(marked()).toEqual([]);
    expect(returned()).toMatchObject([{ kind: 'not-now', needsPerson: false }]);
    const [original, copy] = allMail();
    expect(original?.givenUpAt).not.toBeNull();
    expect(copy).toMatchObject({ copyNumber: 1, sentAt: null, recipient: 'lead@example.org' });
  });
});

describe('a fault of ours', () => {
  it.each<readonly [string, MailServerAnswers]>([
    ['the sender, at once', { sender: () => '553 5.7.1 Sender address rejected: not owned by user' }],
    [
      'the sender, put off',
      { recipient: () => '553 5.7.1 <us>: Sender address rejected: not owned by user' },
    ],
    ['that it does not pass our mail on', { recipient: () => '554 5.7.1 <lead@x>: Relay access denied' }],
    ['that we have not signed in', { recipient: () => '530 5.7.0 Authentication required' }],
    ['what we wrote', { message: () => '554 5.7.1 Message rejected as spam' }],
    ['whom we send as', { message: () => '554 5.2.252 SendAsDenied; x not allowed to send as y' }],
    ['what it does not say, of a message whose recipient it took', { message: () => '554 5.3.0 No' }],
  ])('is no fault of the recipient, and is tried again: %s', async (_, answers) => {
    expect(await send(answers)).toEqual({ sent: 0, failed: 1, givenUp: 0 });
    expect([marked(), returned()]).toEqual([[], []]);
    const [message] = allMail();
    expect(await send({}, new Date(message?.nextAttemptAt ?? ''))).toMatchObject({ sent: 1 });
  });
});

it('a recipient refused for now until the last attempt is written to once more, and never marked', async () => {
  for (let attempt = 1; attempt <= 9; attempt++) {
    const [message] = database.select().from(messages).where(eq(messages.copyNumber, 0)).all();
    await send({ recipient: () => '450 4.2.0 Greylisted' }, new Date(message?.nextAttemptAt ?? ''));
  }
  expect(marked()).toEqual([]);
  expect(returned()).toMatchObject([{ kind: 'not-now', status: '4.2.0' }]);
  expect(allMail().map(({ copyNumber }) => copyNumber)).toEqual([0, 1]);
});

describe('however a message ends, no link of it is kept', () => {
  const bodies = () =>
    allMail()
      .filter(({ copyNumber }) => copyNumber === 0)
      .map(({ body }) => body)
      .join();

  it.each<readonly [string, MailServerAnswers]>([
    ['taken by the mail server', {}],
    ['refused at its sender for good', { sender: () => '550 5.1.8 No such sender' }],
    ['refused for good', { recipient: () => '550 5.1.1 No such user' }],
    ['refused when it was read', { message: () => '554 5.6.0 Not read' }],
    ['put off to the end', { recipient: () => '450 4.2.0 Later' }],
  ])('%s', async (_, answers) => {
    expect(bodies()).toMatch(/\/confirm\/[\w-]{43}/);
    for (let attempt = 1; attempt <= 20; attempt++) {
      const [message] = allMail();
      if (message?.sentAt ?? message?.givenUpAt) break;
      await send(answers, new Date(message?.nextAttemptAt ?? ''));
    }
    expect(bodies()).toContain('/confirm/(not kept)');
    expect(bodies()).not.toMatch(/\/confirm\/[\w-]{20}/);
  });

  it('for want of a mail server', async () => {
    const transport = createMailTransport({
      smtpUrl: 'smtp://127.0.0.1:1',
      from: 'no-reply@example.org',
      outbox: '',
    });
    for (let attempt = 1; attempt <= 9; attempt++) {
      const at = new Date(allMail()[0]?.nextAttemptAt ?? '');
      await sendDueMessages({ database, transport, now: () => at, log: () => {} });
    }
    expect(allMail()[0]?.givenUpAt).not.toBeNull();
    expect(bodies()).not.toMatch(/\/confirm\/[\w-]{20}/);
  });
});
