/** Whom the work list suggests to ring, by day and by policy. */
import { describe, expect, it } from 'vitest';
import { isWorthCalling } from '../../../src/domain/reminders/worth-calling.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';

const checkedOn = '2026-09-01';
const contact = (lasts: number) => ({
  freshness: 'verified' as const,
  telephone: '020 7946 0123',
  lastVerifiedOn: checkedOn,
  nextDueOn: addDays(checkedOn, lasts),
  isDemonstration: false,
});

describe('a contact is worth a call', () => {
  it.each([
    [90, 44, false],
    [90, 45, true],
    [90, 75, true],
    [91, 45, false],
    [91, 46, true],
    [365, 182, false],
    [365, 183, true],
  ])('whose check lasts %i days, on day %i: %s', (lasts, day, expected) => {
    expect(isWorthCalling(contact(lasts), addDays(checkedOn, day))).toBe(expected);
  });

  it.each([
    ['due', { freshness: 'due' }],
    ['lapsed', { freshness: 'lapsed' }],
    ['vacant', { freshness: 'vacant' }],
    ['made up', { isDemonstration: true }],
    ['without a number', { telephone: null }],
    ['for emergencies', { telephone: '999' }],
    ['the police', { telephone: '101' }],
    ['never checked', { lastVerifiedOn: null, nextDueOn: null }],
  ] as const)('never when it is %s', (_, changes) => {
    expect(isWorthCalling({ ...contact(90), ...changes }, addDays(checkedOn, 80))).toBe(false);
  });
});
