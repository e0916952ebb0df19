/**
 * What mail that comes back is taken for, over messages as the mail servers and mail programs that exist shape them.
 * The messages are ours, written after what those are known to write; each is a file in tests/support/returned-mail/.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storedText } from '../../../src/domain/mail/answers/stored-text.ts';
import { classifyReturned } from '../../../src/domain/mail/returned/classify-returned.ts';
import { decideReturned } from '../../../src/domain/mail/returned/returned-mail.ts';
import { parseMessage } from '../../../src/use-cases/mail/receive/parse-message.ts';

const folder = join(import.meta.dirname, '../../support/returned-mail');
const address = 'lead@example.org';

const dead = { kind: 'failed', cause: 'dead' };
const refused = { kind: 'failed', cause: 'refused' };
const automatic = { kind: 'automatic', saysGone: false };
const gone = { kind: 'automatic', saysGone: true };
const reply = { kind: 'reply' };

const expected: Readonly<Record<string, object>> = {
  'address-in-capitals': reply,
  'amazon-ses': { ...dead, status: '5.1.1' },
  'blocked-as-spam': { ...refused, status: '5.7.1' },
  challenge: automatic,
  'eight-bit-garbage': reply,
  'exchange-edge-denied': { ...dead, status: '5.4.1' },
  'exchange-mailbox-full': { kind: 'not-now', status: '5.2.2' },
  'exchange-not-found': { ...dead, status: '5.1.10', failedAddresses: [address] },
  'exchange-sender-refused': { ...refused, status: '5.7.133' },
  'exim-old-delayed': { kind: 'delayed' },
  'exim-old-words': { ...dead, status: null, failedAddresses: [address] },
  'exim-with-fields': { ...dead, status: '5.0.0', failedAddresses: [address] },
  'gmail-no-account': { ...dead, status: '5.1.1', failedAddresses: [address] },
  'gmail-over-quota': { kind: 'not-now', status: '4.2.2' },
  'headers-only': reply,
  'holder-has-left': gone,
  internationalised: { ...dead, status: '5.1.1', failedAddresses: [address] },
  'mailbox-now-closed': gone,
  'out-of-office-exchange': automatic,
  'out-of-office-german': reply,
  'out-of-office-rfc3834': automatic,
  'out-of-office-subject-only': reply,
  'postfix-delayed': { kind: 'delayed', status: '4.4.1' },
  'postfix-expired': { kind: 'not-now', status: '4.4.1' },
  'postfix-forwarded': { ...dead, failedAddresses: ['someone.else@example.org'] },
  'postfix-success': { kind: 'delivered', status: '2.0.0' },
  'postfix-unknown-user': { ...dead, status: '5.1.1', failedAddresses: [address] },
  'qmail-no-mailbox': { ...dead, status: '5.1.1', failedAddresses: [address] },
  'qmail-quota': { kind: 'not-now', status: null },
  'read-receipt': automatic,
  'reply-about-a-full-mailbox': reply,
  'reply-base64-latin1': reply,
  'reply-html-only': reply,
  'reply-truncated': reply,
  'reply-unknown-charset': reply,
  'reply-with-quotation': reply,
  'report-truncated': { ...dead, status: '5.1.1', failedAddresses: [address] },
  'report-without-fields': { kind: 'unclear' },
  'sendmail-host-unknown': { ...dead, status: '5.1.2', failedAddresses: [address] },
  'ticket-received': reply,
  'ironport-access-denied': { ...dead, status: '5.0.0', failedAddresses: [address] },
  'mailbox-not-monitored': gone,
  'mimecast-words': { ...dead, status: '5.4.1' },
  'postfix-helo-refused': { ...refused, about: 'us', status: '5.7.1' },
  'sendmail-banned-ip': { ...refused, about: 'us', status: '5.7.606' },
  'vacation-of-a-list': reply,
  'vacation-precedence': automatic,
  'words-without-reason': { kind: 'unclear' },
};

const read = (name: string) => parseMessage(readFileSync(join(folder, `${name}.eml`)));

it('has an expectation for every message', () => {
  expect(readdirSync(folder).map((file) => file.replace('.eml', ''))).toEqual(
    Object.keys(expected).toSorted(),
  );
});

it.each(Object.entries(expected))('%s', async (name, outcome) => {
  expect(classifyReturned(await read(name))).toMatchObject(outcome);
});

describe('what the server further on said decides, whatever code it was given', () => {
  const notNow = { kind: 'not-now' };
  const report = (status: string, diagnostic: string) =>
    [
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.example.org',
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Your message could not be delivered. If it matters, try again later.',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      `Final-Recipient: rfc822; ${address}`,
      'Action: failed',
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${diagnostic}`,
      '',
      '--b--',
      '',
    ].join('\r\n');

  it.each([
    ['5.4.7', '450 4.2.0 Recipient address rejected: later; Delivery expired', notNow],
    ['5.4.7', 'Delivery time expired', notNow],
    ['5.4.300', '550 5.4.300 Message expired', notNow],
    ['5.7.1', '550 5.7.1 Greylisted, try again later', notNow],
    ['5.7.1', '554 5.7.1 Message refused by policy', refused],
    [
      '5.2.0',
      '554 5.2.0 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception',
      notNow,
    ],
    ['5.2.0', '550 5.2.0 No such user here', dead],
    ['5.2.0', '550 5.2.0 Rejected as spam', refused],
    ['5.2.0', '550 5.2.0 Other', refused],
    ['5.2.1', '550 5.2.1 The account is disabled', dead],
    ['5.2.1', '550 5.2.1 Mailbox temporarily disabled', notNow],
    ['5.0.0', '421 Too many connections', notNow],
    ['5.1.1', '550 5.1.1 User unknown, try again later', dead],
    ['5.1.10', '450 5.1.10 Recipient not found', dead],
    ['5.4.1', '550 5.4.1 Recipient address rejected: Access denied', dead],
  ])('%s %s', async (status, diagnostic, outcome) => {
    const message = await parseMessage(Buffer.from(report(status, diagnostic)));
    expect(classifyReturned(message)).toMatchObject({ ...outcome, status });
  });

  it.each([
    ['550 5.7.1 Greylisted, try again later', notNow],
    ['550 5.2.0 QuotaExceededException', notNow],
    ['550 5.1.1 User unknown, try again later', dead],
    ['550 No such user here', dead],
  ])('in words alone: %s', async (answer, outcome) => {
    const text = `From: MAILER-DAEMON@mx.example.org\r\nReturn-Path: <>\r\nSubject: Mail delivery failed\r\n\r\nTry again later, or not at all.\r\n<${address}>: ${answer}\r\n`;
    expect(classifyReturned(await parseMessage(Buffer.from(text)))).toMatchObject(outcome);
  });
});

describe('an answer is silent only where no person can have written it', () => {
  it.each([
    ['Subject: I am currently the wrong person, please change the number', reply],
    ['Subject: Re: Please check your entry\r\nX-Auto-Response-Suppress: All', reply],
    ['Subject: Automatic reply: Please check\r\nX-Auto-Response-Suppress: All', reply],
    ['Subject: Re: Please check your entry\r\nPrecedence: bulk', reply],
    ['Subject: Re: Please check your entry\r\nList-Id: <leads.example.org>', reply],
    ['Subject: Re: Please check your entry\r\nAuto-Submitted: no', reply],
    ['Subject: Re: Please check your entry\r\nAuto-Submitted: auto-replied', automatic],
    ['Subject: Re: Please check your entry\r\nReturn-Path: <>', automatic],
    ['Subject: Re: Please check your entry\r\nPrecedence: auto_reply', automatic],
    ['Subject: Automatic reply: I have left, and this mailbox is no longer read', gone],
  ])('%j', async (headers, outcome) => {
    const decide = async (text: string) => {
      const bytes = Buffer.from(`From: lead@example.org\r\n${headers}\r\n\r\n${text}\r\n`);
      const classified = classifyReturned(await parseMessage(bytes));
      expect(classified).toMatchObject(outcome);
      return decideReturned(classified, { address, copyNumber: 0 });
    };
    expect(await decide('The number is wrong.')).toMatchObject({ needsPerson: true });
    expect(await decide('I am out of the office until Monday.')).toMatchObject({
      needsPerson: outcome !== automatic,
    });
  });
});

describe('of what is kept', () => {
  it.each([
    ['reply-with-quotation', 'The number is right, the hours are not: we close at 16:00 on Fridays.'],
    ['reply-html-only', 'We have moved to Mare Street.'],
    ['reply-base64-latin1', 'C’est exact – André'],
    ['reply-unknown-charset', 'All of it is right.'],
    ['reply-truncated', 'The number is ri'],
    ['headers-only', ''],
  ])('%s says what its sender wrote', async (name, text) => {
    expect(storedText((await read(name)).text)).toBe(text);
  });

  it('nothing acts for whoever reads it', () => {
    const token = 'abcdefghijklmnopqrstuvwxyz0123456789abcdefg';
    const kept = storedText(
      `a https://x.example.org/confirm/${token} b /admin/set-up/${token} c /admin/reset-password/${token}`,
    );
    expect(kept).not.toContain(token);
  });

  it('nothing turns the text around or hides in it', () => {
    expect(storedText('a\u0000b\u202ec\u2066d\r\n\r\n\r\n\r\ne')).toBe('abcd\n\ne');
  });

  it('answers between quoted lines stay', () => {
    expect(storedText('Hello,\n\n> Is the number right?\nYes.\n> And the hours?\nNo.')).toBe(
      'Hello,\n\nYes.\nNo.',
    );
  });

  it('a long text has an end', () => {
    expect(storedText('😀'.repeat(9_000)).length).toBeLessThanOrEqual(4_000);
  });
});

describe('what follows', () => {
  const at = (copyNumber: number) => ({ address, copyNumber });
  const failed = {
    kind: 'failed',
    cause: 'dead',
    about: 'recipient',
    status: '5.1.1',
    detail: '',
  } as const;
  const full = { kind: 'not-now', status: '5.2.2', detail: '' } as const;
  it.each([
    ['of a failure that names no address', { ...failed, failedAddresses: [] }, 0, 'dead', false, null],
    ['of a failure of the address', { ...failed, failedAddresses: [address] }, 0, 'dead', false, null],
    ['of a failure further on', { ...failed, failedAddresses: ['x@example.org'] }, 0, null, true, null],
    ['of a full mailbox', full, 0, null, false, 24],
    ['of a mailbox full again', full, 1, null, false, 72],
    ['of a mailbox still full', full, 2, null, true, null],
    ['of a late message', { ...full, kind: 'delayed' }, 0, null, false, null],
    [
      'of an ordinary automatic reply',
      { kind: 'automatic', saysGone: false, isOrdinary: true },
      0,
      null,
      false,
      null,
    ],
    [
      'of another automatic reply',
      { kind: 'automatic', saysGone: false, isOrdinary: false },
      0,
      null,
      true,
      null,
    ],
    [
      'of a failure of ours',
      { ...failed, cause: 'refused', about: 'us', failedAddresses: [] },
      0,
      null,
      true,
      null,
    ],
    [
      'of a failure of nobody named',
      { ...failed, cause: 'refused', about: 'unknown', failedAddresses: [] },
      0,
      null,
      true,
      null,
    ],
    [
      'of a mailbox closed to us',
      { ...failed, cause: 'refused', failedAddresses: [address] },
      0,
      'refused',
      false,
      null,
    ],
    ['of a closed mailbox', { kind: 'automatic', saysGone: true, isOrdinary: false }, 0, null, true, null],
    ['of a reply', { kind: 'reply' }, 0, null, true, null],
  ] as const)('%s', (_, outcome, copyNumber, mark, needsPerson, resendAfterHours) => {
    expect(decideReturned(outcome, at(copyNumber))).toEqual({ mark, needsPerson, resendAfterHours });
  });
});

describe('a message that is made to hurt', () => {
  it.each([
    ['nothing at all', ''],
    ['no header', '\r\n\r\n'],
    [
      'ten thousand parts in each other',
      `Subject: x\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n'.repeat(10_000)}`,
    ],
    ['markup without end', `Subject: x\r\nContent-Type: text/html\r\n\r\n${'<div>'.repeat(150_000)}`],
    ['a header without end', `Subject: ${'x'.repeat(900_000)}`],
    [
      'a report without end',
      `Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n${'Action: x\n\n'.repeat(80_000)}`,
    ],
  ])('%s is taken for something', async (_, text) => {
    const message = await parseMessage(Buffer.from(text));
    expect(['reply', 'automatic', 'unclear', 'delivered']).toContain(classifyReturned(message).kind);
  });
});
