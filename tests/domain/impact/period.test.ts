/** The days that the account of impact counts, at the ends of months and years. */
import { describe, expect, it } from 'vitest';
import { medianOf } from '../../../src/domain/impact/median.ts';
import { impactPeriod, londonDayEnd } from '../../../src/domain/impact/period.ts';

describe('the period', () => {
  it.each([
    ['the first of a month', '2026-12-01', '2025-12-02', '2025-12-31', '2026-11-30'],
    [
      'the last of a month, which is not a full one yet',
      '2026-12-31',
      '2026-01-01',
      '2025-12-31',
      '2026-11-30',
    ],
    ['a leap day', '2028-02-29', '2027-03-01', '2027-02-28', '2028-01-31'],
    ['the day after a leap day', '2028-03-01', '2027-03-02', '2027-03-31', '2028-02-29'],
    ['the last of January', '2027-01-31', '2026-02-01', '2026-01-31', '2026-12-31'],
  ])('of %s', (_, today, sinceOn, first, last) => {
    const period = impactPeriod(today);
    expect(period).toMatchObject({ sinceOn, untilOn: today });
    expect(period.days).toHaveLength(13);
    expect([period.days[0], period.days[11], period.days[12]]).toEqual([first, last, today]);
  });

  it('has a leap February among its months', () => {
    expect(impactPeriod('2028-06-15').days).toContain('2028-02-29');
    expect(impactPeriod('2027-06-15').days).toContain('2027-02-28');
  });
});

it.each([
  ['2026-07-31', '2026-07-31T23:00:00.000Z'],
  ['2026-11-30', '2026-12-01T00:00:00.000Z'],
  // The clocks go forward on the 29th.
  ['2026-03-28', '2026-03-29T00:00:00.000Z'],
  ['2026-03-29', '2026-03-29T23:00:00.000Z'],
])('%s ends in London at %s', (date, instant) => {
  expect(londonDayEnd(date)).toBe(instant);
});

it.each([
  [[], null],
  [[1, 2], null],
  [[9, 1, 2], 2],
  [[10, 1, 3, 2], 2.5],
  [[0, 0, 0, 0], 0],
] as const)('the median of %j is %j', (days, median) => {
  expect(medianOf(days)).toBe(median);
});
