/** Neighbourhoods in the search box, with script and without: Brixton, Crystal Palace, and one that is misspelt. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listViolations } from '../support/browser/page-violations.ts';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const box = (page: Page) => page.locator('#q');
const fiveBoroughs = ['Bromley', 'Croydon', 'Lambeth', 'Lewisham', 'Southwark'];

async function typed(page: Page, text: string): Promise<void> {
  await page.goto('/');
  await box(page).focus();
  await box(page).pressSequentially(text);
  await page.getByRole('option').first().waitFor();
}

describe('with script', () => {
  it('offers a place with its borough, and goes there', async () => {
    const visit = await site.revisit();
    const { page } = visit;
    await typed(page, 'brixto');
    expect(await page.getByRole('option').first().textContent()).toBe('Brixton in Lambeth');
    await box(page).press('ArrowDown');
    await box(page).press('Enter');
    await page.waitForURL('**/boroughs/lambeth/');
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('offers each borough of a place that several share, and answers it with a choice', async () => {
    const visit = await site.revisit();
    const { page } = visit;
    await typed(page, 'crystal palace');
    const options = await page.getByRole('option').allTextContents();
    expect(options).toEqual(fiveBoroughs.map((name) => `Crystal Palace in ${name}`));
    await box(page).press('Enter');
    const panel = page.locator('.app-answer');
    await panel.waitFor();
    expect(await panel.getByRole('heading').textContent()).toBe('Which borough is the address in?');
    expect(await panel.getByRole('link').allTextContents()).toEqual([...fiveBoroughs, 'All boroughs']);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await listViolations(page)).toEqual([]);
    await visit.close();
  });

  it('answers a part of London with every borough, and goes nowhere', async () => {
    const visit = await site.revisit();
    const { page } = visit;
    await page.goto('/');
    await box(page).focus();
    await box(page).pressSequentially('South London');
    await box(page).press('Enter');
    const panel = page.locator('.app-answer');
    await panel.waitFor();
    expect(await panel.getByRole('link').count()).toBe(33);
    expect(await panel.textContent()).toContain('Each London borough has its own contacts.');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await listViolations(page)).toEqual([]);
    await visit.close();
  });

  it('asks about a place that is misspelt', async () => {
    const visit = await site.revisit();
    const { page } = visit;
    await typed(page, 'Pekham');
    await box(page).press('Enter');
    const panel = page.locator('.app-answer');
    await panel.waitFor();
    expect(await panel.getByRole('heading').textContent()).toBe('Did you mean Peckham?');
    await panel.getByRole('link', { name: 'Southwark' }).click();
    await page.waitForURL('**/boroughs/southwark/');
    await visit.close();
  });
});

describe('without script', () => {
  const post = (q: string) =>
    fetch(`${site.origin}/find`, {
      method: 'POST',
      headers: { Origin: site.origin, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ q }),
      redirect: 'manual',
    });

  it('one borough answers with its page, whose address does not name the place', async () => {
    const response = await post('Brixton');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/boroughs/lambeth/']);
  });

  it('several answer with a choice, and so does a misspelt place', async () => {
    const several = await post('Crystal Palace');
    expect(several.status).toBe(200);
    expect(await several.text()).toContain('Crystal Palace is in 5 boroughs.');
    const misspelt = await post('Pekham');
    expect(misspelt.status).toBe(200);
    expect(await misspelt.text()).toContain('Did you mean Peckham?');
  });

  it('a part of London, and a name that is only begun, send nobody to a borough', async () => {
    for (const q of ['South London', 'west', 'hill', 'Central London']) {
      const response = await post(q);
      expect([q, response.status]).toEqual([q, 200]);
    }
  });

  it('the API answers the same', async () => {
    const ask = async (q: string) => {
      const response = await fetch(`${site.origin}/api/v1/find?q=${encodeURIComponent(q)}`);
      const { kind, boroughs } = await response.json();
      return [response.status, kind, boroughs.map((borough: { name: string }) => borough.name)];
    };
    expect(await ask('Brixton')).toEqual([200, 'borough', ['Lambeth']]);
    expect(await ask('Crystal Palace')).toEqual([200, 'choice', fiveBoroughs]);
    expect(await ask('Pekham')).toEqual([200, 'choice', ['Southwark']]);
    expect(await ask('southw')).toEqual([200, 'choice', ['Southwark']]);
    expect(await ask('South London')).toEqual([200, 'choice', expect.objectContaining({ length: 33 })]);
  });
});
