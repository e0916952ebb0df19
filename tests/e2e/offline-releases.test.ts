/**
 * The copy that a browser keeps, from release to release: how a new one arrives, what happens when it does not arrive
 * whole, and how the operator takes all copies back. A small site in place of the built one, everything else real.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataPaths } from '../../src/settings.ts';
import { urls } from '../../src/urls.ts';
import { connectBrowser, openContext } from '../support/browser/browser.ts';
import { type FixtureServer, startFixtureServer } from '../support/sites/fixture-server.ts';
import {
  createFixtureSite,
  type FixtureOptions,
  type FixtureSite,
  renderFixture,
} from '../support/sites/fixture-site.ts';

let browser: Browser;
let site: FixtureSite;
let server: FixtureServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  site = await createFixtureSite();
  await publish({ mark: 'first' });
  server = await startFixtureServer(site);
  context = await openContext(browser, {
    baseURL: `http://127.0.0.1:${server.port}`,
    serviceWorkers: 'allow',
  });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.stop();
  await site.dispose();
});

async function publish(options: FixtureOptions, changes: { readonly offline?: boolean } = {}): Promise<void> {
  const result = await site.publish({
    render: renderFixture(options),
    settings: { ...site.settings, ...changes },
  });
  expect(result.kind).toBe('published');
}

/** Once the server has noticed. */
async function publishAndServe(options: FixtureOptions, changes = {}): Promise<void> {
  const before = String((await server.get(urls.serviceWorker())).body);
  await publish(options, changes);
  await expect.poll(async () => String((await server.get(urls.serviceWorker())).body) === before).toBe(false);
}

/** As src/client/offline.ts does on every page. */
async function keepCopy(): Promise<void> {
  await page.goto('/');
  await page.evaluate((worker) => {
    void navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
  }, urls.serviceWorker());
  await expect.poll(() => copiedHome()).toContain('<p>first</p>');
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** The home page in each copy that there is, one after another. */
async function copiedHome(): Promise<string> {
  return page.evaluate(async () => {
    const homes = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).match('/'))?.text(),
    );
    return (await Promise.all(homes)).join('');
  });
}

const countWorkers = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const countCopies = () => page.evaluate(async () => (await caches.keys()).length);

/** Has the browser look for a new worker, as it does with every page. @returns what has become of the one it found */
const update = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const found = registration.installing ?? registration.waiting;
    if (!found) return 'none';
    await new Promise<void>((resolve) => {
      const look = () => (found.state === 'redundant' || found.state === 'activated') && resolve();
      found.addEventListener('statechange', look);
      look();
    });
    return found.state;
  });

describe('a new release', () => {
  it('is what readers see at once, and its copy replaces the other without a reload', async () => {
    await keepCopy();
    let loads = 0;
    page.on('load', () => loads++);
    await publishAndServe({ mark: 'second' });
    // Network first: the page is new although the worker and its copy are not.
    await page.goto('/');
    expect(await page.content()).toContain('<p>second</p>');
    await expect.poll(copiedHome).toContain('<p>second</p>');
    await expect.poll(countCopies).toBe(1);
    expect(await copiedHome()).not.toContain('<p>first</p>');
    expect(loads).toBe(1);
    await server.stop();
    await page.goto('/');
    expect(await page.content()).toContain('<p>second</p>');
    server = await startFixtureServer(site);
  });

  it('leaves a browser alone when nothing in it has changed', async () => {
    await keepCopy();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await publish({ mark: 'first' });
    expect(await update()).toBe('none');
    await page.goto('/boroughs/');
    expect(asked.filter((path) => path === urls.offlineCopy())).toEqual([]);
  });

  it('does not fetch the postcode index again', async () => {
    await keepCopy();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await publishAndServe({ mark: 'second' });
    expect(await update()).toBe('activated');
    await expect.poll(copiedHome).toContain('<p>second</p>');
    expect(asked).toContain(urls.offlineCopy());
    expect(asked.filter((path) => path.startsWith('/lookup/'))).toEqual([]);
  });
});

describe('a copy that does not arrive whole', () => {
  const files = { 'lookup/live-111111111111.bin': 'other bytes' };

  it.each([
    ['the texts break off', urls.offlineCopy()],
    ['a file of the index is missing', '/lookup/live-111111111111.bin'],
  ])('is not used when %s, and comes when it can', async (_what, path) => {
    await keepCopy();
    await context.route(`**${path}`, (route) => route.abort());
    await publishAndServe({ mark: 'second', files });
    expect(await update()).toBe('redundant');
    expect(await countCopies()).toBe(1);
    expect(await copiedHome()).toContain('<p>first</p>');
    await context.unroute(`**${path}`);
    expect(await update()).toBe('activated');
    await expect.poll(copiedHome).toContain('<p>second</p>');
    await expect.poll(countCopies).toBe(1);
  });

  it('is not used when a release was switched to in between', async () => {
    await keepCopy();
    await context.route(`**${urls.offlineCopy()}`, (route) =>
      route.fulfill({ json: { version: 'another', files: [['/', 'text/html', null, 'mixed']] } }),
    );
    await publishAndServe({ mark: 'second' });
    expect(await update()).toBe('redundant');
    expect(await countCopies()).toBe(1);
    expect(await copiedHome()).toContain('<p>first</p>');
  });

  it('is not used when the device has no room', async () => {
    await keepCopy();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: `http://127.0.0.1:${server.port}`,
      quotaSize: 1,
    });
    await publishAndServe({ mark: 'second' });
    expect(await update()).toBe('redundant');
    expect(await countCopies()).toBe(1);
    expect(await copiedHome()).toContain('<p>first</p>');
    await page.goto('/');
    expect(await page.content()).toContain('<p>second</p>');
  });
});

describe('a site that fails', () => {
  it('is stood in for by the copy when it answers that it is out of order', async () => {
    await keepCopy();
    await server.stop();
    await rm(dataPaths(site.dataDir).current);
    // With no whole release left to stand in for it.
    await rm(dataPaths(site.dataDir).releases, { recursive: true });
    server = await startFixtureServer(site, { port: server.port });
    expect((await server.get('/boroughs/')).status).toBe(503);
    const answer = await page.goto('/boroughs/');
    expect(answer?.status()).toBe(200);
    expect(await page.content()).toContain('Hackney');
  });

  it('does not keep a reader waiting who has the copy', async () => {
    await keepCopy();
    await context.route('**/boroughs/hackney/', () => {});
    const answer = await page.goto('/boroughs/hackney/');
    expect(answer?.status()).toBe(200);
    expect(answer?.fromServiceWorker()).toBe(true);
  });
});

describe('switched off', () => {
  it('takes every copy and the worker itself from browsers, which then see the site as it is', async () => {
    await keepCopy();
    await publishAndServe({ mark: 'second' }, { offline: false });
    await page.goto('/');
    await expect.poll(countCopies).toBe(0);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    await page.goto('/boroughs/');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect((await server.get(urls.offlineCopy())).status).toBe(404);
  });

  it('helps even against a worker that answers everything itself', async () => {
    const broken = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => event.respondWith(new Response('stuck')));`;
    await context.route(`**${urls.serviceWorker()}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: broken }),
    );
    await page.goto('/');
    await page.evaluate((worker) => navigator.serviceWorker.register(worker), urls.serviceWorker());
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    await page.goto('/boroughs/');
    expect(await page.content()).toContain('stuck');
    await context.unroute(`**${urls.serviceWorker()}`);
    await publishAndServe({ mark: 'second' }, { offline: false });
    // The browser looks for a new worker a moment after a page, whatever the old one answers.
    await page.goto('/boroughs/');
    await expect.poll(countWorkers).toBe(0);
    await page.goto('/boroughs/');
    expect(await page.content()).toContain('Hackney');
  });
});

it('is in the release that a build makes, and names what it holds', async () => {
  const worker = String((await server.get(urls.serviceWorker())).body);
  expect(worker).toContain('"indexPaths":["/lookup/live-000000000000.bin"]');
  expect(worker).toContain('"madeOn":"2026-11-21","oldOn":"2026-12-05"');
  const { files } = JSON.parse(String((await server.get(urls.offlineCopy())).body));
  const paths = files.map(([path]: [string]) => path);
  expect(paths).toContain('/boroughs/hackney/');
  expect(paths).not.toContain('/404');
  expect(join('/', paths[0])).toBe(paths[0]);
});
