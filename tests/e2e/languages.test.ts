/**
 * The pages for people at risk in every language: what a reader with an old telephone and no English meets, from the
 * home page to a number.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFirstView, roundTripBytes } from '../../scripts/audit/first-view.ts';
import { textSizes } from '../../scripts/gallery/first-screens.ts';
import {
  languages,
  type TranslationCode,
  translationCodes,
  translations,
} from '../../src/domain/languages/languages.ts';
import { inLanguage, urls } from '../../src/urls.ts';
import { wordsIn } from '../../src/words/languages/in-language.ts';
import { listPublicPages } from '../support/browser/each-page.ts';
import { listLayoutProblems } from '../support/browser/page-geometry.ts';
import { listViolations } from '../support/browser/page-violations.ts';
import { loadMadeUpEdition, madeUp } from '../support/files/made-up-edition.ts';
import { type Site, startSite, type Visit } from '../support/sites/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite(
    {},
    { kind: 'all-languages', load: loadMadeUpEdition, translations: translationCodes },
  );
});
afterAll(() => site?.stop());

const phone = { width: 360, height: 640 };
const pages = [
  urls.home(),
  urls.getHelp(),
  urls.spotTheSigns(),
  urls.borough('hackney'),
  urls.boroughPoster('hackney'),
  urls.boroughPosterCard('hackney'),
];
const told = (code: TranslationCode) => wordsIn(code);

async function onScreen(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  return box !== null && box.y + box.height <= phone.height && box.x >= 0 && box.x + box.width <= phone.width;
}

describe.each(translationCodes)('in %s', (code) => {
  const { locale, direction, name } = translations[code];

  it.each(pages)('%s is in the language, laid out for it, and no heavier than in English', async (path) => {
    const address = inLanguage(code, path);
    const { page, errors } = await site.revisit({ viewport: phone });
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect((await page.locator('html').getAttribute('dir')) ?? 'ltr').toBe(direction);
    expect((await listLayoutProblems(page)).filter((problem) => !problem.startsWith('too small'))).toEqual(
      [],
    );
    expect((await measureFirstView(site.origin, address)).byteCount).toBeLessThanOrEqual(roundTripBytes);
    expect(await page.locator('.app-translation').textContent()).toContain(told(code).site.notReviewed);
    expect(errors).toEqual([]);
  });

  it('is chosen by one press from the first screen of the English page, and named in itself', async () => {
    const { page } = await site.revisit({ viewport: phone });
    await page.goto(urls.borough('hackney'));
    await page.locator('.app-languages summary').click();
    await page.locator('.app-languages').getByRole('link', { name, exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(inLanguage(code, urls.borough('hackney')));
    expect(await page.context().cookies()).toEqual([]);
  });

  describe.each(textSizes)('at text ×%i', (size) => {
    const open = async (path: string) => {
      const { page } = await site.revisit({ viewport: phone });
      await page.goto(inLanguage(code, path));
      await page.evaluate((times) => {
        document.documentElement.style.fontSize = `${times * 100}%`;
      }, size);
      return page;
    };

    it('has 999, the way out, the search and the way on for oneself on the first screen of its home page', async () => {
      const page = await open(urls.home());
      for (const selector of [
        '.app-bar__call',
        '.govuk-exit-this-page__button',
        '.app-way a',
        '#q',
        '.app-search button',
      ])
        expect(await onScreen(page, selector), selector).toBe(true);
      expect((await page.locator('.app-bar').boundingBox())?.height).toBeLessThanOrEqual(56);
      // Letters that need more lines than the bar has room for would stand out of it.
      const call = page.locator('.app-bar__call');
      expect(await call.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
      expect((await call.boundingBox())?.height).toBeLessThanOrEqual(56);
      expect((await listLayoutProblems(page)).filter((problem) => problem.startsWith('scrolls'))).toEqual([]);
    });

    it('has the name of the borough and the first number on the first screen of its page', async () => {
      const page = await open(urls.borough('hackney'));
      expect(await onScreen(page, 'h1')).toBe(true);
      expect(await onScreen(page, '.app-call:visible')).toBe(true);
      expect(await page.locator('h1').textContent()).toContain('Hackney');
    });
  });

  it('prints its poster on one sheet', async () => {
    const { page } = await site.revisit();
    await page.goto(inLanguage(code, urls.boroughPoster('hammersmith-and-fulham')));
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('prints ten cards on one sheet, none of which is cut off', async () => {
    const { page } = await site.revisit();
    await page.goto(inLanguage(code, urls.boroughPosterCard('kensington-and-chelsea')));
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const tooFull = await page
      .locator('.card')
      .evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight + 1).length);
    await page.emulateMedia({ media: null });
    expect(tooFull).toBe(0);
  });

  it('says whether a number is open in its own words, not in English ones', async () => {
    const { page, close } = await site.visit({ viewport: phone });
    await page.clock.setFixedTime('2026-12-06T03:00:00Z');
    await page.goto(inLanguage(code, urls.borough('hackney')));
    const said = await page.locator('.app-open:visible strong').allTextContents();
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((text) => /open|closed/i.test(text))).toEqual([]);
    await close();
  });
});

it('every page in every language is within one round trip at its first view, that of the heaviest borough too', async () => {
  const paths = listPublicPages(site).kinds.flatMap((kind) => kind.paths);
  for (const code of translationCodes) expect(paths).toContain(inLanguage(code, urls.borough('croydon')));
  const heavy: string[] = [];
  for (const path of paths) {
    const { byteCount } = await measureFirstView(site.origin, path);
    if (byteCount > roundTripBytes) heavy.push(`${path}: ${byteCount}`);
  }
  expect(heavy).toEqual([]);
}, 300_000);

it('what a helpline passes on, and whether it has interpreters, stands beside its number', async () => {
  const { page } = await site.revisit({ viewport: phone });
  await page.goto(inLanguage('pl', urls.getHelp()));
  const { card } = told('pl');
  const [unknown = ''] = card.interpreterUnknown.split(' {');
  const linesWith = async (number: string) =>
    await page.locator('.app-lines li').filter({ hasText: number }).first().textContent();
  expect(await linesWith('08000 121 700')).toContain(card.passesOn);
  expect(await linesWith('08000 121 700')).not.toContain(unknown.slice(0, 20));
  expect(await linesWith('0800 808 3733')).toContain(unknown.slice(0, 20));
});

describe('without anything in the way', () => {
  it.each(['ar', 'zh', 'vi'] as const)('axe finds nothing in %s', async (code) => {
    const { page } = await site.revisit();
    for (const path of pages.slice(0, 4)) {
      await page.goto(inLanguage(code, path));
      expect(await listViolations(page), path).toEqual([]);
    }
  });
});

describe('from the home page to a number, in Arabic', () => {
  const said = told('ar');
  const home = inLanguage('ar', urls.home());
  const hackney = inLanguage('ar', urls.borough('hackney'));

  async function search(visit: Visit, typed: string): Promise<void> {
    await visit.page.goto(home);
    await visit.page.locator('#q').fill(typed);
    await visit.page.locator('.app-search button').click();
  }

  it('by the name of the borough in Arabic, and nothing that was typed is sent', async () => {
    const visit = await site.revisit({ viewport: phone });
    await visit.page.goto(urls.home());
    await visit.page.locator('.app-languages summary').click();
    await visit.page.getByRole('link', { name: 'العربية' }).click();
    await visit.page.locator('#q').fill('هاكني');
    await visit.page.locator('.app-search button').click();
    await visit.page.waitForURL(`**${hackney}`);
    expect(await visit.page.locator('h1').textContent()).toContain('هاكني');
    const call = visit.page.locator('.app-call:visible').first();
    expect(await call.getAttribute('href')).toMatch(/^tel:/);
    expect(await call.textContent()).toContain(said.card.call);
    expect(visit.requests.map((request) => request.url()).filter((url) => /q=|هاكني|%D9/.test(url))).toEqual(
      [],
    );
    expect(visit.errors).toEqual([]);
  });

  it('by a postcode, and to the notice of one near a boundary', async () => {
    const visit = await site.revisit({ viewport: phone });
    await search(visit, madeUp.inHackney);
    await visit.page.waitForURL(`**${hackney}`);
    await search(visit, madeUp.inLambethNearSouthwark);
    await visit.page.waitForURL(`**${inLanguage('ar', urls.borough('lambeth'))}#near-southwark`);
    expect(await visit.page.locator('.app-notice:visible').textContent()).toContain('Southwark');
  });

  it('asks which borough, says what is not found, and what to type, in Arabic', async () => {
    const visit = await site.revisit({ viewport: phone });
    await search(visit, madeUp.sectorOfTwoBoroughs);
    const answer = visit.page.locator('.app-answer');
    expect(await answer.locator('h2').textContent()).toBe(said.search.choice);
    expect(await answer.locator('a').first().getAttribute('href')).toMatch(/^\/ar\/boroughs\//);
    await search(visit, 'xyzzy');
    expect(await answer.textContent()).toContain(said.search.notFoundText);
    await search(visit, '');
    expect(await visit.page.locator('.govuk-error-summary').textContent()).toContain(said.search.empty);
  });

  it('without script too', async () => {
    const visit = await site.revisit({ viewport: phone, javaScriptEnabled: false });
    await search(visit, 'هاكني');
    expect(new URL(visit.page.url()).pathname).toBe(hackney);
    await search(visit, madeUp.sectorOfTwoBoroughs);
    expect(await visit.page.locator('h1').textContent()).toBe(said.search.choice);
    expect(await visit.page.locator('main a[href^="/ar/boroughs/"]').count()).toBeGreaterThan(1);
  });

  it('the list of boroughs in the box is in Arabic, with the name that is on signs', async () => {
    const visit = await site.revisit({ viewport: phone });
    await visit.page.goto(home);
    await visit.page.locator('#q').pressSequentially('hack');
    const option = visit.page.locator('[role=option]').first();
    expect(await option.textContent()).toContain('هاكني (Hackney)');
  });

  it('telephone numbers read from left to right', async () => {
    const visit = await site.revisit({ viewport: phone });
    await visit.page.goto(inLanguage('ar', urls.getHelp()));
    const orders = await visit.page.locator('a[href^="tel:"] bdi').evaluateAll((numbers) =>
      numbers.map((number) => {
        const range = document.createRange();
        const text = number.firstChild;
        if (!text) return 'empty';
        range.setStart(text, 0);
        range.setEnd(text, 1);
        const first = range.getBoundingClientRect().left;
        const length = text.textContent?.length ?? 0;
        range.setStart(text, length - 1);
        range.setEnd(text, length);
        return first < range.getBoundingClientRect().left ? 'in order' : 'turned round';
      }),
    );
    expect(orders.length).toBeGreaterThan(2);
    expect([...new Set(orders)]).toEqual(['in order']);
  });
});

it('the sitemap names all languages of each page that has them, for search engines', async () => {
  const text = await (await fetch(site.origin + urls.sitemap())).text();
  const borough = urls.borough('hackney');
  const expected = [
    ['en', borough],
    ...translationCodes.map((code) => [languages[code].locale, inLanguage(code, borough)]),
    ['x-default', borough],
  ]
    .map(([code, path]) => `${code} ${site.origin}${path}`)
    .sort();
  for (const code of ['en', ...translationCodes] as const) {
    const [, entry = ''] = text.split(`<loc>${site.origin}${inLanguage(code, borough)}</loc>`);
    const links = entry
      .slice(0, entry.indexOf('</url>'))
      .matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g);
    expect([...links].map(([, language, address]) => `${language} ${address}`).sort(), code).toEqual(
      expected,
    );
  }
  expect(text).not.toContain(`${site.origin}/ar${urls.about()}`);
});
