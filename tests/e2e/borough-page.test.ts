/** A borough page: who to call, how fresh that is, and what the page weighs. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const headings = (page: Page) => page.locator('main h2').allTextContents();
const dayMilliseconds = 86_400_000;

async function open(path: string, javaScriptEnabled = true) {
  const visit = await site.revisit({ javaScriptEnabled });
  await visit.page.goto(path);
  return visit;
}

describe('who to call', () => {
  it('comes first, police before council, each with a number to tap and its dates beside it', async () => {
    const { page, close } = await open('/boroughs/lambeth/');
    expect((await headings(page)).slice(0, 2)).toEqual(['Who to call', 'The routes that always work']);
    const contacts = page.locator('.app-contact');
    expect(await contacts.locator('h3').allTextContents()).toEqual([
      'Modern slavery single point of contact',
      'Modern slavery lead, community safety team',
    ]);
    for (const contact of await contacts.all()) {
      expect(await contact.locator('.app-call').getAttribute('href')).toMatch(/^tel:\+442079460\d{3}$/);
      expect(await contact.locator('.app-freshness').textContent()).toMatch(
        /Last checked on \d+ \w+ \d{4} (by|in) .+\. Next check due by \d+ \w+ \d{4}\./,
      );
      expect(await contact.locator('.app-tag').textContent()).toBe('Made up');
    }
    await close();
  });

  it.each([
    ['/boroughs/harrow/', 'Nobody holds this post'],
    ['/boroughs/ealing/', 'Out of date'],
  ])(
    'on %s gives way to the routes that always work, with the old entry below and marked',
    async (path, label) => {
      const { page, close } = await open(path, false);
      const found = await headings(page);
      expect(found[0]).toBe('The routes that always work');
      expect(found.slice(1, 3)).toEqual(['Who else to call', 'Entries that may not work']);
      const old = page.locator('section:has(#old-heading) .app-contact').first();
      expect(await old.locator('.app-freshness strong').first().textContent()).toBe(label);
      await close();
    },
  );

  it('keeps an overdue number, with what to do if it fails', async () => {
    const { page, close } = await open('/boroughs/bromley/', false);
    const police = page.locator('.app-contact').first();
    expect(await police.locator('.app-freshness strong').first().textContent()).toBe('Check overdue');
    expect(await police.locator('.app-freshness').textContent()).toContain('If it does not work');
    expect(await police.locator('.app-call').count()).toBe(1);
    await close();
  });

  it('always has 999, 101 and the lines that answer at any hour, and the council and others below, each with where its number was read', async () => {
    const { page, close } = await open('/boroughs/lambeth/', false);
    const lines = page.locator('.app-lines > li');
    expect(await lines.nth(0).locator('.app-lines__call').getAttribute('href')).toBe('tel:999');
    expect(await lines.nth(1).locator('.app-lines__call').getAttribute('href')).toBe('tel:101');
    const always = await page.locator('#always li').allTextContents();
    expect(always.filter((line) => !line.includes('24 hours a day, every day'))).toEqual([]);
    expect(always[2]).toContain('0800 808 3733');
    const more = page.getByRole('region', { name: 'More lines' });
    expect(await more.textContent()).toMatch(/lambeth\.gov\.uk.*08000 121 700/s);
    for (const source of await page.locator('.app-lines__source').allTextContents()) {
      expect(source).toMatch(/Taken from .+ on \d+ \w+ \d{4}\./);
    }
    await close();
  });

  it('says on every page that made-up entries are made up', async () => {
    for (const path of ['/', '/boroughs/', '/boroughs/lambeth/', '/about/', '/nowhere']) {
      const { page, close } = await open(path, false);
      expect(await page.locator('.app-sample-data').isVisible(), path).toBe(true);
      await close();
    }
  });
});

describe('a made-up contact', () => {
  it.each([
    ['on a screen', {}, 'screen'],
    ['in colours that the reader forces', { forcedColors: 'active' }, 'screen'],
    ['in black and white on paper', {}, 'print'],
  ] as const)('is unlike a real one at a glance, %s', async (_, options, media) => {
    const visit = await site.visit({ ...options, javaScriptEnabled: false });
    for (const [path, entry, number] of [
      ['/boroughs/lambeth/', '.app-contact', '.app-call'],
      ['/help-and-support/', '.app-services > li', '.app-services__call'],
    ] as const) {
      await visit.page.goto(path);
      await visit.page.emulateMedia({ media });
      const shown = await visit.page.locator(entry).evaluateAll(
        (entries, selector) =>
          entries.map((one) => {
            const { borderTopStyle, borderTopWidth, borderRightStyle } = getComputedStyle(one);
            return {
              borders: [borderTopStyle, borderRightStyle, borderTopWidth],
              tag: one.querySelector('.app-tag')?.textContent,
              number: one.querySelector(selector)?.textContent?.trim().slice(0, 16),
            };
          }),
        number,
      );
      expect(shown.length, path).toBeGreaterThan(1);
      for (const one of shown)
        expect(one, path).toEqual({
          borders: ['dashed', 'dashed', '4px'],
          tag: 'Made up',
          number: 'Made up: 020 794',
        });
    }
    await visit.page.goto('/boroughs/lambeth/');
    const lines = visit.page.locator('.app-lines > li').first();
    expect(await lines.evaluate((line) => getComputedStyle(line).borderTopStyle)).not.toBe('dashed');
    expect(await lines.textContent()).not.toContain('Made up');
    await visit.close();
  });
});

describe('labels in the browser', () => {
  const stages = [
    { attribute: 'data-due', label: 'Checked, next check due soon' },
    { attribute: 'data-overdue', label: 'Check overdue' },
    { attribute: 'data-lapsed', label: 'Out of date' },
  ] as const;

  it.each(stages)(
    'age on the day named by $attribute, and not the day before',
    async ({ attribute, label }) => {
      const first = await open('/boroughs/lambeth/');
      const onDate = await first.page.locator('.app-freshness').first().getAttribute(attribute);
      await first.close();
      const noon = Date.parse(`${onDate}T12:00:00Z`);
      const labelOn = async (time: number) => {
        const visit = await site.visit();
        await visit.page.clock.setFixedTime(time);
        await visit.page.goto('/boroughs/lambeth/');
        const words = await visit.page.locator('.app-freshness strong').first().textContent();
        const order = await headings(visit.page);
        await visit.close();
        return { words, leads: order[0] };
      };
      expect((await labelOn(noon - dayMilliseconds)).words).not.toBe(label);
      expect(await labelOn(noon)).toEqual({
        words: label,
        leads: label === 'Out of date' ? 'The routes that always work' : 'Who to call',
      });
    },
  );

  it('do not call a number checked that readers say is dead, today or later, until it is out of date', async () => {
    const labelOn = async (date?: string | null) => {
      const visit = await site.visit();
      if (date) await visit.page.clock.setFixedTime(`${date}T12:00:00Z`);
      await visit.page.goto('/boroughs/camden/');
      const label = visit.page.locator('.app-freshness[data-state=reported], .app-freshness').last();
      const found = {
        words: await label.locator('strong').first().textContent(),
        text: await label.textContent(),
        lapsedOn: await label.getAttribute('data-lapsed'),
      };
      await visit.close();
      return found;
    };
    const built = await labelOn();
    expect(built.words).toBe('May not work: being checked');
    expect(built.text).toMatch(/Last checked on .+ Readers told us on .+If it does not work, use one of/);
    const lapsesAt = Date.parse(`${built.lapsedOn}T00:00:00Z`);
    const dayBefore = new Date(lapsesAt - dayMilliseconds).toISOString().slice(0, 10);
    expect((await labelOn(dayBefore)).words).toBe('May not work: being checked');
    expect((await labelOn(built.lapsedOn)).words).toBe('Out of date');
  });

  it('stay as they were built on the day of the build, and never grow younger', async () => {
    const visit = await site.visit();
    await visit.page.clock.setFixedTime(Date.parse('2020-01-01T12:00:00Z'));
    await visit.page.goto('/boroughs/bromley/');
    expect(await visit.page.locator('.app-freshness strong').first().textContent()).toBe('Check overdue');
    await visit.close();
  });
});

describe('the first view', () => {
  const mostBytes = 14_336;
  const mostRequests = 4;

  it('takes at most four requests and one round trip of bytes', async () => {
    const visit = await site.visit();
    await visit.page.goto('/boroughs/ealing/', { waitUntil: 'networkidle' });
    // The copy for when there is no signal is fetched once the page stands, and holds up nothing.
    const addresses = new Set(
      await visit.page.evaluate(() => {
        const [page] = performance.getEntriesByType('navigation');
        if (!(page instanceof PerformanceNavigationTiming)) throw new Error('The browser timed no page');
        const parts = performance.getEntriesByType('resource');
        return [
          page.name,
          ...parts.filter((part) => part.startTime < page.loadEventStart).map(({ name }) => name),
        ];
      }),
    );
    expect(addresses.size).toBeGreaterThan(2);
    // Headless Chromium fetches no icon; a reader's browser does.
    const icon = await visit.page.locator('link[rel="icon"]').getAttribute('href');
    addresses.add(new URL(icon ?? '', site.origin).href);
    expect(addresses.size).toBeLessThanOrEqual(mostRequests);
    let bytes = 0;
    for (const address of addresses) {
      const head = await fetch(address, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } });
      expect(head.headers.get('content-encoding'), address).toBe('br');
      bytes += Number(head.headers.get('content-length'));
    }
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    await visit.close();
  });

  it('has links and buttons large enough to tap, within what they stand in', async () => {
    const visit = await site.visit({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    for (const path of ['/', '/boroughs/', '/boroughs/lambeth/', '/find?q=']) {
      await visit.page.goto(path);
      // A link within a sentence may be as high as its line, and each tile of the map is in the list beside it.
      const small = await visit.page
        .locator('a:not(p *):not(.govuk-skip-link):not(svg *), button, input')
        .evaluateAll((targets) =>
          targets
            .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
            .map((target) => target.textContent),
        );
      expect(small, path).toEqual([]);
    }
    await visit.page.goto('/boroughs/lambeth/');
    for (const call of await visit.page.locator('.app-call').all()) {
      const [button, card] = [
        await call.boundingBox(),
        await call.locator('xpath=ancestor::article').boundingBox(),
      ];
      expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThan((card?.x ?? 0) + (card?.width ?? 0));
      expect(button?.height, 'on one line').toBeLessThan(70);
    }
    await visit.close();
  });

  it('has telephone numbers large enough to tap', async () => {
    const visit = await site.visit({ viewport: { width: 320, height: 640 }, hasTouch: true });
    await visit.page.goto('/boroughs/lambeth/');
    for (const link of await visit.page.locator('a[href^="tel:"]').all()) {
      const size = await link.boundingBox();
      expect(size?.height, (await link.getAttribute('href')) ?? '').toBeGreaterThanOrEqual(44);
    }
    await visit.close();
  });
});

it('a borough without a support service says so, and where help is; one with such a service does not', async () => {
  const said = 'We know of no support service in';
  const { boroughs } = await (await fetch(`${site.origin}/api/v1/boroughs.json`)).json();
  const found = { with: 0, without: 0 };
  for (const { slug } of boroughs) {
    const { contacts } = await (await fetch(`${site.origin}/api/v1/boroughs/${slug}.json`)).json();
    const has = contacts.some(({ kind }: { kind: string }) => kind === 'support_service');
    const html = await (await fetch(`${site.origin}/boroughs/${slug}/`)).text();
    expect(html.includes(said), slug).toBe(!has);
    if (!has) expect(html, slug).toContain('See <a href="/help-and-support/">help and support</a>.');
    found[has ? 'with' : 'without']++;
  }
  expect(found.with).toBeGreaterThan(0);
  expect(found.without).toBeGreaterThan(0);
});
