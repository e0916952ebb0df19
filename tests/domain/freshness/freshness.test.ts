import { describe, expect, it } from 'vitest';
import {
  classifyFreshness,
  type Freshness,
  freshnessDates,
  oldestInDate,
} from '../../../src/domain/freshness/freshness.ts';
import { addDays } from '../../../src/domain/time/calendar.ts';

const policy = { verificationDays: 90, dueBeforeDays: 14, lapseAfterDays: 45 };
const verified = {
  isVacant: false,
  lastVerifiedOn: '2026-01-01',
  unreachableSinceOn: null,
  reportedDeadOn: null,
};

describe('freshness under the policy of 90, 14 and 45 days', () => {
  it.each<[number, Freshness]>([
    [0, 'verified'],
    [75, 'verified'],
    [76, 'due'],
    [90, 'due'],
    [91, 'overdue'],
    [134, 'overdue'],
    [135, 'lapsed'],
    [4000, 'lapsed'],
  ])('on day %i is %s', (day, expected) => {
    expect(classifyFreshness(verified, policy, addDays('2026-01-01', day))).toBe(expected);
  });

  it('is not overdue while the check is no older than the oldest in date', () => {
    for (const day of [0, 75, 76, 89, 90, 91, 134, 135, 4000]) {
      const today = addDays('2026-01-01', day);
      const isInDate = ['verified', 'due'].includes(classifyFreshness(verified, policy, today));
      expect(verified.lastVerifiedOn >= oldestInDate(policy, today), today).toBe(isInDate);
    }
  });

  it('is vacant whatever its age, and lapsed when nobody ever checked it', () => {
    expect(classifyFreshness({ ...verified, isVacant: true }, policy, '2026-01-02')).toBe('vacant');
    expect(classifyFreshness({ ...verified, lastVerifiedOn: null }, policy, '2026-01-02')).toBe('lapsed');
  });

  it('lapses at once when found unreachable, until verified again', () => {
    const unreachable = { ...verified, unreachableSinceOn: '2026-01-10' };
    expect(classifyFreshness(unreachable, policy, '2026-01-10')).toBe('lapsed');
    expect(classifyFreshness({ ...unreachable, lastVerifiedOn: '2026-01-11' }, policy, '2026-01-11')).toBe(
      'verified',
    );
  });

  it('is due from the day that readers’ reports make it so, until it is verified again', () => {
    const reported = { ...verified, reportedDeadOn: '2026-01-10' };
    const on = (contact: typeof reported, date: string) => classifyFreshness(contact, policy, date);
    expect(on(reported, '2026-01-09')).toBe('verified');
    expect(on(reported, '2026-01-10')).toBe('due');
    expect(on({ ...reported, lastVerifiedOn: '2026-01-10' }, '2026-01-10')).toBe('due');
    expect(on({ ...reported, lastVerifiedOn: '2026-01-11' }, '2026-01-11')).toBe('verified');
  });

  it('is never made better by reports', () => {
    const reported = { ...verified, reportedDeadOn: '2026-01-10' };
    expect(classifyFreshness(reported, policy, addDays('2026-01-01', 91))).toBe('overdue');
    expect(classifyFreshness(reported, policy, addDays('2026-01-01', 135))).toBe('lapsed');
    expect(classifyFreshness({ ...reported, lastVerifiedOn: null }, policy, '2026-01-10')).toBe('lapsed');
    expect(classifyFreshness({ ...reported, isVacant: true }, policy, '2026-01-10')).toBe('vacant');
  });

  it('changes on exactly the dates shown to the reader, over leap days and clock changes', () => {
    for (const start of ['2024-01-15', '2026-01-01', '2026-10-20', '2027-12-31']) {
      const dates = freshnessDates(start, policy);
      const on = (date: string) => classifyFreshness({ ...verified, lastVerifiedOn: start }, policy, date);
      expect([on(addDays(dates.dueOn, -1)), on(dates.dueOn)]).toEqual(['verified', 'due']);
      expect([on(dates.nextDueOn), on(dates.overdueOn)]).toEqual(['due', 'overdue']);
      expect([on(addDays(dates.lapsedOn, -1)), on(dates.lapsedOn)]).toEqual(['overdue', 'lapsed']);
    }
  });

  it('gives the dates of the design’s example', () => {
    expect(freshnessDates('2026-11-03', policy).nextDueOn).toBe('2027-02-01');
  });
});
