/** The whole site, built and served from the seed and a made-up edition, and a browser that records what it does. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { vi } from 'vitest';
import { closeDatabase, type Database, migrateDatabase, openDatabase } from '../../db/client.ts';
import { loadDemonstration, loadReference } from '../../db/seed/load-seed.ts';
import { chromiumArguments, ensureChromium } from '../../scripts/find-chromium.ts';
import { startSiteProcess } from '../../scripts/site-process.ts';
import { dataPaths } from '../../src/settings.ts';
import { loadMadeUpEdition } from './made-up-edition.ts';

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

/**
 * @param environment settings in place of those of this process
 * @param loadEdition puts the postcodes into the database
 */
export async function startSite(
  environment: Readonly<Record<string, string>> = {},
  loadEdition: (database: Database) => void = loadMadeUpEdition,
): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), 'site-'));
  const database = openDatabase(dataPaths(dataDir).database);
  migrateDatabase(database);
  loadReference(database, new Date());
  loadDemonstration(database, new Date());
  loadEdition(database);
  closeDatabase(database);
  const process = await startSiteProcess(dataDir, environment);
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
