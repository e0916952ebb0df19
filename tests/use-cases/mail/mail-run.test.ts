/** Most recipients of a run with the same answer: it says something of our mail, and nobody is marked. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { failedAddresses, mailTroubles, messages, returnedMail } from '../../../db/schema/mail.ts';
import { recordReturnedMail } from '../../../src/use-cases/mail/receive/record-returned-mail.ts';
import { findMailProblem } from '../../../src/use-cases/mail/send/find-mail-problem.ts';
import { sayTroubleOver } from '../../../src/use-cases/mail/send/mail-trouble.ts';
import { sendDueMessages } from '../../../src/use-cases/mail/send/send-due-messages.ts';
import { createMailTransport, type MailTransport } from '../../../src/use-cases/mail/send/transport.ts';
import { referenceDatabase } from '../../support/database.ts';
import { addAdministrator, addContact, noonOf } from '../../support/freshness.ts';
import { acting, people } from '../../support/people/acting.ts';
import { type MailServer, type MailServerAnswers, startMailServer } from '../../support/sites/mail-server.ts';

const on = '2026-10-19';
let database: Database;
let servers: MailServer[] = [];
let logged: string[] = [];

beforeEach(() => {
  database = referenceDatabase();
  logged = [];
});
afterEach(async () => {
  for (const server of servers) await server.stop();
  servers = [];
});

const minutesLater = (minutes: number) => new Date(noonOf(on).getTime() + minutes * 60_000);

function write(to: string, changes = {}): string {
  const message = { to, subject: 's', body: 'b', about: 'freshness:x', at: noonOf(on).toISOString() };
  return database.transaction((transaction) => enqueueMessage(transaction, { ...message, ...changes }));
}

const writeMany = (count: number) => {
  for (let place = 0; place < count; place++) write(`lead-${place}@council-${place}.example.org`);
};

async function send(answers: MailServerAnswers, at = noonOf(on)) {
  const server = await startMailServer(answers);
  servers.push(server);
  const transport = createMailTransport({ smtpUrl: server.url, from: 'us@example.net', outbox: '' });
  const log = (line: string) => logged.push(line);
  const counts = await sendDueMessages({ database, transport, now: () => at, log });
  transport.close();
  return { counts, received: server.received };
}

const marked = () => database.select().from(failedAddresses).all();
const returned = () => database.select().from(returnedMail).all();
const troubles = () => database.select().from(mailTroubles).all();
const waiting = () =>
  database
    .select()
    .from(messages)
    .all()
    .filter(({ sentAt, givenUpAt, about }) => !sentAt && !givenUpAt && !about.startsWith('mail-trouble:'));

let serial = 0;
const sameForAll: readonly (readonly [string, MailServerAnswers])[] = [
  ['whom we send as', { message: () => '554 5.2.252 SendAsDenied; us@example.net not allowed to send as x' }],
  [
    'words nobody has heard, with marks of each message',
    { message: () => `554 Zorblax ${serial++}-${serial}f9` },
  ],
  ['words nobody has heard of each recipient', { recipient: (to) => `554 Zorblax <${to}> ${serial++}` }],
  ['that there is no such mailbox', { recipient: (to) => `550 5.1.1 <${to}>: User unknown` }],
  ['a mailbox by its name', { recipient: (to) => `550 ${to.split('@')[0]} is not known here` }],
  ['our sender', { sender: () => '550 5.1.8 Bad outbound sender' }],
];

describe('the same answer for all', () => {
  it.each(sameForAll)('marks nobody, stops and says so: %s', async (_, answers) => {
    addAdministrator(database, 'admin@example.org');
    writeMany(47);
    const { counts } = await send(answers);
    expect(marked()).toEqual([]);
    expect(counts.givenUp).toBe(0);
    expect(waiting()).toHaveLength(47);
    // Those under way when the third was refused, and no more.
    expect(waiting().filter(({ attempts }) => attempts > 0).length).toBeLessThanOrEqual(7);
    const problem = findMailProblem(database, noonOf(on));
    expect(problem).toContain('The mail server refuses our mail since 2026-10-19T12:00:00.000Z');
    expect(problem).not.toContain('@');
    expect(logged.join('\n')).toContain('nobody is marked and the rest waits');
    const told = database.select().from(messages).where(eq(messages.recipient, 'admin@example.org')).all();
    expect(told).toMatchObject([{ subject: 'The mail server refuses our mail', sentAt: null }]);
  });

  it.each([2, 3, 5])('marks none of %i either', async (count) => {
    for (const [, answers] of sameForAll) {
      database.delete(messages).run();
      database.delete(mailTroubles).run();
      writeMany(count);
      await send(answers);
      expect(marked()).toEqual([]);
      expect(waiting()).toHaveLength(count);
    }
  });

  it('of two that both have no mailbox is no trouble of ours, and they are asked again', async () => {
    writeMany(2);
    await send({ recipient: (to) => `550 5.1.1 <${to}>: User unknown` });
    expect([marked(), troubles()]).toEqual([[], []]);
    expect(waiting()).toHaveLength(2);
  });

  it('is none when others are taken: then each answer stands for its own mailbox', async () => {
    writeMany(10);
    const gone = /^lead-[38]@/;
    const { counts } = await send({
      recipient: (to) => (gone.test(to) ? `550 5.1.1 <${to}>: User unknown` : undefined),
    });
    expect(counts).toEqual({ sent: 8, failed: 0, givenUp: 2 });
    expect(marked()).toHaveLength(2);
    expect(troubles()).toEqual([]);
  });

  it('from one domain alone waits for a person, who sees each, and the others go', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) write(`${name}@one.example.org`);
    writeMany(8);
    const { counts } = await send({
      recipient: (to) => (to.endsWith('@one.example.org') ? `550 5.1.1 <${to}>: User unknown` : undefined),
    });
    expect(counts).toEqual({ sent: 8, failed: 0, givenUp: 5 });
    expect([marked(), troubles()]).toEqual([[], []]);
    expect(returned().map(({ kind, needsPerson }) => [kind, needsPerson])).toEqual(
      Array.from({ length: 5 }, () => ['failed', true]),
    );
  });
});

describe('a stopped queue', () => {
  const refuse = { message: () => '554 Zorblax' };

  it('tries one message after a minute, and then all of it', async () => {
    writeMany(9);
    await send(refuse);
    expect((await send({}, minutesLater(0.9))).received).toEqual([]);
    expect((await send(refuse, minutesLater(1))).counts).toEqual({ sent: 0, failed: 1, givenUp: 0 });
    expect((await send({}, minutesLater(5))).received).toEqual([]);
    // What was tried has longer pauses of its own.
    await send({}, minutesLater(6));
    await send({}, minutesLater(30));
    expect(waiting()).toEqual([]);
    expect(findMailProblem(database, minutesLater(30))).toBeUndefined();
    expect(marked()).toEqual([]);
  });

  it('goes at once when an administrator says that it is mended', async () => {
    writeMany(9);
    await send(refuse);
    const [trouble] = troubles();
    const editor = acting(database, people.editor, minutesLater(0.5));
    expect(sayTroubleOver(editor, trouble?.id ?? 0).kind).toBe('refused');
    const administrator = acting(database, people.administrator, minutesLater(0.5));
    expect(sayTroubleOver(administrator, trouble?.id ?? 0)).toEqual({ kind: 'over' });
    expect((await send({}, minutesLater(0.5))).counts.sent).toBeGreaterThan(0);
  });

  it('still tries what somebody signs in with', async () => {
    writeMany(9);
    await send(refuse);
    write('person@example.org', { about: 'password-reset:1' });
    expect((await send({}, minutesLater(0.5))).received).toContain('person@example.org');
  });

  it('gives up what is refused for a week, marks nobody then, and says so', async () => {
    writeMany(3);
    for (let hour = 0; hour < 24 * 11; hour += 1) await sendIn(refuse.message(), minutesLater(hour * 60));
    expect(waiting()).toEqual([]);
    expect(marked()).toEqual([]);
    expect(findMailProblem(database, minutesLater(11 * 24 * 60))).toContain('had to be given up');
  });

  /** Without a server, because it is asked often. */
  async function sendIn(answer: string, at: Date) {
    const error = Object.assign(new Error(answer), {
      code: 'EMESSAGE',
      command: 'DATA',
      responseCode: Number(answer.slice(0, 3)),
      response: answer,
    });
    const transport: MailTransport = { ours: [], send: () => Promise.reject(error), close() {} };
    await sendDueMessages({ database, transport, now: () => at, log: () => {} });
  }
});

describe('what was held against a mailbox before', () => {
  const gone = { recipient: (to: string) => `550 5.1.1 <${to}>: User unknown` };

  it('is taken back when the next gets the same answer, with all that followed from it', async () => {
    const id = addContact(database, '2026-08-03', { telephone: null, email: 'only@example.org' });
    database.delete(messages).run();
    write('only@example.org', { about: `contact:${id}` });
    await send(gone);
    expect(marked()).toMatchObject([{ address: 'only@example.org', cause: 'dead' }]);
    expect(findContact(database, id)?.unreachableSinceOn).toBe(on);
    write('second@example.com', { at: minutesLater(60).toISOString() });
    await send(gone, minutesLater(60));
    expect(marked()).toEqual([]);
    expect(findContact(database, id)?.unreachableSinceOn).toBeNull();
    expect(returned()).toMatchObject([{ address: 'only@example.org', needsPerson: true }]);
  });

  it('stays when mail to others was taken meanwhile', async () => {
    write('only@example.org');
    await send(gone);
    for (const name of ['a', 'b', 'c']) write(`${name}@example.com`, { at: minutesLater(30).toISOString() });
    await send({}, minutesLater(30));
    write('second@example.net', { at: minutesLater(60).toISOString() });
    await send(gone, minutesLater(60));
    expect(marked()).toHaveLength(2);
  });
});

describe('reports that come later', () => {
  const outcome = {
    kind: 'failed',
    cause: 'dead',
    about: 'recipient',
    status: '5.1.1',
    detail: '550 5.1.1 User unknown',
    failedAddresses: [],
  } as const;

  function comesBack(place: number) {
    const address = `lead-${place}@council-${place}.example.org`;
    const [message] = database.select().from(messages).where(eq(messages.recipient, address)).all();
    return recordReturnedMail(
      { database, now: minutesLater(10 + place) },
      {
        token: message?.returnToken ?? '',
        outcome,
        fingerprint: address,
        sender: 'mailer-daemon@example.net',
        subject: 's',
        text: '',
      },
    );
  }

  it('mark nobody once most of a run have the same, and somebody is told', async () => {
    writeMany(5);
    await send({});
    for (const place of [0, 1]) expect(comesBack(place)).toMatchObject({ isMarked: true });
    expect(comesBack(2)).toMatchObject({ isMarked: false, needsPerson: true });
    expect(marked()).toEqual([]);
    expect(returned().every(({ needsPerson }) => needsPerson)).toBe(true);
    expect(findMailProblem(database, minutesLater(20))).toContain('came back with the same answer');
    // Mail still goes out: the server takes it.
    write('another@example.org', { at: minutesLater(20).toISOString() });
    expect((await send({}, minutesLater(20))).received).toEqual(['another@example.org']);
  });

  it('mark the few of a run that they are about', async () => {
    writeMany(10);
    await send({});
    for (const place of [0, 1, 2]) expect(comesBack(place)).toMatchObject({ isMarked: true });
    expect(marked()).toHaveLength(3);
    expect(findMailProblem(database, minutesLater(20))).toBeUndefined();
  });
});
