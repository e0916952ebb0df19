/** The state of the list and the changes as readers and feed readers meet them, with two years of counts behind. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { measureFirstView, roundTripBytes } from '../../scripts/audit/first-view.ts';
import { addDays, londonDateOf } from '../../src/domain/time/calendar.ts';
import { appearances, listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

const today = londonDateOf(new Date());
let site: ReadSite;

beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const text = async (path: string) => (await fetch(site.origin + path)).text();

describe('the pages', () => {
  it.each(['/status/', '/changes/', '/'])('%s has no violation in any look', async (path) => {
    const visit = await site.revisit();
    await visit.page.goto(path);
    for (const summary of await visit.page.locator('details > summary').all()) await summary.click();
    expect(await listViolations(visit.page, [...appearances, ...otherAppearances])).toEqual([]);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it('show every borough with its oldest check, and what is counted', async () => {
    const visit = await site.revisit({ javaScriptEnabled: false });
    const { page } = visit;
    await page.goto('/status/');
    expect(await page.locator('table').nth(1).locator('a').count()).toBe(33);
    expect(await page.locator('.app-silence').isVisible()).toBe(false);
    expect(await page.locator('details tbody tr').count()).toBeGreaterThanOrEqual(24);
    expect(await page.locator('details thead th').allTextContents()).toEqual([
      'Month',
      'Checked',
      'Check overdue',
      'Out of date or vacant',
    ]);
    const [newest] = await page.locator('details tbody tr').all();
    expect(await newest?.locator('td').allTextContents()).toEqual([
      expect.stringMatching(/^\d+%$/),
      expect.stringMatching(/^\d+%$/),
      expect.stringMatching(/^\d+%$/),
    ]);
    expect(await page.locator('.app-history__scale span').allTextContents()).toEqual(['100%', '50%', '0%']);
    const [plot, ...ticks] = await Promise.all(
      ['.app-history__plot > svg', ...[1, 2, 3].map((n) => `.app-history__scale span:nth-child(${n})`)].map(
        (selector) => page.locator(selector).boundingBox(),
      ),
    );
    const middle = (box: typeof plot) => (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const at = (share: number) => (plot?.y ?? 0) + (plot?.height ?? 0) * (1 - share);
    for (const [place, share] of [1, 0.5, 0].entries())
      expect(Math.abs(middle(ticks[place] ?? null) - at(share))).toBeLessThan(3);
    expect((await page.locator('main > p').first().textContent())?.replace(/\s+/g, ' ')).toMatch(
      /, \d+ of \d+ local contacts \(\d+%\) had been checked and were up to date\./,
    );
    expect((await page.locator('#lines').textContent())?.replace(/\s+/g, ' ')).toMatch(
      /Of the 11 on this site, 0 had been checked and were up to date\. For 11 we read the number on a website/,
    );
    const rows = page.locator('table').first().locator('tbody tr');
    expect(await rows.locator('th').allTextContents()).toEqual([
      'Checked',
      'Checked, next check due soon',
      'Check overdue',
      'Out of date',
      'Not checked yet',
      'Post vacant',
    ]);
    await visit.close();
  });

  it('tell of a council’s mailbox for modern slavery where no lead is known', async () => {
    const rows = (await text('/status/')).split('<tr>');
    for (const slug of ['barnet', 'bexley', 'enfield', 'greenwich']) {
      const row =
        rows.find((part) => part.includes(`/boroughs/${slug}/`) && part.includes('data-post=')) ?? '';
      expect(row).toMatch(/data-post="council_lead" data-post-state="shared".*?Mailbox or line only/s);
      expect(row).toMatch(/data-post="police_spoc" data-post-state="none"/);
    }
  });

  it('arrive in one round trip with two years of counts', async () => {
    expect((await measureFirstView(site.origin, '/status/')).byteCount).toBeLessThan(roundTripBytes);
  });

  it('say that nothing new is known when nobody makes them again', async () => {
    const visit = await site.visit();
    const { page } = visit;
    await page.clock.setFixedTime(new Date(`${addDays(today, 2)}T12:00:00Z`));
    await page.goto('/status/');
    expect(await page.locator('.app-silence').isVisible()).toBe(false);
    await page.clock.setFixedTime(new Date(`${addDays(today, 3)}T12:00:00Z`));
    await page.goto('/status/');
    expect(await page.locator('.app-silence').isVisible()).toBe(true);
    expect(await page.locator('.app-map__old').isVisible()).toBe(true);
    await visit.close();
  });
});

describe('the map', () => {
  it('names each borough and its state, and leads to its page by keyboard', async () => {
    const visit = await site.visit({ viewport: { width: 320, height: 800 } });
    const { page } = visit;
    await page.goto('/status/');
    const map = page.getByRole('navigation', { name: 'Map' });
    expect(await map.locator('svg').getByRole('link').count()).toBe(33);
    const ealing = map.getByRole('link', { name: 'Ealing: Out of date' });
    const box = await ealing.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await ealing.focus();
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent?.trim()),
    ).toBe('Brent: Not checked yet');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/boroughs/ealing/');
    await visit.close();
  });

  it('can be skipped', async () => {
    const visit = await site.revisit();
    await visit.page.goto('/status/');
    const skip = visit.page.getByRole('link', { name: 'Skip the map' });
    await skip.focus();
    expect(await skip.isVisible()).toBe(true);
    await visit.page.keyboard.press('Enter');
    await visit.page.keyboard.press('Tab');
    expect(await visit.page.evaluate(() => document.activeElement?.closest('.app-map') === null)).toBe(true);
    await visit.close();
  });
});

describe('the same as data', () => {
  it('agrees with itself', async () => {
    const json = z
      .object({
        on: z.literal(today),
        lastCheckRunOn: z.literal(today),
        hasDemonstrationData: z.literal(true),
        checkedPercent: z.number(),
        checkedPercentOf: z.object({ local: z.number(), nationalLines: z.literal(0) }),
        counts: z.object({ all: z.record(z.string(), z.number()) }),
        unchecked: z.object({ local: z.number(), nationalLines: z.literal(11) }),
        boroughs: z.array(z.object({ code: z.string(), state: z.string(), url: z.url() })).length(33),
        history: z.array(z.record(z.string(), z.unknown())),
      })
      .parse(JSON.parse(await text('/status.json')));
    const history = (await text('/status/history.csv')).trim().split('\r\n');
    expect(history.length).toBeGreaterThan(700);
    expect(history[0]).toBe('date,verified,due,overdue,lapsed,vacant');
    expect(history).toHaveLength(json.history.length + 1);
    const boroughs = (await text('/status/boroughs.csv')).trim().split('\r\n').slice(1);
    expect(boroughs.map((line) => line.slice(0, 9))).toEqual(json.boroughs.map(({ code }) => code));
  });
});

describe('the feeds', () => {
  it('are offered by the page', async () => {
    const page = await text('/changes/');
    expect(page).toMatch(/<link rel="alternate" type="application\/atom\+xml" href="\/changes.atom"/);
    expect(page).toMatch(/<link rel="alternate" type="application\/feed\+json" href="\/changes.json"/);
  });

  it('are Atom by the rules of RFC 4287', async () => {
    const response = await fetch(`${site.origin}/changes.atom`);
    expect(response.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
    const visit = await site.visit();
    await visit.page.goto('/about/');
    const feed = await visit.page.evaluate(
      (source) => {
        const xml = new DOMParser().parseFromString(source, 'application/xml');
        const read = (parent: Element) => ({
          names: [...parent.children].map(({ localName }) => localName),
          namespaces: [...new Set([...parent.children].map(({ namespaceURI }) => namespaceURI))],
          id: parent.querySelector(':scope > id')?.textContent ?? '',
          updated: parent.querySelector(':scope > updated')?.textContent ?? '',
          links: [...parent.querySelectorAll(':scope > link')].map(
            (link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`,
          ),
        });
        const error = xml.querySelector('parsererror')?.textContent ?? null;
        return {
          error,
          feed: read(xml.documentElement),
          entries: [...xml.querySelectorAll('entry')].map(read),
        };
      },
      await response.text(),
    );
    expect(feed.error).toBeNull();
    expect(feed.feed.namespaces).toEqual(['http://www.w3.org/2005/Atom']);
    for (const once of ['id', 'title', 'updated', 'author'])
      expect(feed.feed.names.filter((name) => name === once)).toHaveLength(1);
    expect(feed.feed.links).toEqual([
      `self ${site.origin}/changes.atom`,
      `alternate ${site.origin}/changes/`,
    ]);
    expect(feed.entries.length).toBeGreaterThan(40);
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    for (const entry of feed.entries) {
      expect(entry.id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(entry.names).toEqual(['id', 'title', 'updated', 'published', 'link', 'content']);
      expect(Date.parse(entry.updated)).toBeLessThanOrEqual(Date.parse(feed.feed.updated));
      expect(entry.links[0]).toMatch(new RegExp(`^alternate ${site.origin}/`));
    }
    await visit.close();
  });

  it('are JSON Feed 1.1 with the same entries', async () => {
    const feed = z
      .object({
        version: z.literal('https://jsonfeed.org/version/1.1'),
        title: z.string().min(1),
        home_page_url: z.literal(`${site.origin}/changes/`),
        feed_url: z.literal(`${site.origin}/changes.json`),
        language: z.literal('en-GB'),
        items: z
          .array(
            z.object({
              id: z.string().startsWith('urn:uuid:'),
              url: z.url(),
              title: z.string().min(1),
              content_text: z.string().min(1),
              date_published: z.iso.datetime(),
            }),
          )
          .min(40),
      })
      .parse(JSON.parse(await text('/changes.json')));
    const atom = await text('/changes.atom');
    for (const { id } of feed.items) expect(atom).toContain(`<id>${id}</id>`);
    for (const url of new Set(feed.items.map((item) => item.url)))
      expect((await fetch(url)).status, url).toBe(200);
  });
});
