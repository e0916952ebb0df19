/**
 * The bank holidays of England. The library brings the holidays of the whole world, so it is loaded only when it is
 * asked: by the freshness check, when a full mailbox is written to again, and by a build (astro.config.mjs) for what
 * browsers say of hours; never by the server, which reads what the build has kept.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { londonDateOf } from '../../domain/calendar.ts';
import type { BankHolidays } from '../../domain/hours/open-state.ts';

/** @returns London dates, substitute days included */
export async function listBankHolidays(year: number): Promise<ReadonlySet<string>> {
  const { default: Holidays } = await import('date-holidays');
  const holidays = new Holidays('GB', 'ENG', { types: ['public'] }).getHolidays(year);
  if (holidays.length < 8) throw new Error(`The bank holidays of ${year} are not known.`);
  return new Set(holidays.map(({ date }) => date.slice(0, 10)));
}

/**
 * Those of the weeks after an instant, over the end of a year.
 * @param list those of one year; for a process that does not wait for the library, one that has them already
 */
export async function listBankHolidaysAfter(
  instant: Date,
  list: (year: number) => Promise<ReadonlySet<string>> = listBankHolidays,
): Promise<ReadonlySet<string>> {
  const year = Number(londonDateOf(instant).slice(0, 4));
  const years = await Promise.all([list(year), list(year + 1)]);
  return new Set(years.flatMap((dates) => [...dates]));
}

/** How many years a release knows: between two and three from the day it was built. */
const yearsKnown = 3;

const comingSchema = z.object({ dates: z.array(z.string()), knownUntilOn: z.string() });

/**
 * Those of the year of the build and the years after it. A later one that is proclaimed comes with an update.
 * @param cacheDir where they are kept for the next build: the library takes a quarter of a second to load, which every
 *   saved change would wait for
 */
export async function listComingBankHolidays(builtAt: Date, cacheDir: string): Promise<BankHolidays> {
  const firstYear = Number(londonDateOf(builtAt).slice(0, 4));
  const { default: library } = await import('date-holidays/package.json', { with: { type: 'json' } });
  const file = join(cacheDir, `bank-holidays-${firstYear}-${yearsKnown}-${library.version}.json`);
  const kept = await readFile(file, 'utf8')
    .then((text) => comingSchema.parse(JSON.parse(text)))
    // Not there yet, or half written by a build that was ended: it is worked out anew.
    .catch(() => undefined);
  if (kept) return kept;
  const years = Array.from({ length: yearsKnown }, (_, index) => firstYear + index);
  const dates = await Promise.all(years.map(listBankHolidays));
  const coming = { dates: dates.flatMap((year) => [...year]), knownUntilOn: `${years.at(-1)}-12-31` };
  await mkdir(cacheDir, { recursive: true });
  await writeFile(file, JSON.stringify(coming));
  return coming;
}
