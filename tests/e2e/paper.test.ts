/** Sheets and posters as a printer gets them, read by programs that had no part in making them; and the phone book files. */
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { addDays, dateWords, londonDateOf } from '../../src/domain/time/calendar.ts';
import { urls } from '../../src/urls.ts';
import { appearances, listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { readPdf, type Sheet } from '../support/browser/read-pdf.ts';
import { parseCards, textOf } from '../support/parsed-cards.ts';
import { type Site, startSite } from '../support/sites/site.ts';

/** Of ISO 216, in points. */
const a4 = { width: 595.3, height: 841.9 } as const;
const publicUrl = 'http://directory.localhost';
const today = londonDateOf(new Date());
let site: Site;

beforeAll(async () => {
  site = await startSite({ PUBLIC_URL: publicUrl });
});
afterAll(() => site?.stop());

const print = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true }));

/** A4, dated twice, and marked as a demonstration. */
function expectSound(sheet: Sheet): void {
  expect(Math.abs(sheet.width - a4.width)).toBeLessThan(1);
  expect(Math.abs(sheet.height - a4.height)).toBeLessThan(1);
  expect(sheet.text).toContain(`Made on ${dateWords(today)}`);
  expect(sheet.text.replace(/\s+/g, ' ')).toMatch(/Out of date after \d+ [A-Z][a-z]+ 20\d\d/);
  expect(sheet.text).toContain('DEMONSTRATION');
  expect(sheet.text).toContain('999');
}

describe('the list on paper', () => {
  it('takes two sheets of legible letters, each dated and numbered', async () => {
    const { page, close } = await site.revisit();
    await page.goto(urls.print());
    const numbers = await page.locator('.copy-lines .copy-number').allTextContents();
    expect(numbers.slice(0, 3).map((number) => number.trim())).toEqual(['999', '101', '0800 808 3733']);
    const sheets = await print(page);
    expect(sheets).toHaveLength(2);
    for (const [place, sheet] of sheets.entries()) {
      expectSound(sheet);
      expect(sheet.smallestPoints).toBeGreaterThanOrEqual(7.4);
      expect(sheet.text).toContain(`Sheet ${place + 1} of ${sheets.length}`);
    }
    const text = sheets
      .map((sheet) => sheet.text)
      .join('\n')
      .replace(/\s+/g, ' ');
    for (const { name } of boroughReferences) expect(text).toContain(name);
    expect(text).toContain('08000 121 700');
    expect(text).toMatch(/08000 121 700[^0]*\(modernslaveryhelpline\.org\)[^0]*Interpreters\./);
    expect(text).not.toContain('Exit this page');
    await close();
  });

  it('leaves out numbers that nobody can vouch for, and says whom to call instead', async () => {
    const { page, close } = await site.revisit();
    await page.goto(urls.borough('merton'));
    const shown = await page.locator('.app-contact--old').count();
    expect(shown).toBeGreaterThan(0);
    await page.goto(urls.print());
    const row = page.getByRole('row', { name: 'Merton' });
    expect(await row.textContent()).toContain('None that we can vouch for: call 101.');
    await close();
  });
});

describe('a poster', () => {
  it('has 999 and two numbers in large letters, with what a caller asks first, and nobody’s direct number', async () => {
    const { page, close } = await site.revisit();
    await page.goto(urls.boroughPoster('lambeth'));
    const poster = page.locator('.poster');
    const [adults = '', anyone = ''] = await poster.locator('.poster-lines li').allTextContents();
    expect(adults.replace(/\s+/g, ' ')).toMatch(
      /0800 808 3733 Help for adults.*The Salvation Army\. Day and night\. Free to call/,
    );
    // No page was found that says so of the first.
    expect(adults).not.toContain('interpreter');
    expect(anyone.replace(/\s+/g, ' ')).toMatch(
      /08000 121 700 .*If nobody answers, call 0800 808 3733\. Free to call.*ask for an interpreter/,
    );
    expect(await poster.locator('.poster-emergency').textContent()).toMatch(
      /999.*press 55.*ask for an interpreter/s,
    );
    expect(await poster.locator('a[href^="tel:"]').allTextContents()).toEqual([
      '999',
      '0800 808 3733',
      '08000 121 700',
      '0800 1111',
    ]);
    expect(await poster.locator('.poster-signs li').count()).toBe(8);
    await page.goto(urls.borough('lambeth'));
    const direct = await page.locator('.app-contact .app-call').allTextContents();
    expect(direct.length).toBeGreaterThan(0);
    await page.goto(urls.boroughPoster('lambeth'));
    const text = (await poster.textContent()) ?? '';
    for (const number of direct) expect(text).not.toContain(number.replace(/^.*?(?=0)/s, '').trim());
    await close();
  });

  it('is one sheet of A4 for every borough, whose code leads to its page', async () => {
    const { page, close } = await site.revisit();
    for (const { slug, name } of boroughReferences) {
      await page.goto(urls.boroughPoster(slug));
      const sheets = await print(page);
      expect(sheets.length, slug).toBe(1);
      for (const sheet of sheets) {
        expectSound(sheet);
        expect(sheet.text.replace(/\s+/g, ' ')).toContain(`Who to call in ${name}`);
        expect(sheet.smallestPoints).toBeGreaterThanOrEqual(7.4);
      }
      await page.emulateMedia({ media: 'print' });
      const picture = await page.locator('.app-qr').screenshot();
      await page.emulateMedia({ media: null });
      expect(await readCode(picture), slug).toBe(publicUrl + urls.borough(slug));
    }
    await close();
  });

  it.each(['hackney', 'kensington-and-chelsea'])('breaks no word of the address of %s', async (slug) => {
    const { page, close } = await site.revisit();
    await page.goto(urls.boroughPoster(slug));
    await page.emulateMedia({ media: 'print' });
    // The width of an A4 sheet between its margins, in CSS pixels, and that of a telephone.
    for (const width of [700, 320]) {
      await page.setViewportSize({ width, height: 1000 });
      const address = page.locator('.poster-address');
      expect((await address.textContent())?.trim()).toBe(`${new URL(publicUrl).host}/boroughs/${slug}/`);
      const ends = await address.evaluate((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const letters: { letter: string; top: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const [at, letter] of [...(node.textContent ?? '')].entries()) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { top, width: wide } = range.getBoundingClientRect();
            if (wide > 0 && letter.trim() !== '') letters.push({ letter, top });
          }
        }
        return letters
          .filter(({ top }, at) => (letters[at + 1]?.top ?? top) > top + 2)
          .map(({ letter }) => letter);
      });
      expect(ends.filter((letter) => letter !== '/' && letter !== '-')).toEqual([]);
    }
    await close();
  });

  it('is reached from its borough, beside the entries for a phone book', async () => {
    const { page, close } = await site.revisit();
    await page.goto(urls.borough('hackney'));
    const saved = await page
      .getByRole('link', { name: 'Save these numbers to your phone' })
      .getAttribute('href');
    expect(saved).toBe(urls.boroughPhoneCards('hackney'));
    const staff = await page.getByRole('link', { name: 'Print a sheet for staff' }).getAttribute('href');
    expect(staff).toBe(urls.boroughStaffSheet('hackney'));
    await page.getByRole('link', { name: 'Print a poster' }).click();
    expect(await page.locator('h1').textContent()).toBe('Forced to work? Can’t leave?');
    await close();
  });
});

describe('cards', () => {
  // They differ only in the address of the borough.
  it('are ten on one sheet of A4, none of which is cut off', async () => {
    const { page, close } = await site.revisit();
    for (const slug of ['hackney', 'kensington-and-chelsea']) {
      await page.goto(urls.boroughPosterCard(slug));
      const sheets = await print(page);
      expect(sheets.length, slug).toBe(1);
      for (const sheet of sheets) {
        expectSound(sheet);
        expect(sheet.text.match(/0800 808 3733/g)?.length, slug).toBe(10);
        expect(sheet.smallestPoints).toBeGreaterThanOrEqual(7.4);
      }
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.card')
        .evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight + 1).length);
      await page.emulateMedia({ media: null });
      expect(cut, slug).toBe(0);
    }
    await close();
  });

  it('are one on a screen, with the numbers of the poster', async () => {
    const { page, close } = await site.revisit();
    await page.goto(urls.boroughPosterCard('hackney'));
    expect(await page.locator('.card:visible').count()).toBe(1);
    expect(await page.locator('.card:visible a').allTextContents()).toEqual([
      '999',
      '0800 808 3733',
      '08000 121 700',
      '0800 1111',
    ]);
    await close();
  });
});

describe('a sheet for staff', () => {
  it('is one sheet of A4, and says that it is not for a wall', async () => {
    const { page, close } = await site.revisit();
    for (const slug of ['city-of-london', 'kensington-and-chelsea', 'merton', 'lambeth']) {
      await page.goto(urls.boroughStaffSheet(slug));
      const sheets = await print(page);
      expect(sheets.length, slug).toBe(1);
      for (const sheet of sheets) {
        expectSound(sheet);
        expect(sheet.text).toContain('For staff: do not put up in public.');
        expect(sheet.smallestPoints).toBeGreaterThanOrEqual(7.4);
      }
    }
    await close();
  });

  it('has the direct numbers of police and council, and where to ask for hours that are not known', async () => {
    const { page, close } = await site.revisit();
    await page.goto(urls.boroughStaffSheet('hackney'));
    expect(await page.locator('.staff-sheet__local .copy-number').allTextContents()).not.toEqual([]);
    const lines = await page.locator('.copy-lines li').allTextContents();
    const nspcc = lines.find((line) => line.includes('0808 800 5000')) ?? '';
    expect(nspcc).toContain('(nspcc.org.uk)');
    await close();
  });

  it('has room for leave with somebody who stands in, and for long addresses', async () => {
    const { page, close } = await site.revisit();
    await page.goto(urls.boroughStaffSheet('kensington-and-chelsea'));
    await page.evaluate(() => {
      for (const contact of document.querySelectorAll('.copy-contact')) {
        const line = document.createElement('b');
        line.className = 'copy-line';
        line.textContent =
          'Away until the end of 30 September 2027: in their place, Duty desk, 020 7946 0001, duty.desk@example.org';
        contact.append(line);
      }
    });
    expect(await print(page)).toHaveLength(1);
    await close();
  });
});

const onPaper = [
  urls.print(),
  urls.boroughPoster('hackney'),
  urls.boroughPosterCard('hackney'),
  urls.boroughStaffSheet('hackney'),
];

describe('the button that prints', () => {
  it.each(onPaper)('of %s does so, and is not there without a script', async (path) => {
    const { page, close } = await site.revisit();
    await page.goto(path);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print this page' }).click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('');
    await close();
    const plain = await site.visit({ javaScriptEnabled: false });
    await plain.page.goto(path);
    expect(await plain.page.getByRole('button', { name: 'Print this page' }).count()).toBe(0);
    expect(await plain.page.locator('main').textContent()).toMatch(/Print this page on/);
    await plain.close();
  });
});

describe('on a screen', () => {
  it.each(onPaper)('%s has no violation in any look', async (path) => {
    const visit = await site.revisit();
    await visit.page.goto(path);
    expect(await listViolations(visit.page, [...appearances, ...otherAppearances])).toEqual([]);
    expect(await visit.page.locator('.copy-over').first().isVisible()).toBe(false);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  it.each(onPaper)('%s says when it is too old to print', async (path) => {
    const { page, close } = await site.visit();
    await page.clock.setFixedTime(new Date(`${addDays(today, 91)}T12:00:00Z`));
    await page.goto(path);
    expect(await page.locator('.copy-over').first().isVisible()).toBe(true);
    const [sheet] = await print(page);
    expect(sheet?.text).toContain('This copy is out of date.');
    await close();
  });
});

describe('the files for a phone book', () => {
  it.each([
    [urls.directoryCards(), '4.0', 50],
    [urls.directoryPhoneCards(), '3.0', 50],
    [urls.boroughCards('city-of-london'), '4.0', 9],
    [urls.boroughPhoneCards('city-of-london'), '3.0', 9],
  ] as const)('%s is vCard %s', async (path, version, least) => {
    const answer = await fetch(site.origin + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
    const cards = parseCards(await answer.text());
    expect(cards.length).toBeGreaterThanOrEqual(least);
    for (const card of cards) {
      expect(textOf(card, 'version')).toBe(version);
      expect(textOf(card, 'note')).toMatch(/Stop trusting this entry on \d+ [A-Z][a-z]+ 20\d\d/);
      expect(textOf(card, 'uid')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    }
  });
});

/** What a code says, as jsQR reads it from a picture. */
async function readCode(png: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
