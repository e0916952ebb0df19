import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import {
  listBankHolidays,
  listBankHolidaysAfter,
  listComingBankHolidays,
} from '../../db/reference/bank-holidays.ts';

const library = new Holidays('GB', 'ENG', { types: ['public'] });
const years = Array.from({ length: 26 }, (_, index) => 2025 + index);

// After an update of the package: write into the table what is expected here.
it.each(years)('has the bank holidays of %i as the library works them out', (year) => {
  const expected = library.getHolidays(year).map(({ date }) => date.slice(0, 10));
  expect([...listBankHolidays(year)]).toEqual(expected);
});

// Easter Sunday is 28 March; 25 and 26 December fall on a Saturday and a Sunday.
it('knows the days of 2027 that move', () => {
  expect([...listBankHolidays(2027)]).toEqual(
    expect.arrayContaining(['2027-03-26', '2027-12-27', '2027-12-28']),
  );
});

it('says of which year nothing is known', () => {
  expect(() => listBankHolidays(2051)).toThrow(/2051 are not known/);
});

it('looks over the end of a year', () => {
  const days = listBankHolidaysAfter('2026-12-31');
  expect(days.has('2026-12-28')).toBe(true);
  expect(days.has('2027-01-01')).toBe(true);
});

describe('the ones that a page carries', () => {
  it.each([
    ['2026-12-31', ['2026', '2027'], '2027-12-31'],
    ['2027-01-01', ['2027', '2028'], '2028-12-31'],
    // At the end of the table fewer are known, and then none.
    ['2050-06-01', ['2050'], '2050-12-31'],
    ['2051-06-01', [], '2050-12-31'],
  ])('rendered on %s are those of %j', (today, known, until) => {
    const coming = listComingBankHolidays(today);
    expect([...new Set(coming.dates.map((date) => date.slice(0, 4)))]).toEqual(known);
    expect(coming.knownUntilOn).toBe(until);
  });
});
