/** The search and the numbers of a borough on pages of another site, which copied what /open-data/ says. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { urls } from '../../src/urls.ts';
import { listLayoutProblems } from '../support/browser/page-geometry.ts';
import { listViolations } from '../support/browser/page-violations.ts';
import { madeUp } from '../support/files/made-up-edition.ts';
import { type Site, startSite } from '../support/sites/site.ts';

let site: Site;
let council: Server;
/** Of the council's site, by its path. */
const councilPages = new Map<string, string>();
let councilOrigin: string;

beforeAll(async () => {
  site = await startSite();
  council = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>A council</title><h1>A council</h1>${councilPages.get(request.url ?? '') ?? ''}`,
    );
  });
  await new Promise<void>((resolve) => council.listen(0, '127.0.0.1', resolve));
  // By another name than the site's, so that it is another site to a browser, and not only another port.
  councilOrigin = `http://localhost:${(council.address() as AddressInfo).port}`;
});
afterAll(async () => {
  council?.close();
  await site?.stop();
});

/** As somebody copies it off the page, with the address of this site for the one that the public uses. */
async function copySnippet(id: string): Promise<string> {
  const { page, close } = await site.revisit();
  await page.goto(urls.openData());
  const text = (await page.locator(`[data-snippet=${id}]`).textContent()) ?? '';
  await close();
  expect(text).toContain(site.origin);
  return text;
}

async function openCouncilPage(html: string, options = {}) {
  councilPages.set('/page', html);
  const visit = await site.visit(options);
  await visit.page.goto(`${councilOrigin}/page`);
  return visit;
}

describe('a form that another site copied', () => {
  it('is five lines without script, and its answer opens here', async () => {
    const form = await copySnippet('form');
    expect(form.trim().split('\n')).toHaveLength(5);
    expect(form).not.toMatch(/script/i);
    const { page, close } = await openCouncilPage(form, { javaScriptEnabled: false });
    await page.getByLabel('borough or postcode').fill('hackney');
    await page.getByRole('button', { name: 'Find contacts' }).click();
    await page.waitForURL(site.origin + urls.borough('hackney'));
    expect(await page.locator('h1').textContent()).toContain('Hackney');
    await close();
  });

  it('answers a postcode in two boroughs with the choice', async () => {
    const { page, close } = await openCouncilPage(await copySnippet('form'));
    await page.getByLabel('borough or postcode').fill(madeUp.sectorOfTwoBoroughs);
    await page.getByRole('button', { name: 'Find contacts' }).click();
    await page.waitForURL(`${site.origin}${urls.find()}?q=*`);
    expect(await page.locator('main li a[href^="/boroughs/"]').count()).toBeGreaterThan(1);
    await close();
  });

  it('that posts all the same is asked for one more press, and given 999', async () => {
    const posted = (await copySnippet('form')).replace('method="get"', 'method="post"');
    const { page, close } = await openCouncilPage(posted);
    await page.getByLabel('borough or postcode').fill('hackney');
    await page.getByRole('button', { name: 'Find contacts' }).click();
    await page.waitForURL(site.origin + urls.find());
    expect(await page.locator('body').textContent()).toContain('Call 999');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(site.origin + urls.borough('hackney'));
    await close();
  });
});

describe('a frame on another site', () => {
  it.each([true, false])('searches, and the answer takes the whole page (script: %s)', async (isScripted) => {
    const { page, requests, errors, close } = await openCouncilPage(await copySnippet('search-frame'), {
      javaScriptEnabled: isScripted,
    });
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('Borough, place or postcode').fill('hackney');
    await frame.getByRole('button', { name: 'Find contacts' }).click();
    await page.waitForURL(site.origin + urls.borough('hackney'));
    // What was typed was in no address.
    expect(requests.filter((request) => request.url().includes('q='))).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('shows 999 first, then the numbers of a borough with the dates of their checks', async () => {
    const { page, errors, close } = await openCouncilPage(await copySnippet('borough-frame'));
    const frame = page.frameLocator('iframe');
    const numbers = await frame.locator('a[href^="tel:"]').allTextContents();
    expect(numbers[0]).toBe('999');
    expect(numbers).toContain('101');
    expect(numbers.length).toBeGreaterThan(3);
    // The council's own lines first, then what is made up.
    const checks = await frame.locator('li small').allTextContents();
    expect(checks[0]).toMatch(/^Not checked by us yet\. From a copy of \S+, \d+ [A-Z][a-z]{2} 20\d\d/);
    expect(checks.join()).toMatch(/Checked \d+ [A-Z][a-z]{2} 20\d\d/);
    const names = await frame.locator('li').allTextContents();
    expect(names.findIndex((name) => name.includes('Made up'))).toBeGreaterThan(2);
    await frame.getByRole('link', { name: 'All contacts in Hackney' }).click();
    await page.waitForURL(site.origin + urls.borough('hackney'));
    expect(errors).toEqual([]);
    await close();
  });

  it('is refused for every other page', async () => {
    for (const path of [urls.home(), urls.borough('hackney'), urls.boroughPoster('hackney'), urls.find()]) {
      const { page, close } = await openCouncilPage(`<iframe src="${site.origin}${path}"></iframe>`);
      // What the browser says in its place has a heading too.
      expect(await page.frameLocator('iframe').locator('#main').count(), path).toBe(0);
      expect(page.frames().at(-1)?.url(), path).toMatch(/^chrome-error:/);
      await close();
    }
  });
});

describe('the pages for frames', () => {
  const paths = [urls.embed(), ...boroughReferences.map(({ slug }) => urls.embedBorough(slug))];

  it('alone may be framed, by everybody, and set no cookie', async () => {
    for (const path of paths) {
      const { headers } = await fetch(site.origin + path);
      expect(headers.get('content-security-policy'), path).toContain('frame-ancestors *');
      expect(headers.get('content-security-policy'), path).not.toContain('script-src');
      expect(headers.get('x-frame-options'), path).toBeNull();
      expect(headers.get('cross-origin-resource-policy'), path).toBe('cross-origin');
      expect(headers.get('set-cookie'), path).toBeNull();
    }
    for (const path of ['/embed', '/embed/nowhere/', '/embed/hackney', '/embed/hackney/x/', '/embedded/']) {
      const { status, headers } = await fetch(site.origin + path, { redirect: 'manual' });
      expect([308, 404], path).toContain(status);
      expect(headers.get('set-cookie'), path).toBeNull();
    }
    const other = await fetch(site.origin + urls.borough('hackney'));
    expect(other.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(other.headers.get('x-frame-options')).toBe('DENY');
  });

  it('weigh at most 6 KB with all that they fetch', async () => {
    const sizeOf = async (path: string) => {
      const { headers } = await fetch(site.origin + path, {
        method: 'HEAD',
        headers: { 'Accept-Encoding': 'br' },
      });
      expect(headers.get('content-encoding'), path).toBe('br');
      return Number(headers.get('content-length'));
    };
    for (const path of paths) {
      const html = await (await fetch(site.origin + path)).text();
      expect(html, path).not.toMatch(/<script|<img|<iframe/);
      const fetched = [...html.matchAll(/<link[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
      expect(fetched.length, path).toBe(1);
      const sizes = await Promise.all([path, ...fetched].map(sizeOf));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      expect(bytes, path).toBeLessThanOrEqual(6 * 1024);
    }
  });

  it('are for no search engine, and in no copy for when there is no signal', async () => {
    for (const path of paths.slice(0, 2))
      expect(await (await fetch(site.origin + path)).text()).toContain('content="noindex"');
    expect(await (await fetch(site.origin + urls.sitemap())).text()).not.toContain('/embed/');
    expect(await (await fetch(site.origin + urls.offlineCopy())).text()).not.toContain('"/embed/');
  });

  it.each([urls.embed(), urls.embedBorough('hackney'), urls.embedBorough('brent')])(
    '%s can be read and hit in a narrow frame, in light and dark',
    async (path) => {
      const { page, errors, close } = await site.revisit();
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await listViolations(page)).toEqual([]);
        for (const width of [260, 390, 800]) {
          await page.setViewportSize({ width, height: 600 });
          expect(await listLayoutProblems(page), `${width}`).toEqual([]);
        }
      }
      expect(errors).toEqual([]);
      await close();
    },
  );
});
