import { describe, expect, it } from 'vitest';
import { addDays, dateWords, daysBetween, londonDateOf } from '../../src/domain/time/calendar.ts';

describe('calendar dates in London', () => {
  it.each([
    ['2026-11-21T23:59:59Z', '2026-11-21'],
    ['2026-07-01T22:59:59Z', '2026-07-01'],
    ['2026-07-01T23:00:00Z', '2026-07-02'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
  ])('%s is %s', (instant, date) => {
    expect(londonDateOf(new Date(instant))).toBe(date);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it('writes dates as people say them', () => {
    expect(dateWords('2026-11-03')).toBe('3 November 2026');
  });

  it.each(['2026-13-01', '3 November 2026', '', '2026-1-1'])('refuses %j', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });
});
