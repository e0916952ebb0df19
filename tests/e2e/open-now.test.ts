/** What a page says of whether a contact is open now, at the hour of the reader's clock. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listComingBankHolidays } from '../../db/reference/bank-holidays.ts';
import type { Hours } from '../../src/domain/hours/hours-schema.ts';
import { openState } from '../../src/domain/hours/open-state.ts';
import { londonDateOf } from '../../src/domain/time/calendar.ts';
import { openWords } from '../../src/words/open-now.ts';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const officeHours: Hours = {
  kind: 'periods',
  periods: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
  bankHolidays: 'closed',
};
/** Lambeth's police contact answers Monday to Friday, 9am to 5pm, and not on bank holidays. */
const police = (page: Page) =>
  page.locator('.app-contact[data-kind=police_spoc]').first().locator('.app-open');

/** Without the line to call instead while that is hidden. */
async function shownWords(page: Page): Promise<string> {
  const parts = await police(page).locator('strong:visible, span:visible').allTextContents();
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

async function said(time: string, timezoneId: string): Promise<string> {
  const { page, errors, close } = await site.visit({ timezoneId });
  await page.clock.setFixedTime(time);
  await page.goto('/boroughs/lambeth/');
  expect(await police(page).isVisible()).toBe(true);
  const words = await shownWords(page);
  expect(errors).toEqual([]);
  await close();
  return words;
}

describe('a contact that keeps office hours', () => {
  it.each([
    ['Europe/London', '2026-11-23T11:00:00Z', 'Open now until 5pm.'],
    ['Europe/London', '2026-11-22T02:00:00Z', 'Closed now. Opens Monday 9am. Call 101 instead'],
    // By the clock in London, not by the one of the reader.
    ['America/Los_Angeles', '2026-11-23T11:00:00Z', 'Open now until 5pm.'],
    ['Pacific/Auckland', '2027-03-30T08:30:00Z', 'Open now until 5pm.'],
    ['Pacific/Auckland', '2027-03-30T16:30:00Z', 'Closed now. Opens Wednesday 9am. Call 101 instead'],
  ])('seen in %s at %s: %s', async (timezone, time, words) => {
    expect(await said(time, timezone)).toBe(words);
  });

  it('is closed on a bank holiday that the release knew of', async () => {
    const builtAt = new Date();
    const christmas = `${builtAt.getUTCFullYear() + 1}-12-25T11:00:00Z`;
    const state = openState(officeHours, new Date(christmas), listComingBankHolidays(londonDateOf(builtAt)));
    expect(state.kind).toBe('closed');
    const { page, close } = await site.visit();
    await page.clock.setFixedTime(christmas);
    await page.goto('/boroughs/lambeth/');
    // A year on the entry itself is out of date, and the label with it out of sight.
    expect(await police(page).locator('strong').textContent()).toBe(openWords(state));
    expect(await police(page).isVisible()).toBe(false);
    await close();
  });

  it('closes while the page is open', async () => {
    const { page, close } = await site.visit();
    await page.clock.install({ time: '2026-11-23T16:58:30Z' });
    await page.goto('/boroughs/lambeth/');
    expect(await shownWords(page)).toBe('Open now until 5pm.');
    await page.clock.runFor('02:00');
    expect(await shownWords(page)).toBe('Closed now. Opens Tuesday 9am. Call 101 instead');
    expect(await police(page).getByRole('link').getAttribute('href')).toBe('tel:101');
    await close();
  });

  it('gives its button to the line to call instead while it is closed, and takes it back', async () => {
    const { page, close } = await site.visit({ viewport: { width: 320, height: 640 } });
    const isButton = (name: string | RegExp) =>
      page
        .locator('.app-contact[data-kind=police_spoc]')
        .first()
        .locator('.app-call, .app-open a')
        .filter({ hasText: name })
        .evaluate((link) => getComputedStyle(link).backgroundColor !== 'rgba(0, 0, 0, 0)');
    await page.clock.install({ time: '2026-11-23T08:58:30Z' });
    await page.goto('/boroughs/lambeth/');
    expect(await isButton('Call 101 instead')).toBe(true);
    expect(await isButton(/020 7946/)).toBe(false);
    await page.clock.runFor('02:00');
    expect(await isButton(/020 7946/)).toBe(true);
    expect(await page.getByRole('link', { name: 'Call 101 instead' }).isVisible()).toBe(false);
    await close();
  });

  it('says that its hours are not known on a bank holiday of which nothing is known, not that it is closed', async () => {
    const builtAt = new Date();
    const { dates } = listComingBankHolidays(londonDateOf(builtAt));
    const holiday = dates.find((date) => date > builtAt.toISOString().slice(0, 10));
    const { page, close } = await site.visit();
    await page.clock.install({ time: `${holiday}T20:00:00Z` });
    await page.goto('/boroughs/lambeth/');
    const hours = JSON.stringify({ ...officeHours, bankHolidays: 'unknown' });
    await police(page).evaluate((label, given) => label.setAttribute('data-hours', given), hours);
    await page.clock.runFor('02:00');
    const words = await police(page).locator('strong').textContent();
    expect(words).toBe('Bank holiday hours are not known.');
    expect(await police(page).getAttribute('hidden')).toBeNull();
    expect(await police(page).locator('span').getAttribute('hidden')).not.toBeNull();
    await close();
  });

  it('is not said to be open or closed once its bank holidays are no longer known', async () => {
    const { page, close } = await site.visit();
    await page.clock.setFixedTime('2031-07-01T11:00:00Z');
    await page.goto('/boroughs/lambeth/');
    expect(await police(page).isVisible()).toBe(false);
    await close();
  });

  it('shows its hours in words, and nothing else of them, without JavaScript', async () => {
    const { page, close } = await site.visit({ javaScriptEnabled: false });
    await page.goto('/boroughs/lambeth/');
    expect(await police(page).isVisible()).toBe(false);
    expect(await page.locator('.app-contact[data-kind=police_spoc]').first().textContent()).toContain(
      'Monday to Friday, 9am to 5pm, closed on bank holidays',
    );
    await close();
  });
});

it('says nothing of hours beside an entry that may not work', async () => {
  const { page, close } = await site.visit();
  await page.clock.setFixedTime('2026-11-23T11:00:00Z');
  await page.goto('/boroughs/ealing/');
  expect(await page.locator('section:has(#old-heading) .app-open').count()).toBe(0);
  await close();
});

it('says it on the page of a police area too', async () => {
  const { page, close } = await site.visit();
  await page.clock.setFixedTime('2026-11-23T11:00:00Z');
  await page.goto('/police-areas/central-south/');
  expect(await shownWords(page)).toBe('Open now until 5pm.');
  await close();
});
