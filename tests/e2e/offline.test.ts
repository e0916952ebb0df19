/**
 * Without signal: one visit, then the server is ended, and the whole site goes on from the copy in a real browser.
 * What happens between releases: offline-releases.test.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { dataPaths } from '../../src/settings.ts';
import { mayBeFramed, urls } from '../../src/urls.ts';
import { policyOf } from '../../src/use-cases/publish/release/content-policies.ts';
import { type ReleaseManifest, readManifest } from '../../src/use-cases/publish/release/release-layout.ts';
import { wordsIn } from '../../src/words/languages/in-language.ts';
import { openContext } from '../support/browser/browser.ts';
import { listViolations } from '../support/browser/page-violations.ts';
import { everyPostcode, loadEditionOfAllBoroughs } from '../support/files/edition-of-all-boroughs.ts';
import { type Site, startSite } from '../support/sites/site.ts';

/** What a reader may be made to download for use without signal. */
const mostBytes = 400_000;

let site: Site;
let manifest: ReleaseManifest;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];
const note = () => page.locator('#copy');

beforeAll(async () => {
  site = await startSite({}, { kind: 'all-boroughs', load: loadEditionOfAllBoroughs });
  manifest = await readManifest(dataPaths(site.dataDir).current);
  context = await openContext(site.browser, { baseURL: site.origin, serviceWorkers: 'allow' });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
});
afterAll(() => site?.stop());

const fileAt = (path: string) => {
  const file = manifest.files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`The release has no ${path}.`);
  return file;
};

async function hasCopy(): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
}

/** Has the worker believe that so many days have passed. */
async function ageCopy(days: number): Promise<void> {
  for (const worker of context.serviceWorkers())
    await worker.evaluate((milliseconds) => {
      const Now = Date;
      globalThis.Date = class extends Now {
        constructor(at = Now.now() + milliseconds) {
          super(at);
        }
      } as DateConstructor;
    }, days * 86_400_000);
}

describe('with a signal', () => {
  it('sends a worker that browsers ask for anew, under a policy that lets it fetch from here alone', async () => {
    const answer = await fetch(site.origin + urls.serviceWorker());
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
    );
  });

  it('can be installed', async () => {
    const answer = await fetch(site.origin + urls.webManifest());
    expect(answer.headers.get('content-type')).toBe('application/manifest+json; charset=utf-8');
    const { name, start_url, display, icons } = await answer.json();
    expect({ name, start_url, display }).toEqual({
      name: 'London modern slavery contacts',
      start_url: '/',
      display: 'minimal-ui',
    });
    for (const { src, sizes } of icons.filter(({ type }: { type: string }) => type === 'image/png')) {
      const icon = await fetch(new URL(src, site.origin));
      expect(icon.headers.get('content-type')).toBe('image/png');
      const bytes = Buffer.from(await icon.arrayBuffer());
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
    const sizes = icons.map((icon: { sizes: string; purpose?: string }) => [icon.sizes, icon.purpose]);
    expect(sizes).toContainEqual(['192x192', undefined]);
    expect(sizes).toContainEqual(['512x512', undefined]);
    expect(sizes).toContainEqual(['512x512', 'maskable']);
  });

  it(`keeps all of the site in at most ${mostBytes} bytes, besides the real index`, () => {
    const kept = [fileAt(urls.serviceWorker()), fileAt(urls.offlineCopy())];
    const byteCount = kept.reduce((sum, { br }) => sum + (br?.size ?? Number.NaN), 0);
    // The index of all London takes 48 KB at most, and the second one about as much: npm run bench.
    expect(byteCount).toBeLessThan(mostBytes - 2 * 50 * 1024);
  });

  it('has a copy after one visit, shows the site itself, and has stored nothing of the visit', async () => {
    await page.goto('/boroughs/lambeth/');
    await expect.poll(hasCopy).toBe(true);
    const cookies = await context.cookies();
    expect(cookies).toEqual([]);
    const stored = await page.evaluate(async () => {
      const names = await caches.keys();
      const [cache] = await Promise.all(names.map((name) => caches.open(name)));
      return { names, paths: (await cache?.keys())?.map(({ url }) => new URL(url).pathname) ?? [] };
    });
    expect(stored.names).toHaveLength(1);
    expect(stored.paths.filter((path) => /^\/(?:find|report|confirm|admin|api\/admin)/.test(path))).toEqual(
      [],
    );
    const pages = manifest.files
      .filter(
        ({ path, contentType }) =>
          contentType.startsWith('text/html') && !mayBeFramed(path) && !/^\/[45]0[04]$/.test(path),
      )
      .map(({ path }) => path);
    // Of a translation the pages that are about no borough.
    const isLeftOut = (path: string) => path.startsWith('/ar/boroughs/');
    expect(pages.filter((path) => !isLeftOut(path) && !stored.paths.includes(path))).toEqual([]);
    expect(stored.paths.filter(isLeftOut)).toEqual([]);
    expect(stored.paths).toContain('/ar/get-help/');
    await page.goto('/boroughs/camden/');
    expect(await note().count()).toBe(0);
  });

  it.each([
    ['saves data', () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })],
    ['has removed the copy before', () => localStorage.setItem('no-copy', '1')],
  ])('makes no copy where the reader %s', async (_who, prepare) => {
    const visit = await site.visit({ serviceWorkers: 'allow' });
    await visit.page.addInitScript(prepare);
    await visit.page.goto('/');
    await visit.page.locator('link[rel="manifest"]').waitFor({ state: 'attached' });
    const registrations = await visit.page.evaluate(async () => {
      await new Promise((resolve) => requestIdleCallback(resolve));
      return (await navigator.serviceWorker.getRegistrations()).length;
    });
    expect(registrations).toBe(0);
    await visit.close();
  });

  it('makes a copy again for a reader who removed it and has changed their mind', async () => {
    const visit = await site.visit({ serviceWorkers: 'allow' });
    await visit.page.goto(urls.privacy());
    const count = () =>
      visit.page.evaluate(async (worker) => {
        const [name = ''] = await caches.keys();
        return (await caches.match(worker, { cacheName: name })) ? 'whole' : 'none';
      }, urls.offlineCopy());
    // A copy that could not be made is tried again with the next page.
    const countAgain = async () => {
      const state = await count();
      if (state === 'none') await visit.page.reload();
      return state;
    };
    await expect.poll(countAgain, { interval: 5000 }).toBe('whole');
    await visit.page.getByRole('button', { name: 'Remove the copy on this device' }).click();
    await visit.page.getByText('The copy has been removed.').waitFor();
    expect(await visit.page.evaluate(() => caches.keys())).toEqual([]);
    await visit.page.getByRole('button', { name: 'Keep a copy on this device again' }).click();
    await visit.page.getByText('This browser keeps a copy again.').waitFor();
    await expect.poll(count).toBe('whole');
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('makes a copy again when the browser has dropped it', async () => {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto('/boroughs/camden/');
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('/boroughs/harrow/'))?.status))
      .toBe(200);
    await expect
      .poll(() => page.evaluate(async (sign) => (await caches.match(sign))?.status, urls.offlineCopy()))
      .toBe(200);
  });

  it('is not asked about what people send or keep to themselves', async () => {
    await page.goto('/admin/sign-in');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Sign in');
    await page.goto(`/find?${new URLSearchParams({ q: 'crystal palace' })}`);
    const paths = await page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(paths.filter((path) => path.startsWith('/admin') || path === '/find')).toEqual([]);
  });
});

describe('without a signal', () => {
  /** Whom somebody was asking for when the signal went. */
  let request: Page;

  beforeAll(async () => {
    request = await context.newPage();
    await request.goto(urls.whoToCall());
    await request.waitForLoadState('networkidle');
    await site.endServer();
  });

  it('opens the help of another language, and in English what the copy does not have of it', async () => {
    await page.goto('/ar/get-help/');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    const [before = '', after = ''] = wordsIn('ar').site.kept.split('{date}');
    expect(await note().textContent()).toMatch(new RegExp(`^${before}[^a-z]*20\\d\\d[^a-z]*${after}$`));
    await page.goto('/ar/boroughs/camden/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await page.locator('h1').textContent()).toContain('Camden');
    expect(await note().locator('[lang=ar]').first().textContent()).toBe(wordsIn('ar').site.inEnglish);
  });

  it('opens the page of every borough, says that it is a copy and of when', async () => {
    const made = readFileSync(join(dataPaths(site.dataDir).current, 'client/index.html'), 'utf8').match(
      /This page was made on <time datetime="[^"]*">([^<]*)</,
    )?.[1];
    expect(made).toMatch(/^\d+ \w+ \d{4}$/);
    for (const { slug, name } of boroughReferences) {
      const answer = await page.goto(urls.borough(slug));
      expect(answer?.status(), slug).toBe(200);
      expect(await page.locator('h1').textContent()).toContain(name);
      expect(await note().textContent()).toContain(
        `This is a copy kept on your device. It was made on ${made}.`,
      );
    }
  });

  it('opens every other page with its own policy and styles', async () => {
    const pages = manifest.files.filter(
      ({ path, contentType }) =>
        contentType.startsWith('text/html') &&
        !mayBeFramed(path) &&
        !/^\/(?:[45]0[04]$|boroughs\/.)/.test(path),
    );
    expect(pages.length).toBeGreaterThan(20);
    for (const { path, contentType } of pages) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      expect(answer?.headers()['content-security-policy'], path).toBe(policyOf(path, contentType, false));
      expect(answer?.headers()['referrer-policy'], path).toBe('same-origin');
    }
    await page.goto('/');
    expect(await page.locator('.app-header').evaluate((header) => getComputedStyle(header).color)).not.toBe(
      'rgb(0, 0, 0)',
    );
    expect(errors).toEqual([]);
  });

  it('leads to the true path as the server does', async () => {
    await page.goto('/boroughs/Hackney');
    expect(await page.locator('h1').textContent()).toContain('Hackney');
  });

  it('answers every postcode, and goes where the answer leads', async () => {
    await page.goto('/');
    const box = page.getByRole('combobox');
    await box.focus();
    await box.pressSequentially(everyPostcode[0]?.postcode ?? '');
    await page.getByRole('option').first().waitFor();
    const wrong = await page.evaluate((asked) => {
      const input = document.querySelector('input');
      return asked.filter(({ postcode, borough }) => {
        if (!input) return true;
        input.value = postcode;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const options = [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent);
        return options.length !== 1 || !options[0]?.startsWith(borough);
      });
    }, everyPostcode);
    expect(everyPostcode.length).toBe(33 * 400);
    expect(wrong).toEqual([]);
    await box.fill(everyPostcode.at(-1)?.postcode ?? '');
    await box.press('Enter');
    await page.waitForURL('**/boroughs/*/');
    expect(await note().count()).toBe(1);
  });

  it('answers places from any page, with a choice where several boroughs share one', async () => {
    await page.goto('/boroughs/ealing/');
    const box = page.getByRole('combobox');
    await box.focus();
    await box.pressSequentially('brixto');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().textContent()).toBe('Brixton in Lambeth');
    await box.fill('crystal palace');
    await box.press('Enter');
    await page.locator('.app-answer').waitFor();
    expect(await page.locator('.app-answer').getByRole('link').count()).toBe(6);
  });

  it('asks the questions of whom to call, and fills in the contacts of a borough', async () => {
    await page.goto(urls.whoToCall());
    const choice = (name: string) => page.locator('#screen').getByRole('link', { name, exact: true });
    for (const name of ['No', 'It’s about someone else', 'Yes, or they may be', 'Yes'])
      await choice(name).click();
    await page.getByText('Choose from a list').click();
    await page.locator('#borough').getByRole('link', { name: 'Hackney' }).click();
    await page.getByRole('link', { name: 'Everyone to call in Hackney' }).first().waitFor();
    // The page itself is a copy, and says so.
    expect(await note().count()).toBe(1);
    expect(await page.locator('#copy-of-borough').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('says of the contacts of a borough that they are of a copy, on a page that came from the site', async () => {
    expect(await request.locator('#copy').count()).toBe(0);
    const choice = (name: string) => request.locator('#screen').getByRole('link', { name, exact: true });
    for (const name of ['No', 'It’s about someone else', 'Yes, or they may be', 'Yes'])
      await choice(name).click();
    await request.getByText('Choose from a list').click();
    await request.locator('#borough').getByRole('link', { name: 'Hackney' }).click();
    const ofBorough = request.locator('#copy-of-borough');
    await ofBorough.waitFor();
    expect(await ofBorough.textContent()).toMatch(/This is a copy kept on your device\. It was made on \d/);
    expect(await ofBorough.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await listViolations(request)).toEqual([]);
  });

  it.each([`/find?${new URLSearchParams({ q: 'Brixton' })}`, '/report/some-contact', '/nowhere'])(
    'has a way on from %s, which needs a signal',
    async (path) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(503);
      expect(await page.locator('h1').textContent()).toBe('This page needs a signal');
      expect(await page.getByRole('combobox').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Westminster' }).isVisible()).toBe(true);
      expect(await listViolations(page)).toEqual([]);
    },
  );

  it('has no violation on a copied page', async () => {
    await page.goto('/boroughs/hackney/');
    expect(await listViolations(page)).toEqual([]);
  });

  it('warns of a copy that is older than the notice of the policy, and not before', async () => {
    await ageCopy(13);
    await page.goto('/boroughs/hackney/');
    expect(await note().textContent()).toContain('This is a copy kept on your device.');
    await ageCopy(14);
    await page.goto('/boroughs/hackney/');
    expect(await note().textContent()).toContain('This copy is old.');
    expect(await note().getByRole('link', { name: 'numbers you can always call' }).isVisible()).toBe(true);
    expect(await listViolations(page)).toEqual([]);
  });

  it('removes the copy when asked, and says so', async () => {
    await page.goto(urls.privacy());
    await page.getByRole('button', { name: 'Remove the copy on this device' }).click();
    await page.getByText('The copy has been removed.').waitFor();
    expect(await page.getByRole('button', { name: 'Remove the copy on this device' }).isVisible()).toBe(
      false,
    );
    const again = page.getByRole('button', { name: 'Keep a copy on this device again' });
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(
      await page.evaluate(async () => [
        await caches.keys(),
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    ).toEqual([[], 0]);
    expect(await listViolations(page)).toEqual([]);
    await expect(page.goto('/boroughs/hackney/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });
});
