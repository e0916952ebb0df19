import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { messages } from '../../../db/schema/mail.ts';
import { decideRetry } from '../../../src/domain/mail/mail-schedule.ts';
import { sendDueMessages } from '../../../src/use-cases/mail/send/send-due-messages.ts';
import { createMailTransport, type MailTransport } from '../../../src/use-cases/mail/send/transport.ts';
import { emptyDatabase } from '../../support/database.ts';
import { patience } from '../../support/patience.ts';

const start = new Date('2026-11-21T12:00:00Z');
const from = 'London contacts <no-reply@example.org>';
let database: Database;
let clock: Date;
let logged: string[];
let folder: string;
const ending: (() => unknown)[] = [];

beforeEach(() => {
  database = emptyDatabase();
  clock = start;
  logged = [];
  folder = mkdtempSync(join(tmpdir(), 'mail-'));
});
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
  rmSync(folder, { recursive: true });
});

function enqueue(changes = {}): string {
  const message = {
    to: 'robin@example.org',
    subject: 'Number 020 7946 0123 – please check',
    body: 'Dear Robin,\n\nplease check the number: it is “020 7946 0123”.\n.\nA line that begins with a full stop.\n',
    about: 'contact:1',
    at: start.toISOString(),
    ...changes,
  };
  return database.transaction((transaction) => enqueueMessage(transaction, message));
}

const send = (transport: MailTransport) =>
  sendDueMessages({ database, transport, now: () => clock, log: (line) => logged.push(line) });
const row = () => database.select().from(messages).get();

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

/** A mail server that answers recipients as told: with a code, or by taking the message. */
async function startMailServer(answer: () => number = () => 250) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'us@example.org' && password === 'p@ss/word'
        ? done(null, { user: username })
        : done(Object.assign(new Error('no'), { responseCode: 535 })),
    onRcptTo: (_address, _session, done) => {
      const code = answer();
      done(code === 250 ? null : Object.assign(new Error('refused'), { responseCode: code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  ending.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { received, port };
}

function transportTo(smtpUrl: string | null): MailTransport {
  const transport = createMailTransport({ smtpUrl, from, outbox: join(folder, 'outbox') });
  ending.push(() => transport.close());
  return transport;
}

describe('the queue', () => {
  it('goes on while mail servers are slow with some of it, and waits for those in the end', async () => {
    const slow = ['slow-1@example.org', 'slow-2@example.org', 'slow-3@example.org'];
    for (const to of [...slow, ...Array.from({ length: 9 }, (_, place) => `quick-${place}@example.org`)])
      enqueue({ to });
    const taken: string[] = [];
    const refuse: (() => void)[] = [];
    const transport: MailTransport = {
      ours: [],
      send: ({ to }) => {
        if (slow.includes(to))
          return new Promise((_, reject) => refuse.push(() => reject(new Error('It never answered.'))));
        taken.push(to);
        return Promise.resolve();
      },
      close() {},
    };
    const sending = send(transport);
    await vi.waitFor(() => expect(taken).toHaveLength(9), patience);
    expect(refuse).toHaveLength(3);
    for (const end of refuse) end();
    expect(await sending).toEqual({ sent: 9, failed: 3, givenUp: 0 });
  });

  it('holds nothing of a transaction that failed', () => {
    const failing = () =>
      database.transaction((transaction) => {
        enqueueMessage(transaction, {
          to: 'a@example.org',
          subject: 's',
          body: 'b',
          about: 'x:1',
          at: start.toISOString(),
        });
        throw new Error('the change was refused');
      });
    expect(failing).toThrow();
    expect(row()).toBeUndefined();
  });

  it('makes one line of a subject, so that it begins no other header', () => {
    enqueue({ subject: 'Hello\r\nBcc: everyone@example.org' });
    expect(row()?.subject).toBe('Hello Bcc: everyone@example.org');
  });
});

describe('a mail server', () => {
  it('is given each message once', async () => {
    const { received, port } = await startMailServer();
    const transport = transportTo(`smtp://127.0.0.1:${port}`);
    const id = enqueue();
    expect(await send(transport)).toEqual({ sent: 1, failed: 0, givenUp: 0 });
    expect(await send(transport)).toEqual({ sent: 0, failed: 0, givenUp: 0 });
    expect(received).toHaveLength(1);
    const returnAddress = `no-reply+${row()?.returnToken}@example.org`;
    expect(returnAddress).toMatch(/^no-reply\+[0-9a-f]{32}@/);
    expect(received[0]).toMatchObject({ from: returnAddress, to: ['robin@example.org'] });
    const text = received[0]?.text ?? '';
    expect(text).toContain(`Reply-To: ${returnAddress}`);
    expect(text).toContain('From: London contacts <no-reply@example.org>');
    expect(text).toContain(`Message-ID: <${id}@example.org>`);
    expect(text).toContain('Auto-Submitted: auto-generated');
    expect(text).toMatch(/Content-Type: text\/plain; charset=utf-8/);
    expect(row()).toMatchObject({ sentAt: start.toISOString(), attempts: 1, lastError: null });
  });

  it('is signed in to with the name and password of its address', async () => {
    const { received, port } = await startMailServer();
    enqueue();
    await send(transportTo(`smtp://us%40example.org:p%40ss%2Fword@127.0.0.1:${port}`));
    expect(received).toHaveLength(1);
  });

  it('that refuses our password is tried again, and the password is in no log and no row', async () => {
    const { port } = await startMailServer();
    enqueue();
    const counts = await send(transportTo(`smtp://us%40example.org:wrong-secret@127.0.0.1:${port}`));
    expect(counts).toEqual({ sent: 0, failed: 1, givenUp: 0 });
    expect(JSON.stringify([row(), logged])).not.toContain('wrong-secret');
  });

  it('that is away is tried again after longer and longer pauses, and then no more', async () => {
    const transport = transportTo('smtp://127.0.0.1:1');
    enqueue();
    const pauses: number[] = [];
    for (let round = 0; round < 20; round++) {
      const { failed } = await send(transport);
      if (failed === 0) break;
      const next = new Date(row()?.nextAttemptAt ?? '');
      pauses.push((next.getTime() - clock.getTime()) / 60_000);
      clock = new Date(next.getTime() - 1);
      expect(await send(transport)).toEqual({ sent: 0, failed: 0, givenUp: 0 });
      clock = next;
    }
    expect(pauses).toEqual([1, 5, 15, 60, 240, 720, 1440, 1440]);
    expect(row()).toMatchObject({ givenUpAt: clock.toISOString(), attempts: 9, sentAt: null });
    expect(logged.join('\n')).not.toContain('robin@example.org');
  });

  it('that comes back gets what waited', async () => {
    let code = 451;
    const { received, port } = await startMailServer(() => code);
    const transport = transportTo(`smtp://127.0.0.1:${port}`);
    enqueue();
    expect(await send(transport)).toMatchObject({ failed: 1 });
    code = 250;
    clock = new Date(row()?.nextAttemptAt ?? '');
    expect(await send(transport)).toMatchObject({ sent: 1 });
    expect(received).toHaveLength(1);
    expect(row()).toMatchObject({ attempts: 2, lastError: null });
  });

  it('that says there is no such mailbox is not asked again', async () => {
    const { port } = await startMailServer(() => 550);
    enqueue();
    expect(await send(transportTo(`smtp://127.0.0.1:${port}`))).toEqual({ sent: 0, failed: 0, givenUp: 1 });
    expect(row()?.givenUpAt).toBe(start.toISOString());
  });

  it('that refuses one message still gets the others', async () => {
    let calls = 0;
    const { received, port } = await startMailServer(() => (calls++ === 0 ? 550 : 250));
    enqueue();
    enqueue({ to: 'second@example.org' });
    expect(await send(transportTo(`smtp://127.0.0.1:${port}`))).toEqual({ sent: 1, failed: 0, givenUp: 1 });
    expect(received[0]?.to).toEqual(['second@example.org']);
  });
});

describe('without a mail server', () => {
  it('a message is a file that its owner alone may read', async () => {
    const id = enqueue();
    expect(await send(transportTo(null))).toEqual({ sent: 1, failed: 0, givenUp: 0 });
    const names = readdirSync(join(folder, 'outbox'));
    expect(names).toEqual([`2026-11-21T12-00-00-000Z-${id}.eml`]);
    const file = join(folder, 'outbox', names[0] ?? '');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('To: robin@example.org');
    expect(text.split('\r\n')[0]).toBe(`Return-Path: <no-reply+${row()?.returnToken}@example.org>`);
    expect(text).toContain('Date: Sat, 21 Nov 2026 12:00:00 +0000');
    expect(text).toMatch(/^(?:[^\r\n]*\r\n)+$/);
  });
});

it.each([
  ['invitation:1', false],
  ['password-reset:1', false],
  ['contact:1', true],
])('once sent, the body of a message about %s is kept: %s', async (about, isKept) => {
  enqueue({ about });
  await send(transportTo(null));
  expect(row()?.body.includes('Dear Robin')).toBe(isKept);
});

it('two senders at once never send the same message', async () => {
  const { received, port } = await startMailServer();
  for (let count = 0; count < 6; count++) enqueue({ to: `person-${count}@example.org` });
  const url = `smtp://127.0.0.1:${port}`;
  const [one, other] = await Promise.all([send(transportTo(url)), send(transportTo(url))]);
  expect(one.sent + other.sent).toBe(6);
  expect(new Set(received.flatMap(({ to }) => to)).size).toBe(6);
  expect(received).toHaveLength(6);
});

it('a message is given up in the end', () => {
  expect(decideRetry(1)).toBe(1);
  expect(decideRetry(9)).toBeNull();
});
