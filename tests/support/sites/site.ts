/** The whole site, built and served from the seed and a made-up edition, and a browser that records what it does. */
import { rm } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { connectBrowser, openContext, renewTab } from '../browser/browser.ts';
import { askFor } from '../shared-services.ts';
import { createSiteData } from './built-sites.ts';
import { ofMadeUpEdition, type SiteContent } from './site-content.ts';

/** One that others may be reading too. */
export interface ReadSite {
  readonly origin: string;
  readonly dataDir: string;
  /**
   * A page in a context of its own; `visit` is closed with the site. Without a service worker, which would answer in
   * the place of a test, unless the options allow one.
   */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  /**
   * A visit in the tab of the last one with these options, as it was when it was new: five times as quick as a tab of
   * its own. For tests that set no clock there and store nothing. Its requests and errors are gone with the next one.
   */
  revisit(options?: BrowserContextOptions): Promise<Visit>;
  stop(): Promise<void>;
}

export interface Site extends ReadSite {
  readonly browser: Browser;
  /** Ends the server and leaves the browser, as when a reader loses the signal. */
  endServer(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly requests: readonly Request[];
  /** Errors of scripts, of the console and of the content security policy. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** For files that change nothing: the same for all of them, whoever comes first. */
export async function openReadSite(): Promise<ReadSite> {
  const { origin = '', dataDir = '' } = await askFor('site');
  const browser = await connectBrowser();
  return {
    origin,
    dataDir,
    ...visitors(browser, origin),
    stop: () => browser.close(),
  };
}

/** @param environment settings in place of those of this process */
export async function startSite(
  environment: Readonly<Record<string, string>> = {},
  content: SiteContent = ofMadeUpEdition,
): Promise<Site> {
  const data = await createSiteData(content, environment);
  const { dataDir } = data;
  const process = await data.start();
  const browser = await connectBrowser();
  return {
    origin: process.origin,
    browser,
    dataDir,
    ...visitors(browser, process.origin),
    endServer: () => process.stop(),
    async stop() {
      await browser.close();
      await process.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function visitors(browser: Browser, baseURL: string): Pick<ReadSite, 'visit' | 'revisit'> {
  const tabs = new Map<string, OpenVisit>();
  return {
    visit: (options = {}) => openVisit(browser, { ...options, baseURL }),
    async revisit(options = {}) {
      const key = JSON.stringify(options);
      const tab = tabs.get(key) ?? (await openVisit(browser, { ...options, baseURL }));
      tabs.set(key, tab);
      await tab.page.unrouteAll();
      await renewTab(tab.page, options.viewport);
      tab.requests.length = 0;
      tab.errors.length = 0;
      return { ...tab, close: () => Promise.resolve() };
    },
  };
}

interface OpenVisit extends Visit {
  readonly requests: Request[];
  readonly errors: string[];
}

async function openVisit(browser: Browser, options: BrowserContextOptions): Promise<OpenVisit> {
  const context = await openContext(browser, options);
  const page = await context.newPage();
  const requests: Request[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // Chromium reports a page that answers 400 or 404 as a failure of its address; that is what was asked for.
    if (message.location().url === page.url() && message.text().startsWith('Failed to load resource')) return;
    errors.push(message.text());
  });
  return { page, requests, errors, close: () => context.close() };
}
