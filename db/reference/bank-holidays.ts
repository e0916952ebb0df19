/**
 * The bank holidays of England, substitute days included, as calculated by the package date-holidays. They are a table
 * here because every page carries the coming ones, and the library, which includes the holidays of the whole world,
 * takes a quarter of a second to load. A test compares the table with the library, so that a newly proclaimed holiday
 * comes with an update of the package.
 */

/** Months and days, by year. */
const daysByYear: Readonly<Record<number, string>> = {
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
  2028: '01-01 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2030: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2031: '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26',
  2032: '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
  2033: '01-01 01-03 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27',
  2034: '01-01 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26',
  2035: '01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26',
  2036: '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26',
  2037: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28',
  2038: '01-01 04-23 04-26 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
  2039: '01-01 01-03 04-08 04-11 05-02 05-30 08-29 12-25 12-26 12-27',
  2040: '01-01 01-02 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2041: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2042: '01-01 04-04 04-07 05-05 05-26 08-25 12-25 12-26',
  2043: '01-01 03-27 03-30 05-04 05-25 08-31 12-25 12-26 12-28',
  2044: '01-01 04-15 04-18 05-02 05-30 08-29 12-25 12-26 12-27',
  2045: '01-01 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26',
  2046: '01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26',
  2047: '01-01 04-12 04-15 05-06 05-27 08-26 12-25 12-26',
  2048: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28',
  2049: '01-01 04-16 04-19 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
  2050: '01-01 01-03 04-08 04-11 05-02 05-30 08-29 12-25 12-26 12-27',
};

/**
 * @returns London dates
 * @throws Error when nothing is known of the year
 */
export function listBankHolidays(year: number): ReadonlySet<string> {
  const days = daysByYear[year];
  if (days === undefined)
    throw new Error(
      `The bank holidays of ${year} are not known: add the year to db/reference/bank-holidays.ts.`,
    );
  return new Set(days.split(' ').map((day) => `${year}-${day}`));
}

/** Holidays of the year of a London date and of the next, for code that looks some weeks ahead. */
export function listBankHolidaysAfter(date: string): ReadonlySet<string> {
  const year = yearOf(date);
  return new Set([...listBankHolidays(year), ...listBankHolidays(year + 1)]);
}

/** How many years a page covers: between one and two from the day it was rendered. Every page carries them. */
const yearsKnown = 2;

/** @param today London date on which the page is rendered */
export function listComingBankHolidays(today: string): {
  readonly dates: readonly string[];
  readonly knownUntilOn: string;
} {
  const years = Array.from({ length: yearsKnown }, (_, index) => yearOf(today) + index).filter(
    (year) => daysByYear[year] !== undefined,
  );
  return {
    dates: years.flatMap((year) => [...listBankHolidays(year)]),
    // With no year known, every day may be a holiday.
    knownUntilOn: `${years.at(-1) ?? yearOf(today) - 1}-12-31`,
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
