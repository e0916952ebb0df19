/** When somebody else is asked who holds a post, and who: the table, its days, and that nobody is asked twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReminderAddresses } from '../../../src/domain/reminders/reminders.ts';
import { writeSuccessorMail } from '../../../src/domain/reminders/successor-mail.ts';
import {
  findSuccessorQuestion,
  type QuestionedContact,
  questionRecipients,
  successorReasons,
} from '../../../src/domain/reminders/successor-questions.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';

const policy = { verificationDays: 90, dueBeforeDays: 14, lapseAfterDays: 45 };
const checkedOn = '2026-08-03';
const on = '2026-09-10';
const contact = (changes: Partial<QuestionedContact> = {}): QuestionedContact => ({
  isVacant: false,
  revisionOn: checkedOn,
  lastVerifiedOn: checkedOn,
  unreachableSinceOn: null,
  mailFailedOn: null,
  saidGoneOn: null,
  isSlow: false,
  ...changes,
});
const asked = (of: QuestionedContact, today: string) => {
  const found = findSuccessorQuestion(of, policy, today);
  return found && `${found.reason} ${found.since} ${found.round}`;
};

describe('somebody else is asked', () => {
  const vacant = contact({ isVacant: true, revisionOn: on, lastVerifiedOn: null });
  it.each([
    ['nothing is amiss', contact(), 89, undefined],
    ['mail came back, the day before', contact({ mailFailedOn: on }), -1, undefined],
    ['mail came back', contact({ mailFailedOn: on }), 0, `returned ${on} 0`],
    ['mail came back six days ago', contact({ mailFailedOn: on }), 6, `returned ${on} 0`],
    ['mail came back a week ago', contact({ mailFailedOn: on }), 7, `returned ${on} 1`],
    ['an automatic reply said so', contact({ saidGoneOn: on }), 0, `gone ${on} 0`],
    ['it said so before the last check', contact({ saidGoneOn: '2026-08-02' }), 0, undefined],
    ['nobody was reached', contact({ unreachableSinceOn: on }), 7, `unreachable ${on} 1`],
    ['nobody was reached before the last check', contact({ unreachableSinceOn: '2026-08-02' }), 0, undefined],
    ['the post is vacant', vacant, 0, `vacant ${on} 0`],
    ['it is vacant for 27 days', vacant, 27, `vacant ${on} 0`],
    ['it is vacant for 28 days', vacant, 28, `vacant ${on} 1`],
    ['it is vacant for half a year', vacant, 182, `vacant ${on} 3`],
    ['mail to a vacant post came back', { ...vacant, mailFailedOn: on }, 3, `vacant ${on} 0`],
    [
      'mail came back and nobody was reached',
      contact({ mailFailedOn: on, unreachableSinceOn: '2026-09-12' }),
      2,
      'unreachable 2026-09-12 0',
    ],
  ] as const)('when %s', (_, of, day, expected) => {
    expect(asked(of, addDays(on, day))).toBe(expected);
  });

  it('of one who is slow ten days before the check is due, not the day before', () => {
    const slow = contact({ isSlow: true });
    expect(asked(slow, addDays(checkedOn, 79))).toBeUndefined();
    expect(asked(slow, addDays(checkedOn, 80))).toBe(`slow ${addDays(checkedOn, 80)} 0`);
  });
});

describe('who is asked', () => {
  const all: ReminderAddresses = {
    contact: 'c@example.org',
    deputy: 'd@example.org',
    standIn: [],
    escalation: ['e@example.org', 'E2@example.org'],
  };
  const first = { since: on, round: 0 } as const;
  it.each([
    ['the deputy first', { reason: 'returned', ...first }, all, ['d@example.org']],
    ['then whoever is above', { reason: 'returned', ...first, round: 1 }, all, all.escalation],
    [
      'at once where there is no deputy',
      { reason: 'vacant', ...first },
      { ...all, deputy: null },
      all.escalation,
    ],
    ['about one who is slow, whoever is above', { reason: 'slow', ...first }, all, all.escalation],
    [
      'never an address from which mail comes back',
      { reason: 'gone', ...first },
      { ...all, failed: new Set(['d@example.org', 'e2@example.org']) },
      ['e@example.org'],
    ],
    [
      'about one who is slow, nobody where there is no mailbox to answer from',
      { reason: 'slow', ...first },
      { ...all, contact: null },
      [],
    ],
    [
      'the next in line where the deputy reads the mailbox of the entry',
      { reason: 'gone', ...first },
      { ...all, deputy: 'C@example.org' },
      all.escalation,
    ],
    [
      'nobody where nobody is known',
      { reason: 'gone', ...first },
      { ...all, deputy: null, escalation: [] },
      [],
    ],
  ] as const)('%s', (_, question, addresses, expected) => {
    expect(questionRecipients(question, addresses)).toEqual(expected);
  });

  it.each(successorReasons)('is never the contact itself: %s', (reason) => {
    const rounds = [0, 1, 2, 3].map((round) => questionRecipients({ reason, since: on, round }, all));
    expect(rounds.flat()).not.toContain('c@example.org');
  });

  const seed = 20261122;
  it(`rounds only ever grow with the days, and end (seed ${seed})`, () => {
    const reason = fc.constantFrom(
      contact({ mailFailedOn: on }),
      contact({ saidGoneOn: on }),
      contact({ unreachableSinceOn: on }),
      contact({ isVacant: true, revisionOn: on }),
    );
    fc.assert(
      fc.property(reason, fc.nat(1000), fc.nat(1000), (of, one, other) => {
        const roundOn = (day: number) => findSuccessorQuestion(of, policy, addDays(on, day))?.round ?? -1;
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(roundOn(early)).toBeLessThanOrEqual(roundOn(late));
        expect(roundOn(late)).toBeLessThan(4);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('the mail', () => {
  const fields = {
    role: 'Modern slavery lead',
    organisation: 'Hackney Council',
    telephone: '020 7946 0123',
    email: 'lead@example.org',
  };
  it.each([
    ['returned', 'Mail to the address in this entry came back on 10 September 2026.'],
    ['gone', 'On 10 September 2026 an automatic reply said that the person with this mailbox has gone.'],
    ['unreachable', 'On 10 September 2026 we could not reach anyone there.'],
    ['vacant', 'Since 10 September 2026 it has said that this post is vacant.'],
    ['slow', 'If the same person still does this, please ask them to answer our email.'],
  ] as const)('says why it asks, and where to answer: %s', (reason, says) => {
    const mail = writeSuccessorMail(
      fields,
      { reason, since: on, round: 0 },
      'https://d/confirm/x',
      'https://d/about/',
    );
    expect(mail.subject).toBe('Who does this now? Modern slavery lead, Hackney Council');
    expect(mail.body).toContain(says);
    expect(mail.body).toContain('\nhttps://d/confirm/x\nThe link works for 30 days.');
  });
});
