/** The pages that explain things, as built: plain to read, named in full, sourced, dated, and never a dead end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appearances, listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { readingGrade, sentencesIn } from '../support/reading-grade.ts';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site?.stop());

const paths = ['/spot-the-signs/', '/help-and-support/', '/board/'] as const;

/** Sentences of the prose: no headings, no names of contacts or lines, no list of sources. */
async function readSentences(path: string, within = 'main .app-prose'): Promise<readonly string[]> {
  const { page, close } = await site.revisit({ javaScriptEnabled: false });
  try {
    await page.goto(path);
    const blocks = await page
      .locator(within)
      .locator('p:not(.app-review), li')
      .evaluateAll((found) =>
        found
          .filter(
            (block) =>
              !block.closest('.app-jump, [data-plain-words="no"], pre') && !block.querySelector('p, ul'),
          )
          .map((block) => block.textContent ?? ''),
      );
    return blocks.flatMap(sentencesIn);
  } finally {
    await close();
  }
}

/**
 * A name of several words, a quotation and an address count as one short word: they are said as they are, and another
 * choice of words is not ours.
 */
const withoutNames = (sentence: string) =>
  sentence
    .replace(/“[^”]*”/g, 'it')
    .replace(/\p{Lu}[\p{L}’-]+(?:(?: (?:of|and|for|the|&))* \p{Lu}[\p{L}’-]+)+(?: \(\p{Lu}+\))?/gu, 'it')
    .replace(/[\w-]+(?:\.[\w-]+)+/g, 'it');

describe('the reading age', () => {
  it('is measured by a measure that tells plain words from others', () => {
    expect(readingGrade(['The cat sat on the mat.'])).toBeLessThan(1);
    expect(
      readingGrade(['Potential victims are identified following multi-agency safeguarding considerations.']),
    ).toBeGreaterThan(12);
  });

  it.each(['/spot-the-signs/', '/help-and-support/'])('of %s is about nine', async (path) => {
    const sentences = await readSentences(path);
    expect(sentences.length).toBeGreaterThan(60);
    expect(readingGrade(sentences)).toBeLessThan(4);
    const long = sentences.filter((sentence) => sentence.split(' ').length > 30);
    expect(long).toEqual([]);
  });

  it.each([
    '/about/',
    '/privacy/',
    '/board/',
    '/board/impact/',
    '/accessibility/',
    '/status/',
    '/open-data/',
  ])('of %s is about nine, names and quotations aside', async (path) => {
    const sentences = (await readSentences(path, 'main')).filter(
      (sentence) => sentence.split(' ').length > 3,
    );
    expect(sentences.length).toBeGreaterThan(10);
    expect(readingGrade(sentences.map(withoutNames))).toBeLessThan(4);
  });
});

describe.each(paths)('%s', (path) => {
  it('has no violation that axe can find, and scrolls nowhere sideways', async () => {
    const { page, errors, close } = await site.revisit();
    await page.goto(path);
    expect(await listViolations(page, [...appearances, ...otherAppearances])).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('says that nobody has reviewed it yet, and where it comes from', async () => {
    const { page, requests, close } = await site.revisit();
    await page.goto(path);
    const written = '30 November 2026';
    const review = await page.locator('.app-review').textContent();
    expect(review).toMatch(/Not reviewed yet\./);
    expect(review).toContain(written);
    const sources = page.getByRole('region', { name: 'Where this comes from' });
    if (path === '/help-and-support/') {
      await sources.getByRole('link').click();
      await page.waitForURL('**/help-and-support/sources/');
    }
    expect(await sources.textContent()).toMatch(/stored copies.*We did not open the live pages/s);
    const listed = await sources.getByRole('listitem').allTextContents();
    expect(listed.length).toBeGreaterThanOrEqual(3);
    for (const source of listed)
      expect(source.replace(/\s+/g, ' ')).toMatch(
        /(?:Dated [\w ]*\d{4}|The copy has no date)\. Read on \d+ November 2026\./,
      );
    // What is linked to is asked by the server's own check, never by the reader's browser.
    expect(requests.filter((request) => !request.url().startsWith(site.origin))).toEqual([]);
    await close();
  });
});

describe('what a reader finds', () => {
  it.each([
    'Labour exploitation',
    'Sexual exploitation',
    'Criminal exploitation of children',
    'Criminal exploitation of adults',
    'Domestic servitude',
    'Organ removal',
  ])('is %s by its name, with signs', async (name) => {
    const { page, close } = await site.revisit({ javaScriptEnabled: false });
    await page.goto('/spot-the-signs/');
    await page.getByRole('link', { name, exact: true }).click();
    const section = page.getByRole('region', { name, exact: true });
    expect(await section.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    await close();
  });

  it('is help at each of the four stages, with whom it is for, where, and when it was checked', async () => {
    const { page, close } = await site.revisit({ javaScriptEnabled: false });
    await page.goto('/help-and-support/services/');
    const stages = await page.locator('h2[id^="services-"]').allTextContents();
    expect(stages.map((stage) => stage.trim())).toEqual([
      'Before a report to the NRM',
      'While waiting for the decision',
      'After the decision',
      'Without the NRM',
    ]);
    const first = page.locator('.app-services > li').first();
    // Real ones come first, and nobody has checked them.
    expect(await first.textContent()).toMatch(
      /For: .*In:.*all London.*Not checked yet.*From a saved copy of/s,
    );
    // Who may go there: some only take those whom somebody refers.
    expect(await first.textContent()).toContain('By referral only.');
    // Some who ask for help do not want to talk to the police.
    expect(await page.locator('.app-services').allTextContents()).not.toContainEqual(
      expect.stringContaining('call 101'),
    );
    const lawyers = page.locator('#service-atleu');
    expect(await lawyers.locator('a[href^="mailto:"]').getAttribute('href')).toBe(
      'mailto:referrals@atleu.org.uk',
    );
    expect(await page.locator('#service-refuge').textContent()).toContain('24 hours a day, every day.');
    const madeUp = page.locator('.app-services > li:has(.app-tag)').first();
    expect(await madeUp.textContent()).toMatch(
      /Made up.*For: .*In:.*Bromley.*Made up: 020 7946.*Last checked/s,
    );
    await close();
  });

  it('is the same service on the page of its borough', async () => {
    const { page, close } = await site.revisit({ javaScriptEnabled: false });
    await page.goto('/boroughs/croydon/');
    const card = page.locator('[data-kind="support_service"]').filter({ hasText: 'Safe house' });
    expect(await card.textContent()).toMatch(
      /For\s*Women, and their children.*Helps\s*Before a report.*decision \(what the NRM is\)/s,
    );
    await page.goto('/boroughs/hackney/');
    expect(await page.locator('[data-kind="support_service"]').count()).toBe(0);
    await close();
  });

  it.each([
    // GOV.UK, "Annex: Reasons for accepting reconsideration requests": within 30 calendar days of either decision.
    [
      'how long they have to ask again',
      /If a decision is no\.\s*Most people have 30 days to ask .* Get advice straight away.* ask for more time before the 30 days end/s,
    ],
    // The statutory guidance as changed on 17 September 2025, as Free Movement and Simpson Millar report it.
    [
      'who cannot ask again',
      /Some people can’t ask again\..*17 September 2025.*France.*Get a lawyer straight away/s,
    ],
    // Home Office review of December 2021; it kept the sharing of data.
    [
      'what the police can pass on',
      /No visa, or not sure\?\s*The police can tell the Home Office about you\..*In danger\? Still call 999/s,
    ],
    // Home Office, annex of November 2023; Bexley; Lewisham; Southwark by a report of September 2025.
    [
      'who decides for some children',
      /local panel decides\..*Barking and Dagenham, Bexley, Islington with Camden, Lewisham, and Southwark.*there may be more/s,
    ],
    [
      'that a bed need not wait for the first decision',
      /A First Responder can ask for one straight away.*don’t have to wait/s,
    ],
    // Home Office, 22 January 2026; for a no, the NRPF Network.
    ['how long help goes on', /yes, help goes on for at least 45 days.*no, help goes on for up to 14 days/s],
    // Modern Slavery Act 2015, section 52(5).
    [
      'who has the Duty to Notify',
      /The law names the police \(including the British Transport Police\), councils, .* The law doesn’t name hospitals, schools or charities/s,
    ],
    // Nationality and Borders Act 2022, section 60: "is", where it was "may be" until January 2023.
    [
      'what the first decision asks',
      /First decision \(“reasonable grounds”\).*reasonable grounds to believe that the person is a victim/,
    ],
    // Modern Slavery Act 2015, sections 14 to 17 and 24.
    ['who an STPO is for', /found guilty, or given a caution/],
    [
      'how long an order lasts',
      /at least five years, or until the court ends it.*at least two years, or until/s,
    ],
    [
      'who took over from the GLAA, and what is not certain of it',
      /Fair Work Agency took over its work in April 2026\. We couldn’t read if the law names it now/,
    ],
    [
      'that the British Transport Police have the duty',
      /law names the police \(including the British Transport Police\)/,
    ],
    ['what is not certain of an adult who has not decided', /hasn’t decided\?.*this isn’t certain/s],
  ])('is %s', async (_what, words) => {
    const { page, close } = await site.revisit({ javaScriptEnabled: false });
    await page.goto('/help-and-support/');
    expect((await page.locator('main').textContent())?.replace(/\s+/g, ' ')).toMatch(words);
    await close();
  });

  it('of the Board is what is known, and for the rest that it is not', async () => {
    const { page, close } = await site.revisit({ javaScriptEnabled: false });
    await page.goto('/board/');
    const text = await page.locator('main').textContent();
    expect(text?.match(/[Ww]e (?:don’t know|found none)/g)?.length).toBeGreaterThanOrEqual(5);
    await close();
  });
});
