/** The whole site, built and served from the seed and a made-up edition, and a browser that records what it does. */
import { rm } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { vi } from 'vitest';
import { chromiumArguments, ensureChromium } from '../../../scripts/lib/find-chromium.ts';
import { loadMadeUpEdition } from '../files/made-up-edition.ts';
import { createSiteData, type SiteContent } from './built-sites.ts';

export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  readonly dataDir: string;
  /**
   * A page in a context of its own; `visit` is closed with the site. Without a service worker, which would answer in
   * the place of a test, unless the options allow one.
   */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  /** Ends the server and leaves the browser, as when a reader loses the signal. */
  endServer(): Promise<void>;
  stop(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly requests: readonly Request[];
  /** Errors of scripts, of the console and of the content security policy. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Long enough for a build on a busy machine. */
export const siteTimeoutMs = 180_000;

// A browser on a busy machine is slower than the five seconds a test has by default.
vi.setConfig({ testTimeout: 60_000 });

const ofMadeUpEdition: SiteContent = { kind: 'site', load: loadMadeUpEdition };

/** @param environment settings in place of those of this process */
export async function startSite(
  environment: Readonly<Record<string, string>> = {},
  content: SiteContent = ofMadeUpEdition,
): Promise<Site> {
  const data = await createSiteData(content, environment);
  const { dataDir } = data;
  const process = await data.start();
  const browser = await chromium.launch({
    executablePath: ensureChromium(console.error),
    args: [...chromiumArguments],
  });
  return {
    origin: process.origin,
    browser,
    dataDir,
    visit: (options = {}) => openVisit(browser, { ...options, baseURL: process.origin }),
    endServer: () => process.stop(),
    async stop() {
      await browser.close();
      await process.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function openVisit(browser: Browser, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
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
