/** A borough page: who to call, how fresh that is, and what the page weighs. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { urls } from '../../src/urls.ts';
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
  it('is the council’s lines first, by whom they are for, with what answers now and what to do if nobody does', async () => {
    const { page, close } = await open('/boroughs/lambeth/');
    expect((await headings(page)).slice(0, 3)).toEqual([
      'Who answers now',
      'The council’s lines',
      'On the council’s own pages',
    ]);
    const now = page.locator('.app-now');
    expect(await now.locator('h3').allTextContents()).toEqual(['About an adult', 'About a child']);
    expect(await now.locator('[data-now-for]').nth(1).locator('.app-call:visible').getAttribute('href')).toBe(
      'tel:+442079265555',
    );
    expect(await now.textContent()).toMatch(
      /Nobody has called these numbers yet\.\s+If nobody answers, call 101\. In danger, call 999\./,
    );
    await close();
  });

  it.each([
    ['lewisham', 'a Tuesday night', '2026-12-01T03:00:00Z', 'tel:+442083147766', 'Hours not known'],
    ['bromley', 'a Sunday', '2026-12-06T12:00:00Z', 'tel:+443003038671', 'Evenings, weekends'],
    ['southwark', 'the night of 25 December', '2026-12-25T23:00:00Z', null, ''],
  ])(
    'of %s on %s: the line that may answer, with what is known of its hours, before 101',
    async (slug, _when, time, href, hours) => {
      const visit = await site.revisit({ javaScriptEnabled: true });
      await visit.page.clock.setFixedTime(time);
      await visit.page.goto(`/boroughs/${slug}/`);
      const adults = visit.page.locator('[data-now-for=adults]');
      const calls = await adults
        .locator('.app-call:visible')
        .evaluateAll((found) => found.map((call) => call.getAttribute('href')));
      expect(calls).toEqual([...(href ? [href] : []), 'tel:101']);
      expect(await adults.locator('[data-perhaps]:visible').count()).toBe(href ? 1 : 0);
      expect(await adults.locator('.app-hours:visible').allTextContents()).toEqual(
        href ? [expect.stringContaining(hours)] : [],
      );
      await visit.close();
    },
  );

  it('lists made-up contacts below, police before council, each with a number to tap and its dates beside it', async () => {
    const { page, close } = await open('/boroughs/lambeth/');
    const contacts = page.locator('section:has(#made-up-heading) .app-contact');
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
      expect(found).toContain('The routes that always work');
      expect(found.indexOf('Entries that may not work')).toBeGreaterThan(
        found.indexOf('The routes that always work'),
      );
      const old = page.locator('section:has(#old-heading) .app-contact').first();
      expect(await old.locator('.app-freshness strong').first().textContent()).toBe(label);
      await close();
    },
  );

  it('keeps an overdue number, with what to do if it fails', async () => {
    const { page, close } = await open('/boroughs/bromley/', false);
    const police = page.locator('.app-contact[data-kind=police_spoc]');
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
      expect(source).toMatch(/From a stored copy of .+, read on \d+ November 2026\./);
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
      ['/boroughs/lambeth/', '.app-contact:has(.app-tag)', '.app-call'],
      ['/help-and-support/services/', '.app-services > li:has(.app-tag)', '.app-services__call'],
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
      const onDate = await first.page.locator(`.app-freshness[${attribute}]`).first().getAttribute(attribute);
      await first.close();
      const noon = Date.parse(`${onDate}T12:00:00Z`);
      const labelOn = async (time: number) => {
        const visit = await site.visit();
        await visit.page.clock.setFixedTime(time);
        await visit.page.goto('/boroughs/lambeth/');
        const words = await visit.page.locator(`.app-freshness[${attribute}] strong`).first().textContent();
        await visit.close();
        return words;
      };
      expect(await labelOn(noon - dayMilliseconds)).not.toBe(label);
      expect(await labelOn(noon)).toBe(label);
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
    const police = visit.page.locator('.app-contact[data-kind=police_spoc] .app-freshness strong');
    expect(await police.first().textContent()).toBe('Check overdue');
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
    for (const call of await visit.page.locator('.app-call:visible').all()) {
      const [button, card] = [
        await call.boundingBox(),
        await call.locator('xpath=ancestor::*[self::article or self::section][1]').boundingBox(),
      ];
      expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThan((card?.x ?? 0) + (card?.width ?? 0));
      expect(button?.height, 'on one line').toBeLessThan(70);
    }
    await visit.close();
  });

  it('has telephone numbers large enough to tap', async () => {
    const visit = await site.visit({ viewport: { width: 320, height: 640 }, hasTouch: true });
    await visit.page.goto('/boroughs/lambeth/');
    for (const link of await visit.page.locator('a[href^="tel:"]:visible').all()) {
      const size = await link.boundingBox();
      expect(size?.height, (await link.getAttribute('href')) ?? '').toBeGreaterThanOrEqual(44);
    }
    await visit.close();
  });
});

it('every borough says where the services for all London are', async () => {
  for (const { slug } of boroughReferences) {
    const html = await (await fetch(`${site.origin}${urls.borough(slug)}`)).text();
    expect(html, slug).toMatch(
      /Services for all London:\s+<a href="\/help-and-support\/services\/">\s*services in London\s*<\/a>/,
    );
  }
});

it('paper has the hours in words, and nothing that is true at one moment only', async () => {
  const { page, close } = await site.visit();
  // A Sunday night: on the screen much is closed.
  await page.clock.setFixedTime('2026-11-29T23:00:00Z');
  await page.goto('/boroughs/camden/');
  // As it is shown, without what is hidden.
  const readMain = () => page.getByRole('main').ariaSnapshot();
  expect(await readMain()).toMatch(/closed now/i);
  await page.emulateMedia({ media: 'print' });
  const paper = await readMain();
  expect(paper).not.toMatch(/closed now|open now|call 101 instead|may answer now/i);
  expect(paper).toMatch(/Monday to Friday, 9am to 5pm.* At other times call 101\./);
  await close();
});
