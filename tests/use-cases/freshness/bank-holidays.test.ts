import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listBankHolidays, listComingBankHolidays } from '../../../src/use-cases/freshness/bank-holidays.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = join(await mkdtemp(join(tmpdir(), 'bank-holidays-')), 'build-cache');
});
afterEach(() => rm(join(cacheDir, '..'), { recursive: true, force: true }));

/** Just before and after midnight in London, an hour from that of UTC in neither case. */
const [lastOf2026, firstOf2027] = [new Date('2026-12-31T23:59:59Z'), new Date('2027-01-01T00:00:00Z')];

async function keptFile(): Promise<string> {
  const [name, ...others] = await readdir(cacheDir);
  expect(others).toEqual([]);
  return join(cacheDir, name ?? '');
}

// Easter Sunday is 28 March; 25 and 26 December fall on a Saturday and a Sunday.
it('knows the days of 2027 that move', async () => {
  expect([...(await listBankHolidays(2027))]).toEqual(
    expect.arrayContaining(['2027-03-26', '2027-12-27', '2027-12-28']),
  );
});

it('lists the year of the build and two more, the same from its file as from the library', async () => {
  const first = await listComingBankHolidays(lastOf2026, cacheDir);
  expect(first.knownUntilOn).toBe('2028-12-31');
  expect(new Set(first.dates.map((date) => date.slice(0, 4)))).toEqual(new Set(['2026', '2027', '2028']));
  expect(await listComingBankHolidays(lastOf2026, cacheDir)).toEqual(first);
});

it('takes from its file what stands there', async () => {
  await listComingBankHolidays(lastOf2026, cacheDir);
  await writeFile(await keptFile(), JSON.stringify({ dates: ['2026-01-01'], knownUntilOn: '2028-12-31' }));
  expect((await listComingBankHolidays(lastOf2026, cacheDir)).dates).toEqual(['2026-01-01']);
});

it('keeps a file for each year of a build', async () => {
  await listComingBankHolidays(lastOf2026, cacheDir);
  expect((await listComingBankHolidays(firstOf2027, cacheDir)).knownUntilOn).toBe('2029-12-31');
  expect(await readdir(cacheDir)).toHaveLength(2);
});

it.each(['', '{"dates":["2026-01-', '[]', '{"dates":[1],"knownUntilOn":"2028-12-31"}'])(
  'works it out anew when the file holds %j',
  async (text) => {
    const whole = await listComingBankHolidays(lastOf2026, cacheDir);
    const file = await keptFile();
    await writeFile(file, text);
    expect(await listComingBankHolidays(lastOf2026, cacheDir)).toEqual(whole);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(whole);
  },
);
