/** Who may be asked by mail today, and which reminders of the daily check wait after that. */
import { describe, expect, it } from 'vitest';
import { type Askable, decideAsk, withoutAskedLately } from '../../../src/domain/reminders/ask-now.ts';

const today = '2026-11-30';
const mailbox = { contact: 'lead@example.org', standIn: [], failed: new Set<string>() };
const contact: Askable = {
  status: 'active',
  telephone: '020 7946 0123',
  addresses: mailbox,
  lastAskedOn: null,
};

describe('asking now', () => {
  it('goes to the mailbox, and to whoever stands in, each address once', () => {
    expect(decideAsk(contact, today)).toEqual({ kind: 'ask', to: ['lead@example.org'] });
    const addresses = { ...mailbox, standIn: ['other@example.org', 'Lead@example.org'] };
    expect(decideAsk({ ...contact, addresses }, today)).toEqual({
      kind: 'ask',
      to: ['lead@example.org', 'other@example.org'],
    });
  });

  it.each<[string, Partial<Askable>, RegExp]>([
    ['retired', { status: 'retired' }, /retired/],
    ['vacant', { status: 'vacant' }, /Nobody holds the post/],
    ['three-digits', { telephone: '999' }, /999 is confirmed by reading/],
    ['no-mailbox', { addresses: { ...mailbox, contact: null } }, /no e-mail address/],
    [
      'mail-returns',
      { addresses: { ...mailbox, contact: 'Lead@example.org', failed: new Set(['lead@example.org']) } },
      /comes back/,
    ],
    ['asked-lately', { lastAskedOn: '2026-11-30' }, /on 30 November 2026.* from 7 December 2026/],
    ['asked-lately', { lastAskedOn: '2026-11-24' }, /from 1 December 2026/],
  ])('leaves out: %s', (why, changes, says) => {
    const decision = decideAsk({ ...contact, ...changes }, today);
    expect(decision).toMatchObject({ kind: 'left-out', why });
    expect(decision.kind === 'left-out' && decision.detail).toMatch(says);
  });

  it('asks again on the seventh day', () => {
    expect(decideAsk({ ...contact, lastAskedOn: '2026-11-23' }, today).kind).toBe('ask');
  });

  it('writes to nobody else when mail to the contact itself comes back', () => {
    const addresses = {
      contact: 'a@example.org',
      standIn: ['b@example.org'],
      failed: new Set(['a@example.org']),
    };
    expect(decideAsk({ ...contact, addresses }, today)).toMatchObject({ why: 'mail-returns' });
  });
});

describe('the daily check after a person has asked', () => {
  const stages = (['reported', 'first', 'due', 'again', 'escalate', 'lapse'] as const).map((stage) => ({
    stage,
    fellDueOn: today,
  }));
  const left = (requestedOn: string | undefined) =>
    withoutAskedLately(stages, requestedOn, today).map(({ stage }) => stage);

  it.each([
    ['on the same day', '2026-11-30', ['reported', 'escalate', 'lapse']],
    ['on the sixth day after', '2026-11-24', ['reported', 'escalate', 'lapse']],
    ['on the seventh', '2026-11-23', ['reported', 'first', 'due', 'again', 'escalate', 'lapse']],
    ['when nobody has', undefined, ['reported', 'first', 'due', 'again', 'escalate', 'lapse']],
  ])('%s', (_, requestedOn, expected) => {
    expect(left(requestedOn)).toEqual(expected);
  });
});
