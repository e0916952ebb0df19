/** Every kind of page: what the GOV.UK Design System asks of its frame, and no violation that axe can find. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPaths } from '../../src/settings.ts';
import { madeUp } from '../support/made-up-edition.ts';
import { type Site, siteTimeoutMs, startSite, type Visit } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, siteTimeoutMs);
afterAll(() => site?.stop());

const query = (typed: string) => `/find?${new URLSearchParams({ q: typed })}`;
const kinds = [
  ['home', '/'],
  ['all boroughs', '/boroughs/'],
  ['a borough', '/boroughs/lambeth/'],
  ['a borough with a vacant post', '/boroughs/harrow/'],
  ['a borough with an entry out of date', '/boroughs/ealing/'],
  ['a notice of several', '/boroughs/lambeth/#near-several'],
  ['a police area', '/police-areas/central-south/'],
  ['about', '/about/'],
  ['privacy', '/privacy/'],
  ['accessibility', '/accessibility/'],
  ['a choice of boroughs', query(madeUp.sectorOfTwoBoroughs)],
  ['outside London', query(madeUp.outsideLondon)],
  ['not found', query(madeUp.unknown)],
  ['not understood', query('')],
  ['no such page', '/nowhere'],
  ['a server error', '/stand-in-for-an-error'],
] as const;

/** Between them every page is seen in both colour schemes and both widths, with script and without. */
const looks = {
  withScript: [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ],
  withoutScript: [
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'dark', width: 1280 },
  ],
} as const;
type Looks = (typeof looks)[keyof typeof looks];

async function violations(page: Page, seen: Looks): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, width } of seen) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const axe = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    for (const { id, nodes } of axe.violations) {
      found.push(`${colorScheme} ${width}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    }
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scrollWidth > width) found.push(`${colorScheme} ${width}: scrolls sideways to ${scrollWidth}`);
  }
  return found;
}

/** The server shows this page when something throws, which no address here does. */
async function visitPage(): Promise<Visit> {
  const visit = await site.visit();
  const errorPage = join(dataPaths(site.dataDir).current, 'client', '500.html');
  await visit.page.route('**/stand-in-for-an-error', (route) =>
    route.fulfill({ status: 500, path: errorPage }),
  );
  return visit;
}

describe.each(kinds)('%s (%s)', (_kind, path) => {
  it('has no violation with JavaScript', async () => {
    const visit = await visitPage();
    await visit.page.goto(path);
    expect(await violations(visit.page, looks.withScript)).toEqual([]);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('has no violation without JavaScript', async () => {
    // axe is itself a script, so the context allows them and the page gets none of its own.
    const visit = await visitPage();
    await visit.page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await visit.page.goto(path);
    expect(await visit.page.locator('.js-enabled').count()).toBe(0);
    expect(await violations(visit.page, looks.withoutScript)).toEqual([]);
    await visit.close();
  });

  it('has a frame that says where one is, and asks nothing of anyone else', async () => {
    const visit = await visitPage();
    const { page } = visit;
    await page.goto(path);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/London modern slavery contacts$/);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(landmark).count(), landmark).toBe(1);
    }
    expect(await page.locator('a[href="tel:999"]').first().isVisible()).toBe(true);
    expect(await page.locator('.govuk-exit-this-page').isVisible()).toBe(true);
    expect(await page.getByRole('contentinfo').textContent()).toContain('Contains Royal Mail data');
    expect(await page.context().cookies()).toEqual([]);
    expect(visit.requests.filter((request) => !request.url().startsWith(site.origin))).toEqual([]);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });
});

it('gives every page a title of its own', async () => {
  const visit = await visitPage();
  const titles: string[] = [];
  for (const path of kinds.map(([, place]) => place).filter((place) => !place.includes('#'))) {
    await visit.page.goto(path);
    titles.push(await visit.page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
  await visit.close();
});

it('has no violation while suggestions are open or an answer is shown', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await page.goto('/');
  await page.getByRole('combobox').focus();
  await page.getByRole('combobox').pressSequentially('ham');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page, looks.withScript)).toEqual([]);
  await page.getByRole('combobox').fill(madeUp.sectorOfTwoBoroughs);
  await page.keyboard.press('Enter');
  await page.locator('.app-answer').waitFor();
  expect(await violations(page, looks.withScript)).toEqual([]);
  await page.getByRole('combobox').fill('');
  await page.keyboard.press('Enter');
  await page.locator('.govuk-error-summary').waitFor();
  expect(await violations(page, looks.withScript)).toEqual([]);
  await visit.close();
});

it('can be used when the reader’s colours are forced', async () => {
  const visit = await site.visit({ forcedColors: 'active' });
  await visit.page.goto('/boroughs/lambeth/');
  const call = visit.page.locator('.app-call').first();
  expect(await call.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('2px');
  await visit.close();
});

describe('the boroughs as data', () => {
  it('are listed with their addresses, and lead to one file each', async () => {
    const list = await fetch(`${site.origin}/api/v1/boroughs.json`);
    expect(list.headers.get('content-type')).toMatch(/^application\/json/);
    const { boroughs } = await list.json();
    expect(boroughs).toHaveLength(33);
    for (const borough of boroughs) {
      expect(borough.url).toBe(`${site.origin}/boroughs/${borough.slug}/`);
      expect(borough.code).toMatch(/^E09\d{6}$/);
    }
    const { dataUrl } = boroughs.find(({ slug }: { slug: string }) => slug === 'lambeth');
    const lambeth = await (await fetch(dataUrl)).json();
    expect(lambeth).toMatchObject({
      code: 'E09000022',
      name: 'Lambeth',
      policeArea: { code: 'AS', slug: 'central-south' },
      near: ['E09000028', 'E09000032'],
      contacts: [
        { kind: 'police_spoc', status: 'active', freshness: 'verified', isDemonstration: true },
        { kind: 'council_lead', status: 'active', freshness: 'verified', isDemonstration: true },
      ],
    });
    expect(lambeth.contacts[0].lastVerifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(lambeth.contacts[0].nextDueOn > lambeth.contacts[0].lastVerifiedOn).toBe(true);
    expect(lambeth.nationalLines[0].telephone).toBe('999');
  });
});
