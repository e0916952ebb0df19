/** When to ring again after nobody answered. */
import { describe, expect, it } from 'vitest';
import { readNextTry, suggestNextTry } from '../../../src/domain/calls/next-try.ts';
import type { Hours } from '../../../src/domain/hours/hours-schema.ts';

const bankHolidays = { dates: ['2026-12-25', '2026-12-28'], knownUntilOn: '2028-12-31' };
const periods = (
  days: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[],
  opens: string,
  closes: string,
): Hours => ({
  kind: 'periods',
  periods: [{ days: [...days], opens, closes }],
  bankHolidays: 'closed',
});
const office = periods(['mon', 'tue', 'wed', 'thu', 'fri'], '09:00', '17:00');

describe('the suggestion', () => {
  it.each([
    ['Monday morning: Tuesday afternoon', '2026-11-23T10:00:00Z', office, '2026-11-24', '14:00'],
    ['Monday afternoon: Tuesday morning', '2026-11-23T15:00:00Z', office, '2026-11-24', '10:00'],
    ['Friday: Monday', '2026-11-27T15:00:00Z', office, '2026-11-30', '10:00'],
    [
      'before a bank holiday: the working day after it',
      '2026-12-24T15:00:00Z',
      office,
      '2026-12-29',
      '10:00',
    ],
    [
      'open on Thursdays alone',
      '2026-11-27T15:00:00Z',
      periods(['thu'], '13:30', '15:30'),
      '2026-12-03',
      '14:00',
    ],
    ['hours unknown', '2026-11-27T10:00:00Z', { kind: 'unknown' } as const, '2026-11-30', '14:00'],
    ['always open', '2026-11-28T10:00:00Z', { kind: 'always' } as const, '2026-11-30', '14:00'],
    [
      'open at weekends alone',
      '2026-11-23T10:00:00Z',
      periods(['sat'], '10:00', '12:00'),
      '2026-11-28',
      '10:00',
    ],
    ['in summer', '2026-07-06T10:30:00Z', office, '2026-07-07', '14:00'],
    // 11:30 UTC is half past twelve in London.
    ['in summer after noon', '2026-07-06T11:30:00Z', office, '2026-07-07', '10:00'],
  ])('%s', (_, now, hours, on, at) => {
    expect(suggestNextTry(hours, new Date(now), bankHolidays)).toEqual({ on, at });
  });
});

describe('what was chosen', () => {
  it('is measured by a London clock', () => {
    const summer = new Date('2026-07-06T10:30:00Z');
    expect(readNextTry('2026-07-06', '11:30', summer)).toMatchObject({ problem: expect.any(String) });
    expect(readNextTry('2026-07-06', '12:00', summer)).toEqual({ on: '2026-07-06', at: '12:00' });
  });

  /** Half past one in London. */
  const now = new Date('2026-11-23T13:30:00Z');
  it.each([
    ['2026-11-23', '13:31'],
    ['2026-11-23', '17:00'],
    ['2027-02-21', '09:30'],
  ])('is taken: %s %s', (on, at) => expect(readNextTry(on, at, now)).toEqual({ on, at }));
  it.each([
    ['2026-11-22', '10:00', /has passed/],
    ['2026-11-23', '08:00', /^It is 1.30pm in London, so 8am today has passed. Choose a later time/],
    ['2026-11-23', '13:30', /so 1.30pm today has passed/],
    ['2027-02-22', '10:00', /within 90 days/],
    ['2026-02-30', '10:00', /Give the day/],
    ['2026-11-24', '24:00', /Give the time/],
    ['2026-11-24', '', /Give the time/],
  ])('is refused: %s %s', (on, at, problem) =>
    expect(readNextTry(on, at, now)).toEqual({ problem: expect.stringMatching(problem) }),
  );
});
