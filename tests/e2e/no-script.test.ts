/** Without JavaScript everything works by form, by link and by fragment. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUp } from '../support/files/made-up-edition.ts';
import { openReadSite, type ReadSite, type Visit } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

async function search(typed: string): Promise<Visit> {
  const visit = await site.revisit({ javaScriptEnabled: false });
  await visit.page.goto('/');
  await visit.page.getByLabel('Borough or postcode').fill(typed);
  await visit.page.getByRole('button', { name: 'Find contacts' }).click();
  return visit;
}

describe('the search form without script', () => {
  it.each([
    ['Hackney', '/boroughs/hackney/'],
    ['RBKC', '/boroughs/kensington-and-chelsea/'],
    [madeUp.inHackney, '/boroughs/hackney/'],
    ['se17aa', '/boroughs/lambeth/'],
    [madeUp.inLambethNearSouthwark, '/boroughs/lambeth/#near-southwark'],
    [madeUp.inLambethNearTwo, '/boroughs/lambeth/#near-several'],
    [madeUp.terminatedInLambeth, '/boroughs/lambeth/#former-postcode'],
  ])('leads from %s to %s', async (typed, path) => {
    const { page, errors, close } = await search(typed);
    expect(page.url()).toBe(site.origin + path);
    const fragment = new URL(page.url()).hash;
    if (fragment) expect(await page.locator(fragment).isVisible()).toBe(true);
    expect(await page.locator('.app-notice:visible').count()).toBe(fragment ? 1 : 0);
    expect(errors).toEqual([]);
    await close();
  });

  it('names every borough a notice of several may mean', async () => {
    const { page, close } = await search(madeUp.inLambethNearTwo);
    const links = await page.locator('#near-several a').allTextContents();
    expect(links).toEqual(['Southwark', 'Wandsworth']);
    await close();
  });

  it('offers a choice when a sector lies in two boroughs', async () => {
    const { page, close } = await search(madeUp.sectorOfTwoBoroughs);
    expect(await page.locator('h1').textContent()).toBe('Which borough is the address in?');
    expect(await page.locator('main .app-boroughs').first().locator('a').allTextContents()).toEqual([
      'Southwark',
      'Lambeth',
    ]);
    await page.locator('main').getByRole('link', { name: 'Lambeth' }).first().click();
    expect(page.url()).toBe(`${site.origin}/boroughs/lambeth/`);
    await close();
  });

  it('says that a postcode is outside London, with the national lines', async () => {
    const { page, close } = await search(madeUp.outsideLondon);
    expect(await page.locator('h1').textContent()).toBe('GU1 1AA is outside London');
    expect(await page.locator('a[href="tel:999"]').count()).toBeGreaterThan(1);
    await close();
  });

  it('puts nothing that was typed into an address', async () => {
    for (const typed of [madeUp.unknown, madeUp.inHackney, 'Hackny', madeUp.outsideLondon]) {
      const { page, requests, close } = await search(typed);
      const addresses = [page.url(), ...requests.map((request) => request.url())].join('\n').toLowerCase();
      expect(addresses).not.toContain(typed.replaceAll(' ', '').toLowerCase());
      expect(addresses).not.toContain(encodeURIComponent(typed).toLowerCase());
      // A browser's history keeps titles too. A borough's page is called after the borough.
      expect(await page.title()).not.toContain(typed);
      await close();
    }
  });

  it('says what to correct, and keeps what was typed as text', async () => {
    const typed = '"><script>document.title = "run"</script> 9';
    const { page, close } = await search(typed);
    expect(await page.title()).toBe('Error: Find contacts – London modern slavery contacts');
    expect(await page.getByRole('alert').getByRole('link').getAttribute('href')).toBe('#q');
    expect(await page.locator('#q').inputValue()).toBe(typed);
    expect(await page.locator('#q').getAttribute('aria-describedby')).toBe('q-hint q-error');
    await close();
  });

  it('answers a link from another site', async () => {
    const visit = await site.revisit({ javaScriptEnabled: false });
    await visit.page.goto('/find?q=lewisam');
    expect(visit.page.url()).toBe(`${site.origin}/boroughs/lewisham/`);
    await visit.close();
  });
});

describe('the status of the find page', () => {
  it.each([
    [madeUp.sectorOfTwoBoroughs, 200],
    [madeUp.outsideLondon, 200],
    [madeUp.unknown, 404],
    ['', 400],
    ['x'.repeat(201), 400],
    [madeUp.inHackney, 303],
  ])('for %j is %i, by form and by link', async (typed, status) => {
    const byForm = await fetch(`${site.origin}/find`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ q: typed }),
      headers: { Origin: site.origin },
    });
    const byLink = await fetch(`${site.origin}/find?${new URLSearchParams({ q: typed })}`, {
      redirect: 'manual',
    });
    expect([byForm.status, byLink.status]).toEqual([status, status]);
    expect(byForm.headers.get('cache-control')).toContain('no-store');
    expect(byForm.headers.get('set-cookie')).toBeNull();
    if (status !== 303) expect(await byForm.text()).toContain('<h1');
  });
});
