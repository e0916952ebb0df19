/**
 * The bank holidays of England. The library brings the holidays of the whole world, so it is loaded only when it is
 * asked: by the freshness check, and by a build (astro.config.mjs) for what browsers say of hours; never by the
 * server.
 */
import { londonDateOf } from '../../domain/calendar.ts';
import type { BankHolidays } from '../../domain/hours/open-state.ts';

/** @returns London dates, substitute days included */
export async function listBankHolidays(year: number): Promise<ReadonlySet<string>> {
  const { default: Holidays } = await import('date-holidays');
  const holidays = new Holidays('GB', 'ENG', { types: ['public'] }).getHolidays(year);
  if (holidays.length < 8) throw new Error(`The bank holidays of ${year} are not known.`);
  return new Set(holidays.map(({ date }) => date.slice(0, 10)));
}

/** How many years a release knows: between two and three from the day it was built. */
const yearsKnown = 3;

/** Those of the year of the build and the years after it. A later one that is proclaimed comes with an update. */
export async function listComingBankHolidays(builtAt: Date): Promise<BankHolidays> {
  const firstYear = Number(londonDateOf(builtAt).slice(0, 4));
  const years = Array.from({ length: yearsKnown }, (_, index) => firstYear + index);
  const dates = await Promise.all(years.map(listBankHolidays));
  return { dates: dates.flatMap((year) => [...year]), knownUntilOn: `${years.at(-1)}-12-31` };
}
