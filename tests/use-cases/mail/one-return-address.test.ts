/** Mail that all comes back to one address, because the mail server lets us send as that alone. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../db/client.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { failedAddresses, messages, returnedMail } from '../../../db/schema/mail.ts';
import { returnPatternOf } from '../../../src/domain/mail/return-address.ts';
import { readSettings } from '../../../src/settings.ts';
import { receiveMessage } from '../../../src/use-cases/mail/receive/receive-message.ts';
import { sendDueMessages } from '../../../src/use-cases/mail/send/send-due-messages.ts';
import { createMailTransport } from '../../../src/use-cases/mail/send/transport.ts';
import { emptyDatabase } from '../../support/database.ts';
import { startMailServer } from '../../support/sites/mail-server.ts';

const ours = 'directory@council.example.net';
const mail = { from: `Directory <${ours}>`, returnPattern: ours };
const at = new Date('2026-10-19T12:00:00Z');
let database: Database;
let id: string;

beforeEach(() => {
  database = emptyDatabase();
  id = database.transaction((transaction) =>
    enqueueMessage(transaction, {
      to: 'lead@example.org',
      subject: 'Please check',
      body: 'b',
      about: 'contact:x',
      at: at.toISOString(),
    }),
  );
});

const marked = () => database.select().from(failedAddresses).all();
const returned = () => database.select().from(returnedMail).all();
const sent = () => database.update(messages).set({ sentAt: at.toISOString() }).run();

async function receive(lines: readonly string[]) {
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n`);
  const now = new Date('2026-10-20T12:00:00Z');
  return receiveMessage({ database, mail, now }, { bytes, recipient: ours });
}

const report = (fields: readonly string[], quoted: readonly string[], type = 'text/rfc822-headers') => [
  'Return-Path: <>',
  'From: MAILER-DAEMON@mx.example.org',
  `To: ${ours}`,
  'Subject: Undelivered Mail Returned to Sender',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'It could not be delivered.',
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.example.org',
  ...fields,
  '',
  'Final-Recipient: rfc822; lead@example.org',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 <lead@example.org>: User unknown',
  '',
  '--b',
  `Content-Type: ${type}`,
  '',
  ...quoted,
  '',
  '--b--',
];

describe('a report is about the message', () => {
  it.each<readonly [string, (mark: string) => readonly string[]]>([
    [
      'whose Message-ID stands in the headers it returns',
      (mark) => report([], [`Message-ID: <${mark}@council.example.net>`, 'Subject: Please check']),
    ],
    [
      'that it returns whole',
      (mark) => report([], [`Message-ID: <${mark}@council.example.net>`, '', 'b'], 'message/rfc822'),
    ],
    ['whose envelope id it repeats', (mark) => report([`Original-Envelope-Id: ${mark}`], ['Subject: x'])],
    [
      'whose mark it returns, where a server wrote another Message-ID',
      (mark) => report([], ['Message-ID: <0100@eu-west-2.amazonses.com>', `X-Directory-Message: ${mark}`]),
    ],
    [
      'that it quotes in words',
      (mark) => [
        'From: MAILER-DAEMON@mx.example.org',
        'Subject: failure notice',
        '',
        '<lead@example.org>:',
        '550 5.1.1 User unknown',
        '',
        '--- Below this line is a copy of the message.',
        '',
        `Message-ID: <${mark.toUpperCase()}@council.example.net>`,
      ],
    ],
  ])('%s', async (_, lines) => {
    expect((await receive(lines(id))).recorded).toMatchObject({ kind: 'recorded', isMarked: true });
    expect(marked()).toMatchObject([{ address: 'lead@example.org', cause: 'dead' }]);
    expect(returned()).toMatchObject([{ messageId: id }]);
  });
});

it('an answer is to the message that its References name', async () => {
  const lines = [
    'From: x@example.com',
    `References: <a@b> <${id}@council.example.net>`,
    'Subject: Re: Please check',
    '',
    'All right.',
  ];
  expect((await receive(lines)).recorded).toMatchObject({ kind: 'recorded', needsPerson: true });
  expect(returned()).toMatchObject([{ kind: 'reply', messageId: id }]);
});

describe('what anybody could have written', () => {
  it('marks nobody, though it names a recipient of ours, and an administrator reads it', async () => {
    sent();
    const { recorded } = await receive(report([], ['Subject: x']));
    expect(recorded).toMatchObject({ kind: 'recorded', isMarked: false, needsPerson: true });
    expect(marked()).toEqual([]);
    expect(returned()).toMatchObject([{ kind: 'failed', messageId: id, address: 'lead@example.org' }]);
  });

  it('is an answer of the recipient whom it is from', async () => {
    sent();
    await receive(['From: lead@example.org', 'Subject: Your message', '', 'The number is wrong.']);
    expect(returned()).toMatchObject([{ kind: 'reply', messageId: id, needsPerson: true }]);
  });
});

describe('what names no message of ours', () => {
  it('is read by an administrator when it is a report, twenty-five at most', async () => {
    for (let count = 0; count < 30; count++) await receive([`Date: ${count}`, ...report([], ['Subject: x'])]);
    expect(returned()).toHaveLength(25);
    expect(returned()[0]).toMatchObject({ kind: 'unclear', messageId: null, needsPerson: true });
    expect(marked()).toEqual([]);
  });

  it('is not ours otherwise', async () => {
    expect((await receive(['From: who@example.com', 'Subject: Hello', '', 'x'])).recorded.kind).toBe(
      'unknown',
    );
    expect(returned()).toEqual([]);
  });
});

it('what was sent with an address of its own before is still known by it', async () => {
  const token = database.select().from(messages).get()?.returnToken;
  const lines = [
    'From: lead@example.org',
    `To: directory+${token}@council.example.net`,
    'Subject: Re: Please check',
    '',
    'Yes.',
  ];
  expect((await receive(lines)).recorded.kind).toBe('recorded');
});

it('the sender is that one address, in the envelope, in From and in Reply-To, and the message bears its mark', async () => {
  const senders: string[] = [];
  const server = await startMailServer({
    sender: (address) => {
      senders.push(address);
      return undefined;
    },
  });
  const transport = createMailTransport({ smtpUrl: server.url, ...mail, outbox: '' });
  await sendDueMessages({ database, transport, now: () => at, log: () => {} });
  transport.close();
  await server.stop();
  expect(senders).toEqual([ours]);
});

describe('the setting', () => {
  const settingsOf = (changes: object) =>
    readSettings({ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: ours, ...changes }).mail;

  it.each([
    [{}, 'directory+{token}@council.example.net'],
    [{ MAIL_RETURN: ours }, ours],
    [{ MAIL_RETURN: 'bounce+{token}@example.org' }, 'bounce+{token}@example.org'],
    [{ SMTP_URL: 'smtp://user:word@smtp.office365.com:587' }, ours],
    [
      { SMTP_URL: 'smtp://user:word@SMTP.Office365.com:587', MAIL_RETURN: 'b{token}@example.org' },
      'b{token}@example.org',
    ],
  ])('%j has mail come back to %s', (changes, expected) => {
    expect(returnPatternOf(settingsOf(changes))).toBe(expected);
  });

  it.each([
    'no-address',
    'a@b@c.example',
    'a{token}{token}@example.org',
    'a@{token}.example.org',
    '{other}@example.org',
  ])('cannot be %s', (value) => {
    expect(() => settingsOf({ MAIL_RETURN: value })).toThrow(/MAIL_RETURN: must be an e-mail address/);
  });

  it.each([
    'smtp://127.0.0.1:25?ignoreTLS=true',
    'smtp://127.0.0.1:25/?tls.rejectUnauthorized=false',
    'smtp://mail.example.org/path',
    'smtp://mail.example.org#x',
  ])('of the mail server holds nothing that would be ignored: %s', (SMTP_URL) => {
    expect(() => settingsOf({ SMTP_URL })).toThrow(/SMTP_URL: must end with the port/);
  });
});
