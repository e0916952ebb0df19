/** What programs write of themselves: reports without a machine-readable part, and automatic replies. */
import { describe, expect, it } from 'vitest';
import { classifyReturned } from '../../../src/domain/mail/returned/classify-returned.ts';
import { decideReturned } from '../../../src/domain/mail/returned/returned-mail.ts';
import { parseMessage } from '../../../src/use-cases/mail/receive/parse-message.ts';
import { readMailCases } from '../../support/mail-cases/read-mail-cases.ts';

const recipient = 'lead@example.org';
const parties = { recipient, ours: ['directory@directory.example.net'] };

async function classify(headers: readonly string[], text: string) {
  const message = await parseMessage(Buffer.from(`${headers.join('\r\n')}\r\n\r\n${text}\r\n`));
  const outcome = classifyReturned(message, parties);
  return { outcome, decision: decideReturned(outcome, { address: recipient, copyNumber: 0 }) };
}

describe('a report in words alone', () => {
  const senders = [
    ['From: Postmaster <postmaster@mx.example.net>'],
    ['From: MAILER-DAEMON@mx.example.net'],
    ['From: Mail Delivery System <MAILER-DAEMON>'],
    ['Return-Path: <>', 'From: gateway@mx.example.net'],
    ['From: gateway@mx.example.net', 'Auto-Submitted: auto-generated'],
  ];

  it.each(readMailCases('word-only-reports'))('is never silent: $subject', async ({ subject }) => {
    for (const sender of senders) {
      const headers = [...sender, `Subject: ${subject}`];
      const said = await classify(headers, 'Your message could not be delivered: 550 5.1.1 User unknown');
      expect(['failed', 'not-now']).toContain(said.outcome.kind);
      if (said.outcome.kind === 'failed') expect(said.decision.mark).toBe('dead');
      const unsaid = await classify(headers, 'Your message could not be delivered. See the postmaster.');
      // Only a subject that names the user says it by itself.
      if (subject?.includes('User not listed') !== true) {
        expect(['unclear', 'not-now', 'delayed']).toContain(unsaid.outcome.kind);
        expect(unsaid.decision.mark).toBeNull();
      }
      const ofUs = await classify(headers, 'Not delivered: 550 5.7.1 Sender is blocked using a block list');
      expect(ofUs.decision.mark).toBeNull();
      expect(ofUs.outcome.kind).not.toBe('automatic');
    }
  });

  it.each([
    'Undeliverable: Please check your entry',
    '[EXTERNAL] Undeliverable: Please check your entry',
    'Message delivery has failed',
    'Non-Delivery Report',
  ])('that says nothing of why waits for an administrator: %s', async (subject) => {
    const { outcome, decision } = await classify(
      ['Return-Path: <>', 'From: x@example.net', `Subject: ${subject}`],
      'See the attachment.',
    );
    expect(outcome.kind).toBe('unclear');
    expect(decision).toMatchObject({ needsPerson: true, mark: null });
  });

  it('is none when a person writes so', async () => {
    const { outcome } = await classify(
      ['From: lead@example.org', 'Subject: Undelivered mail'],
      'Your mail could not be delivered to my colleague: 550 5.1.1 User unknown',
    );
    expect(outcome.kind).toBe('reply');
  });

  it('is none when an automatic reply says so, and marks nobody', async () => {
    const { decision } = await classify(
      [
        'Return-Path: <>',
        'From: lead@example.org',
        'Subject: Automatic reply: Please check',
        'Auto-Submitted: auto-replied',
      ],
      'I have left. Your message could not be delivered to me: no such user.',
    );
    expect(decision).toMatchObject({ needsPerson: true, mark: null });
  });
});

describe('an automatic reply', () => {
  it.each(readMailCases('auto-replies'))('must $should: $text', async ({ should, text = '' }) => {
    for (const subject of ['Automatic reply: Please check your entry', 'Re: Please check your entry']) {
      const { outcome, decision } = await classify(
        ['Return-Path: <>', 'From: lead@example.org', `Subject: ${subject}`, 'Auto-Submitted: auto-replied'],
        text,
      );
      // What speaks of delivery counts as a report that does not say enough.
      expect(['automatic', 'unclear']).toContain(outcome.kind);
      expect(decision).toEqual({
        mark: null,
        resendAfterHours: null,
        needsPerson: should === 'wait for a person',
      });
    }
  });

  const automatic = async (text: string) => {
    const { decision } = await classify(
      ['From: lead@example.org', 'Subject: Automatic reply: Please check', 'Auto-Submitted: auto-replied'],
      text,
    );
    return decision.needsPerson;
  };

  it.each([
    'Our telephone number has changed.',
    'Our new number is 020 7946 0991.',
    'Sam Sample is now the SPOC.',
    'Sam Sample has taken on my role.',
    'My contract has come to an end.',
    'I have now finished at the council.',
    'All future correspondence should go to safeguarding@example.org.',
    'Please re-send to lead@new.example.org.',
    'You can now reach me at lead@new.example.org.',
    'This address is being phased out.',
    'The service is now run by Example Charity.',
    'There is currently nobody in this post.',
    'We are recruiting to this post.',
    'I am currently suspended from duty.',
    'I have been posted to another command.',
    'You have the wrong address.',
    'Sorry you have the wrong address.',
    'With effect from Monday\nSam Sample leads on this.',
    'Please use our online form.',
    'Your message has been quarantined.',
    'I am off sick and do not know when I will be back.',
    'I will be away for six months.',
    'Je ne travaille plus pour la mairie.',
  ])('waits for a person whatever everyday words stand around it: %s', async (news) => {
    expect(await automatic(news)).toBe(true);
    expect(await automatic(`Thank you for your e-mail. ${news} If it is urgent call 999.`)).toBe(true);
    expect(await automatic(`Hello,\n\nI am out of the office today.\n${news}\n\nKind regards`)).toBe(true);
    expect(await automatic(`Thank you for your e-mail, ${news}`)).toBe(true);
  });

  it.each(['Thank you for your e-mail. Please contact Sam Sample.', 'Hello.', 'Please call 101.'])(
    'waits when nothing in it is everyday: %s',
    async (text) => {
      expect(await automatic(text)).toBe(true);
    },
  );

  it.each([
    'Hi,\n\nThank you for your e-mail. I am on annual leave, returning on Monday 7 December. I will have no access to e-mail.\n\nIf your query is urgent please contact the duty desk on 020 7946 0123.\n\nKind regards\nSam Sample\nModern slavery lead\n020 7946 0212',
    'I am out of the office until Tuesday and will reply on my return.\nIf it is an emergency dial 999.',
    'Thanks for your message. I’m away from my desk until 2pm.',
    'Please note that this is an automatic response. Your e-mail has been received. We aim to respond within 10 working days. This message is confidential.',
    'Thank you for contacting the Safeguarding Adults Team at the London Borough of Example. We have received your e-mail and will respond as soon as possible.',
    'I work Monday, Tuesday and Thursday, 9am to 3pm.',
    'I am on rest days, back on duty Friday 4th.',
    'I am on leave.\n> Please check it by 7 December. After that the directory says that it is overdue.',
    'I am on leave.\n\n-----Original Message-----\nFrom: The directory\nSent: Monday\n\nSay whether it is right.',
  ])('is recorded only when all of it is everyday: %j', async (text) => {
    expect(await automatic(text)).toBe(false);
  });

  it('of a subject that says all is ordinary without a text', async () => {
    const { decision } = await classify(
      ['From: lead@example.org', 'Subject: Out of office: back on Monday', 'Auto-Submitted: auto-replied'],
      '',
    );
    expect(decision.needsPerson).toBe(false);
  });
});
