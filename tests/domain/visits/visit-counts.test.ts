/** What readers see of the counts of visits: no small number, and no month before it is over. */
import { describe, expect, it } from 'vitest';
import {
  firstShownOn,
  lastDayOf,
  showVisits,
  type VisitCount,
  type VisitRecord,
} from '../../../src/domain/visits/visit-counts.ts';

const hackney = 'E09000012';
const codes = [hackney, 'E09000001'];
const visits = (month: string, count: number, subject = hackney): VisitCount => ({ month, subject, count });
const since = (sinceOn: string | null, ...counts: readonly VisitCount[]): VisitRecord => ({
  sinceOn,
  counts,
});

describe('what is shown', () => {
  it.each([
    [1, null],
    [9, null],
    [10, 10],
    [1234, 1234],
  ])('of %i visits is %s', (count, shown) => {
    const { months } = showVisits(since('2026-11-01', visits('2026-11', count)), codes, '2026-12-01');
    expect(months).toEqual([
      {
        month: '2026-11',
        boroughs: { [hackney]: shown, E09000001: null },
        searches: { 'search-page': null, 'search-data': null },
      },
    ]);
  });

  it('is nothing of the month in progress, on its last day too', () => {
    for (const today of ['2026-11-01', '2026-11-30'])
      expect(showVisits(since('2026-11-01', visits('2026-11', 500)), codes, today).months).toEqual([]);
  });

  it('is nothing of a subject that is not known', () => {
    const { months } = showVisits(
      since('2026-11-01', visits('2026-11', 500, 'E09000099')),
      codes,
      '2026-12-01',
    );
    expect(JSON.stringify(months)).not.toContain('500');
  });

  it('are the last twelve full months since counting began, the newest first, a month without visits among them', () => {
    const counts = since(
      '2026-10-17',
      visits('2026-10', 50, 'search-page'),
      visits('2027-01', 60, 'search-data'),
    );
    const { sinceOn, months } = showVisits(counts, codes, '2027-02-28');
    expect(sinceOn).toBe('2026-10-17');
    expect(
      months.map(({ month, searches }) => [month, searches['search-page'], searches['search-data']]),
    ).toEqual([
      ['2027-01', null, 60],
      ['2026-12', null, null],
      ['2026-11', null, null],
      ['2026-10', 50, null],
    ]);
    expect(showVisits(counts, codes, '2028-06-30').months.map(({ month }) => month)).toEqual([
      ...['2028-05', '2028-04', '2028-03', '2028-02', '2028-01'],
      ...['2027-12', '2027-11', '2027-10', '2027-09', '2027-08', '2027-07', '2027-06'],
    ]);
  });

  it('says from when there will be something', () => {
    expect(showVisits(since(null), codes, '2026-12-01')).toEqual({ sinceOn: null, months: [] });
    expect(firstShownOn(showVisits(since(null), codes, '2026-12-01'))).toBeNull();
    const begun = showVisits(since('2026-12-31', visits('2026-12', 3)), codes, '2026-12-31');
    expect(firstShownOn(begun)).toBe('2027-01-01');
  });
});

it.each([
  ['2027-02', '2027-02-28'],
  ['2028-02', '2028-02-29'],
  ['2026-12', '2026-12-31'],
])('%s ends on %s', (month, day) => {
  expect(lastDayOf(month)).toBe(day);
});
