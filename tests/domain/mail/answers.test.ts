/** Whom an answer of a mail server is about: over tables of answers, and over answers made up at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/domain/mail/answers/answer-parts.ts';
import { judgeAnswer } from '../../../src/domain/mail/answers/judge-answer.ts';
import { classifyRefusal } from '../../../src/domain/mail/returned/classify-refusal.ts';
import { classifyReturned } from '../../../src/domain/mail/returned/classify-returned.ts';
import { decideReturned } from '../../../src/domain/mail/returned/returned-mail.ts';
import type { ReturnedOutcome } from '../../../src/domain/mail/returned/returned-outcome.ts';
import { parseMessage } from '../../../src/use-cases/mail/receive/parse-message.ts';
import { readMailCases } from '../../support/mail-cases/read-mail-cases.ts';

const recipient = 'lead@example.org';
const ours = ['directory@directory.example.net', 'directory@council.example.org'];

function markOf(outcome: ReturnedOutcome | undefined) {
  return outcome && decideReturned(outcome, { address: recipient, copyNumber: 0 }).mark;
}

const report = (status: string, diagnostic: string, text = 'Your message could not be delivered.') =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.net',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    text,
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    ...(status === '' ? [] : [`Status: ${status}`]),
    ...(diagnostic === '' ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`]),
    '',
    '--b--',
    '',
  ].join('\r\n');

describe('a report', () => {
  const cases = readMailCases('bounce-reports');
  it.each(cases)(
    'is $should_be: $status $diagnostic',
    async ({ should_be, status = '', diagnostic = '' }) => {
      const message = await parseMessage(Buffer.from(report(status, diagnostic)));
      for (const parties of [undefined, { recipient, ours }]) {
        const outcome = classifyReturned(message, parties);
        const kind = outcome.kind === 'failed' ? outcome.cause : outcome.kind;
        expect(kind).toBe(should_be);
        // Nothing is held against a mailbox but that it is not there, or that it is closed to us.
        if (should_be === 'dead') expect(markOf(outcome)).toBe('dead');
        else expect(markOf(outcome)).not.toBe('dead');
      }
    },
  );

  it.each(cases.filter(({ should_be, diagnostic }) => should_be === 'refused' && diagnostic !== ''))(
    'of a refusal is not made one of a dead mailbox by what the reporting server adds: $diagnostic',
    async ({ status = '', diagnostic = '' }) => {
      const text = `   ----- Transcript of session follows -----\n<<< ${diagnostic}\n550 5.1.1 <${recipient}>... User unknown`;
      const message = await parseMessage(Buffer.from(report(status, diagnostic, text)));
      expect(markOf(classifyReturned(message, { recipient, ours }))).not.toBe('dead');
    },
  );
});

describe('an answer while a message is handed over', () => {
  it.each(readMailCases('smtp-refusals'))('$is: $command $answer', ({ is, command = '', answer = '' }) => {
    const refusal = { command, code: Number(answer.slice(0, 3)), answer };
    const outcome = classifyRefusal(refusal, recipient, ours);
    if (is === 'about us')
      expect(refusal.code < 500 ? (outcome?.kind ?? 'not-now') : outcome?.kind).toBe(
        refusal.code < 500 ? 'not-now' : undefined,
      );
    if (is === 'dead') expect(outcome).toMatchObject({ kind: 'failed', cause: 'dead', about: 'recipient' });
    if (is === 'later') expect(outcome?.kind).toBe('not-now');
    if (is !== 'dead') expect(markOf(outcome) ?? null).toBeNull();
  });

  it('that is refused before the recipient is named says nothing of them, whatever it says', () => {
    for (const command of ['CONN', 'EHLO', 'STARTTLS', 'AUTH', 'MAIL FROM'])
      expect(
        classifyRefusal({ command, code: 550, answer: '550 5.1.1 User unknown' }, recipient, ours),
      ).toBeUndefined();
  });
});

describe('no mailbox is dead', () => {
  const gone = fc.constantFrom(
    'User unknown',
    'No such user here',
    'Recipient address rejected: User unknown',
    'mailbox unavailable',
    'Account disabled',
    'Host not found',
    'does not exist',
    `<${recipient}>: not found`,
  );
  const ofUs = fc.constantFrom(
    'sender directory@directory.example.net',
    'client host rejected',
    'Helo command rejected',
    'your IP [192.0.2.7] is blocked',
    'blocked using zen.spamhaus.org',
    'SPF check failed',
    'authentication required',
    'relay access denied',
    'not allowed to send as this sender',
    'your account has no licence',
    'mail from <directory+token@directory.example.net>',
    'host relay.directory.example.net',
    'sending paused',
    'tenant exceeded threshold',
  );
  const code = fc.constantFrom(
    '550',
    '550 5.1.1',
    '554 5.7.1',
    '550 5.2.1',
    '553 5.1.3',
    '550 5.4.4',
    '550 5.0.0',
  );
  const status = fc.constantFrom('5.1.1', '5.0.0', '5.7.1', '5.2.1', null);
  const joint = fc.constantFrom(': ', '; ', ' - ', ', ', ' ');
  const run = { seed: 20_261_129, numRuns: 2_000 };

  it('by an answer that speaks of us, wherever in it and beside whatever code', () => {
    fc.assert(
      fc.property(
        code,
        gone,
        ofUs,
        joint,
        fc.boolean(),
        status,
        (reply, one, other, between, isFirst, given) => {
          const answer = `${reply} ${isFirst ? other + between + one : one + between + other}`;
          expect(judgeAnswer({ status: given, answer, parties: { recipient, ours } })).not.toBe('gone');
        },
      ),
      run,
    );
  });

  it('by an answer that names another address alone', () => {
    fc.assert(
      fc.property(code, gone, status, (reply, words, given) => {
        fc.pre(!words.includes(recipient));
        const answer = `${reply} <other@example.com>: ${words}`;
        expect(judgeAnswer({ status: given, answer, parties: { recipient, ours } })).not.toBe('gone');
      }),
      run,
    );
  });

  it('by a code of a permanent failure alone that is not of its address', () => {
    for (const given of [
      '5.0.0',
      '5.1.0',
      '5.1.7',
      '5.1.8',
      '5.2.0',
      '5.2.4',
      '5.3.0',
      '5.4.0',
      '5.4.1',
      '5.5.0',
      '5.6.0',
      '5.7.0',
      '5.7.1',
      '5.7.606',
    ])
      expect(judgeAnswer({ status: given, answer: '', parties: { recipient, ours } })).not.toBe('gone');
  });

  it('by an answer that says it may be taken later, unless it says that there is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('450 4.2.1', '451', '550 5.2.1', '550 5.7.1', '550'),
        fc.constantFrom(
          'try again later',
          'greylisted',
          'mailbox full',
          'over quota',
          'temporarily disabled',
        ),
        status,
        (reply, words, given) => {
          const verdict = judgeAnswer({
            status: given,
            answer: `${reply} ${words}`,
            parties: { recipient, ours },
          });
          expect(['full', 'passing']).toContain(verdict);
        },
      ),
      run,
    );
  });
});

describe('of an answer is read', () => {
  const words = (answer: string) => readAnswer(answer, { recipient, ours }).words;
  it.each([
    ['550 Recipient lead@example.org not found.', '550 recipient RECIPIENT not found.'],
    ['550 <LEAD@EXAMPLE.ORG>: no', '550 < RECIPIENT >: no'],
    ['550 directory+x@council.example.org unknown', '550 US unknown'],
    ['550 relay.directory.example.net refused', '550 US refused'],
    ['550 a@example.com unknown', '550 ANOTHER unknown'],
    ['550 mx.example.com [192.0.2.7] unknown', '550 HOST NUMBER unknown'],
    ['550 RESOLVER.ADR.RecipientNotFound; x', '550 resolver adr recipient not found; x'],
    ['550 user unknown.Please check', '550 user unknown.please check'],
  ])('%s', (answer, expected) => {
    expect(words(answer)).toBe(expected);
  });

  it('a neighbour of ours in the same domain is not us', () => {
    const neighbours = { recipient: 'lead@council.example.org', ours };
    const answer = '550 5.1.1 lead@council.example.org unknown at mail.council.example.org';
    expect(judgeAnswer({ status: null, answer, parties: neighbours })).toBe('gone');
    expect(
      judgeAnswer({
        status: null,
        answer: '550 5.1.1 directory+x@council.example.org unknown',
        parties: neighbours,
      }),
    ).not.toBe('gone');
  });

  it('in bounded time, whatever it is', () => {
    // So long that what is not bounded would take hours, and fail at the limit of every test.
    for (const part of ['a.', 'a@', '<', '1.', 'no such ', 'user ', '550 ', 'x-', ':', '(in reply to '])
      judgeAnswer({ status: null, answer: part.repeat(2_000_000), parties: { recipient, ours } });
  });
});
