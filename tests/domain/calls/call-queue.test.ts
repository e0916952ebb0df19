/** Which entries are rung today, and in which order. */
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/domain/calls/call.ts';
import {
  type Callable,
  type CallFacts,
  durationWords,
  nextInQueue,
  orderQueue,
  standingOf,
} from '../../../src/domain/calls/call-queue.ts';
import type { Hours } from '../../../src/domain/hours/hours-schema.ts';

/** A Monday. */
const today = '2026-11-23';
const noon = new Date('2026-11-23T12:00:00Z');
const bankHolidays = { dates: ['2026-12-25'], knownUntilOn: '2028-12-31' };
const officeHours: Hours = {
  kind: 'periods',
  periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
  bankHolidays: 'closed',
};
const evenings: Hours = { ...officeHours, periods: [{ days: ['mon'], opens: '18:00', closes: '22:00' }] };

const some = (given: Partial<Callable> = {}): Callable => ({
  id: 'one',
  revision: 3,
  organisation: 'Council of Here',
  telephone: '020 7946 0123',
  hours: officeHours,
  status: 'active',
  freshness: 'overdue',
  lastVerifiedOn: '2026-08-01',
  nextDueOn: '2026-10-30',
  ...given,
});
const noFacts: CallFacts = {
  lastCall: undefined,
  hasCheckWaiting: false,
  isInRound: false,
  roundBegunOn: undefined,
};
const someCall = (given: Partial<Call>): Call => ({
  id: 'call',
  contactId: 'one',
  revision: 3,
  calledAt: '2026-11-23T10:00:00.000Z',
  calledOn: today,
  calledBy: 'somebody',
  outcome: 'no-answer',
  note: '',
  nextTryOn: null,
  nextTryAt: null,
  verificationId: null,
  withdrawnAt: null,
  withdrawnBy: null,
  ...given,
});

describe('an entry is rung today', () => {
  const fresh = { freshness: 'verified', lastVerifiedOn: '2026-10-01', nextDueOn: '2026-12-30' } as const;
  it.each([
    ['overdue', some(), noFacts, 0, 'call'],
    ['due', some({ freshness: 'due' }), noFacts, 0, 'call'],
    ['out of date', some({ freshness: 'lapsed' }), noFacts, 0, 'call'],
    [
      'checked today, and found wrong since',
      some({ freshness: 'lapsed', lastVerifiedOn: today }),
      { ...noFacts, lastCall: someCall({ outcome: 'wrong-number' }) },
      0,
      'wrong number',
    ],
    [
      'never checked',
      some({ freshness: 'lapsed', lastVerifiedOn: null, nextDueOn: null }),
      noFacts,
      0,
      'call',
    ],
    ['not due yet', some(fresh), noFacts, 0, 'not due'],
    ['due in 37 days, asked for 36', some(fresh), noFacts, 36, 'not due'],
    ['due in 37 days, asked for 37', some(fresh), noFacts, 37, 'call'],
    ['checked today', some({ lastVerifiedOn: today }), noFacts, 90, 'not due'],
    ['vacant', some({ status: 'vacant', freshness: 'vacant' }), noFacts, 0, 'not due'],
    ['without a number', some({ telephone: null }), noFacts, 0, 'never called'],
    ['999', some({ telephone: '999' }), noFacts, 0, 'never called'],
    ['101', some({ telephone: '101' }), noFacts, 0, 'never called'],
    ['a change waits', some(), { ...noFacts, hasCheckWaiting: true }, 0, 'waits'],
  ] as const)('%s', (_, contact, facts, within, standing) => {
    expect(standingOf(contact, facts, today, within)).toBe(standing);
  });

  it.each([
    ['checked on the day before the round', '2026-09-30', 'call'],
    ['checked on its first day', '2026-10-01', 'not due'],
    ['never checked', null, 'call'],
  ] as const)('for a round of checking: %s', (_, lastVerifiedOn, standing) => {
    const contact = some({ freshness: 'verified', lastVerifiedOn, nextDueOn: null });
    const facts = { ...noFacts, isInRound: true, roundBegunOn: '2026-10-01' };
    expect(standingOf(contact, facts, today)).toBe(standing);
    expect(standingOf(contact, { ...facts, isInRound: false }, today)).toBe('not due');
  });

  it.each([
    ['to be tried tomorrow', { nextTryOn: '2026-11-24' }, 'try again'],
    ['to be tried today', { nextTryOn: today, nextTryAt: '14:00' }, 'call'],
    ['asked for mail today', { outcome: 'asked-for-mail' }, 'mail sent'],
    ['asked for mail six days ago', { outcome: 'asked-for-mail', calledOn: '2026-11-17' }, 'mail sent'],
    ['asked for mail a week ago', { outcome: 'asked-for-mail', calledOn: '2026-11-16' }, 'call'],
    ['a wrong number', { outcome: 'wrong-number' }, 'wrong number'],
    [
      'a wrong number that somebody checked since',
      { outcome: 'wrong-number', calledOn: '2026-07-31' },
      'call',
    ],
    ['a wrong number that has changed since', { outcome: 'wrong-number', revision: 2 }, 'call'],
    ['something changed, and nobody saved it', { outcome: 'changed' }, 'call'],
  ] as const)('after the last call: %s', (_, call, standing) => {
    expect(standingOf(some(), { ...noFacts, lastCall: someCall(call) }, today)).toBe(standing);
  });
});

describe('the order', () => {
  const order = (entries: readonly Callable[], calls: Readonly<Record<string, Call>> = {}) =>
    orderQueue(
      entries.map((contact) => ({ contact, lastCall: calls[contact.id] })),
      noon,
      { date: today, time: '12:00' },
      bankHolidays,
    ).map(({ contact }) => contact.id);

  it('begins with what is open now, then what may be', () => {
    expect(
      order([
        some({ id: 'closed', organisation: 'A', hours: evenings }),
        some({ id: 'unknown', organisation: 'B', hours: { kind: 'unknown' } }),
        some({ id: 'open', organisation: 'C' }),
      ]),
    ).toEqual(['open', 'unknown', 'closed']);
  });

  it('keeps an organisation together, where its longest unchecked entry stands', () => {
    expect(
      order([
        some({ id: 'b1', organisation: 'Charity', lastVerifiedOn: '2026-08-09' }),
        some({ id: 'a', organisation: 'Council', lastVerifiedOn: '2026-08-05' }),
        some({ id: 'b2', organisation: 'charity ', lastVerifiedOn: '2026-08-01' }),
        some({ id: 'never', organisation: 'Police', lastVerifiedOn: null }),
      ]),
    ).toEqual(['never', 'b2', 'b1', 'a']);
  });

  it('puts off what is to be tried later today, and only until then', () => {
    const entries = [some({ id: 'later', organisation: 'A' }), some({ id: 'now', organisation: 'B' })];
    const at = (nextTryAt: string) => ({ later: someCall({ nextTryOn: today, nextTryAt }) });
    expect(order(entries, at('14:00'))).toEqual(['now', 'later']);
    expect(order(entries, at('12:00'))).toEqual(['later', 'now']);
  });
});

describe('the next entry', () => {
  const queue = ['a', 'b', 'c'].map((id) => ({ contact: some({ id }) }));
  it.each([
    ['a', 'b'],
    ['b', 'c'],
    // At the end come those that were passed over.
    ['c', 'a'],
    ['not in the queue', 'a'],
  ])('after %s is %s', (id, next) => expect(nextInQueue(queue, id)).toBe(next));

  it('is none after the last one', () => {
    expect(nextInQueue(queue.slice(0, 1), 'a')).toBeUndefined();
    expect(nextInQueue([], 'a')).toBeUndefined();
  });
});

it.each([
  [3, '3 minutes'],
  [89, '89 minutes'],
  [90, '1½ hours'],
  [105, '2 hours'],
  [333, '5½ hours'],
])('%i minutes are said as %s', (minutes, words) => expect(durationWords(minutes)).toBe(words));
