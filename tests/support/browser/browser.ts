/** The browser of the tests, one for a run, and contexts of it that wait as long as a busy machine needs. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { patience } from '../patience.ts';
import { askFor } from '../shared-services.ts';

/** Closing it leaves the browser to other files, and ends the contexts of this one. */
export async function connectBrowser(): Promise<Browser> {
  const { endpoint = '' } = await askFor('browser');
  return chromium.connect(endpoint, patience);
}

/** Without a service worker, which would answer in the place of a test, unless the options allow one. */
export async function openContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  // For navigation too.
  context.setDefaultTimeout(patience.timeout);
  return context;
}

/**
 * Empties it, and has it look as Playwright opens it, for the next page in the same tab. A file of the same site takes
 * the place of the page: for about:blank, Chromium would start another process, and for the page after it one more.
 */
export async function renewTab(page: Page, viewport?: ViewportSize | null): Promise<void> {
  await page.goto('/robots.txt');
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
}
