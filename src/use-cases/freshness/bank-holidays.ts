/**
 * The bank holidays of England in a year. The library brings the holidays of the whole world, so it is loaded only
 * when it is asked: by the freshness check, never by the server.
 */

/** @returns London dates, substitute days included */
export async function listBankHolidays(year: number): Promise<ReadonlySet<string>> {
  const { default: Holidays } = await import('date-holidays');
  const holidays = new Holidays('GB', 'ENG', { types: ['public'] }).getHolidays(year);
  if (holidays.length < 8) throw new Error(`The bank holidays of ${year} are not known.`);
  return new Set(holidays.map(({ date }) => date.slice(0, 10)));
}
