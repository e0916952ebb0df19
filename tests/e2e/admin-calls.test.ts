/**
 * A session of calls in a real browser, with and without script: 33 entries are checked by telephone in at most 40
 * presses, each of which says what it did where the eye is, and can be taken back.
 */
import { eq } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contactCalls } from '../../db/schema/calls.ts';
import { contacts, verifications } from '../../db/schema/contacts.ts';
import { readPdf } from '../support/browser/read-pdf.ts';
import { type StaffBrowser, type StaffPage, startStaffBrowser } from '../support/browser/staff-browser.ts';
import type { SignedInClient } from '../support/sites/admin-site.ts';

const checksWanted = 33;
const pressesAllowed = 40;
const telephone = { width: 390, height: 844 };

let staff: StaffBrowser;
let admin: SignedInClient;
beforeAll(async () => {
  staff = await startStaffBrowser();
  await staff.site.holdPublisher();
  admin = await staff.site.signedIn('admin');
});
afterAll(() => staff?.stop());

/** Everything was checked long ago, and nobody has rung yet. */
beforeEach(() => {
  const { database } = staff.site;
  database.delete(contactCalls).run();
  database
    .update(verifications)
    .set({ verifiedOn: '2026-01-05', withdrawnAt: null, withdrawnBy: null })
    .run();
  database.update(contacts).set({ unreachableSinceOn: null, reportedDeadOn: null }).run();
});

const checkedByTelephone = () =>
  staff.site.database
    .select()
    .from(contactCalls)
    .where(eq(contactCalls.outcome, 'right'))
    .all()
    .filter(({ withdrawnAt }) => withdrawnAt === null).length;

/** Counts what somebody presses. */
function presser(page: Page) {
  let count = 0;
  return {
    count: () => count,
    async press(name: string | RegExp, role: 'button' | 'link' = 'button') {
      count += 1;
      await page.getByRole(role, { name }).first().click();
    },
  };
}

const isInSight = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (_, javaScriptEnabled) => {
  let tab: StaffPage;
  beforeEach(async () => {
    tab = await staff.open(admin, { javaScriptEnabled, viewport: telephone });
    return () => tab.close();
  });

  it('33 entries are checked in at most 40 presses, and each press says what it did', async () => {
    const { page } = tab;
    const { press, count } = presser(page);
    await page.goto('/admin/');
    await press(/^Start calling/, 'link');
    const rung = new Set<string>();
    while (checkedByTelephone() < checksWanted) {
      const heading = (await page.locator('h1').textContent())?.replace(/\s+/g, ' ').trim() ?? '';
      expect(rung).not.toContain(new URL(page.url()).pathname);
      rung.add(new URL(page.url()).pathname);
      // Some do not answer.
      await press(rung.size % 11 === 0 ? 'Nobody answered' : 'All right');
      await page.waitForURL(/call=/);
      const said = await page.locator('#saved').textContent();
      const name = heading.replace(/^(\d+ of \d+|Not in the queue) ?/, '').split(':')[0] ?? '';
      expect(said).toContain(name);
      expect(await isInSight(page, '#saved')).toBe(true);
    }
    expect(count()).toBeLessThanOrEqual(pressesAllowed);
    expect(tab.errors).toEqual([]);
  });

  it('ten checks take eleven presses, and one more takes the last one back', async () => {
    const { page } = tab;
    const { press, count } = presser(page);
    await page.goto('/admin/');
    await press(/^Start calling/, 'link');
    let last = '';
    for (let check = 0; check < 10; check += 1) {
      last = new URL(page.url()).pathname;
      await press('All right');
      await page.waitForURL(/call=/);
    }
    expect([count(), checkedByTelephone()]).toEqual([11, 10]);
    await press(/^Undo/);
    await page.waitForURL(/done=call-undone/);
    expect(new URL(page.url()).pathname).toBe(last);
    expect(checkedByTelephone()).toBe(9);
    expect(await page.locator('#saved').textContent()).toContain('Taken back');
  });

  it('a correction opens the form with the check chosen, and leads on to the next entry', async () => {
    const { page } = tab;
    const { press, count } = presser(page);
    await page.goto('/admin/');
    await press(/^Start calling/, 'link');
    const first = new URL(page.url()).pathname;
    await press('Something changed');
    await page.locator('#telephone').fill('020 7946 0999');
    await press('Save without preview');
    await page.waitForURL(/call=/);
    expect(count()).toBe(3);
    expect(new URL(page.url()).pathname).not.toBe(first);
    await page.goto(first);
    expect(await page.locator('.app-dial').textContent()).toContain('020 7946 0999');
    expect(await page.locator('main').textContent()).toContain('It was checked today');
  });
});

it('the call sheet names the borough of each entry, and fits at least 16 on a page in letters that can be read', async () => {
  const { page, close } = await staff.open(admin);
  await page.goto('/admin/calls/sheet/');
  const row = page.locator('.app-sheet tr', { hasText: 'London Borough of Harrow' }).first();
  expect(await row.locator('td').first().textContent()).toContain('Harrow');
  const entries = await page.locator('.app-sheet tbody tr').count();
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const perSheet = sheets
    .map(({ text }) => text.match(/No answer/g)?.length ?? 0)
    .filter((count) => count > 0);
  expect(perSheet.reduce((sum, count) => sum + count, 0)).toBe(entries);
  for (const count of perSheet.slice(0, -1)) expect(count).toBeGreaterThanOrEqual(16);
  expect(Math.min(...sheets.map(({ smallestPoints }) => smallestPoints))).toBeGreaterThanOrEqual(7);
  await close();
});
