/** The frame of every kind of page, as the GOV.UK Design System asks; what is within it: every-page.test.ts. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPaths } from '../../src/settings.ts';
import { listViolations } from '../support/browser/page-violations.ts';
import { madeUp } from '../support/files/made-up-edition.ts';
import { openReadSite, type ReadSite, type Visit } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
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

/** Nobody reads these in fear. */
const withoutExit: readonly string[] = ['/about/', '/accessibility/'];

/** The server shows this page when something throws, which no address here does. */
async function visitPage(): Promise<Visit> {
  const visit = await site.revisit();
  const errorPage = join(dataPaths(site.dataDir).current, 'client', '500.html');
  await visit.page.route('**/stand-in-for-an-error', (route) =>
    route.fulfill({ status: 500, path: errorPage }),
  );
  return visit;
}

describe.each(kinds)('%s (%s)', (_kind, path) => {
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
    expect(await page.locator('.govuk-exit-this-page').isVisible()).toBe(!withoutExit.includes(path));
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
  const visit = await site.revisit();
  const { page } = visit;
  await page.goto('/');
  await page.getByRole('combobox').focus();
  await page.getByRole('combobox').pressSequentially('ham');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await listViolations(page)).toEqual([]);
  await page.getByRole('combobox').fill(madeUp.sectorOfTwoBoroughs);
  await page.keyboard.press('Enter');
  await page.locator('.app-answer').waitFor();
  expect(await listViolations(page)).toEqual([]);
  await page.getByRole('combobox').fill('');
  await page.keyboard.press('Enter');
  await page.locator('.govuk-error-summary').waitFor();
  expect(await listViolations(page)).toEqual([]);
  await visit.close();
});

it('can be used when the reader’s colours are forced', async () => {
  const visit = await site.visit({ forcedColors: 'active' });
  await visit.page.goto('/boroughs/lambeth/');
  const call = visit.page.locator('.app-call:visible').first();
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
        {
          kind: 'council_duty',
          serves: 'adults',
          telephone: '020 7926 5555',
          lastVerifiedOn: null,
          source: { readOn: '2026-11-29', isCopy: true },
          isDemonstration: false,
        },
        { kind: 'council_duty', serves: 'children', hours: { kind: 'always' } },
        { kind: 'council_duty', serves: 'everyone' },
        ...lambeth.contacts.slice(5),
      ],
    });
    expect(lambeth.contacts[0].lastVerifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(lambeth.contacts[0].nextDueOn > lambeth.contacts[0].lastVerifiedOn).toBe(true);
    expect(lambeth.nationalLines[0].telephone).toBe('999');
  });
});
