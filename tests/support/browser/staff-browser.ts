/** The whole site with staff, and a real browser in which each of them is signed in. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type AdminSite, type SignedInClient, startAdminSite } from '../sites/admin-site.ts';
import { connectBrowser, openContext } from './browser.ts';

export interface StaffBrowser {
  readonly site: AdminSite;
  /** A page in a context of its own, signed in as this person; as nobody without one. */
  open(person?: SignedInClient, options?: BrowserContextOptions): Promise<StaffPage>;
  stop(): Promise<void>;
}

export interface StaffPage {
  readonly page: Page;
  /** Errors of scripts, of the console and of the content security policy. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function startStaffBrowser(
  environment: Readonly<Record<string, string>> = {},
): Promise<StaffBrowser> {
  const site = await startAdminSite(environment);
  const browser = await connectBrowser();
  return {
    site,
    async open(person, options = {}) {
      const context = await openContext(browser, { baseURL: site.process.origin, ...options });
      const pairs = person?.cookiesFor('/admin/').split('; ') ?? [];
      const { hostname } = new URL(site.process.origin);
      await context.addCookies(
        pairs.map((pair) => {
          const at = pair.indexOf('=');
          return { name: pair.slice(0, at), value: pair.slice(at + 1), domain: hostname, path: '/admin' };
        }),
      );
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        const isPageItself = message.location().url === page.url();
        if (message.type() === 'error' && !isPageItself) errors.push(message.text());
      });
      return { page, errors, close: () => context.close() };
    },
    async stop() {
      await browser.close();
      await site.stop();
    },
  };
}
