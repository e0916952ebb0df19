/**
 * Every kind of public page, taken from the release itself, in every way it is looked at: widths, colour schemes,
 * forced colours, print, right to left, with script and without; by eye, by ear, by keyboard, and by the checkers.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFirstView, roundTripBytes } from '../../scripts/audit/first-view.ts';
import { checkMarkup, hasJava, listMarkupFiles } from '../../scripts/audit/markup.ts';
import { listPageKinds, type PageKind } from '../../scripts/audit/public-pages.ts';
import { dataPaths } from '../../src/settings.ts';
import { urls } from '../../src/urls.ts';
import { walkByKeyboard } from '../support/browser/keyboard-walk.ts';
import { listLayoutProblems } from '../support/browser/page-geometry.ts';
import { listReadingProblems } from '../support/browser/page-reading.ts';
import { listViolations, otherLooks } from '../support/browser/page-violations.ts';
import { madeUp } from '../support/files/made-up-edition.ts';
import { openReadSite, type ReadSite, type Visit } from '../support/sites/site.ts';

/** A walk over all of them takes minutes on a busy machine; nothing here measures time. */
const walkTimeoutMs = 900_000;

const query = (typed: string) => `${urls.find()}?${new URLSearchParams({ q: typed })}`;
/** Rendered on demand, or shown by a fragment: no file of the release is one. */
const otherPages = [
  `${urls.borough('lambeth')}#near-several`,
  query(madeUp.sectorOfTwoBoroughs),
  query(madeUp.outsideLondon),
  query(madeUp.unknown),
  query(''),
  urls.report('demo-police-as'),
];

let site: ReadSite;
let clientDir: string;
let kinds: readonly PageKind[];
let examples: readonly string[];
beforeAll(async () => {
  site = await openReadSite();
  clientDir = join(dataPaths(site.dataDir).current, 'client');
  // A file for the script of the questions, which nobody is led to.
  kinds = listPageKinds(clientDir).filter(({ route }) => route !== urls.whoToCallScreens());
  examples = [...kinds.flatMap((kind) => kind.examples), ...otherPages];
});
afterAll(() => site?.stop());

type VisitOptions = BrowserContextOptions & { readonly withoutScript?: boolean };
type Look = (page: Page, visit: Visit) => Promise<readonly string[]>;

/** While one page is measured by the browser, the next can load. */
const pagesAtOnce = 3;

/** Opens each page and gathers what the look finds, each line with its page. */
async function lookAtEach(options: VisitOptions, look: Look): Promise<readonly string[]> {
  const found = new Set<string>();
  const paths = examples.values();
  const lookAtRest = async () => {
    // All of them draw from one iterator.
    for (const path of paths)
      for (const problem of await lookAt(path, options, look)) found.add(`${path}: ${problem}`);
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, lookAtRest));
  return [...found];
}

async function lookAt(
  path: string,
  { withoutScript = false, ...contextOptions }: VisitOptions,
  look: Look,
): Promise<readonly string[]> {
  const visit = await site.visit(contextOptions);
  // The checks are scripts themselves, so the context allows them and the page gets none of its own.
  if (withoutScript)
    await visit.page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  // The server shows this page when something throws, which no address here does.
  await visit.page.route('**/500', (route) =>
    route.fulfill({ status: 500, path: join(clientDir, '500.html') }),
  );
  await visit.page.goto(path);
  const problems = await look(visit.page, visit);
  await visit.close();
  return [...problems, ...visit.errors.map((error) => `console: ${error}`)];
}

const widths = [320, 768, 1280] as const;
const schemes = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

async function inEveryLook(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, media } of schemes) {
    await page.emulateMedia(media);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await listLayoutProblems(page)).map((problem) => `${name} ${width}: ${problem}`));
    }
  }
  // axe measures contrast, and where colours are forced it is not ours.
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

describe('every kind of page', () => {
  it(
    'is laid out so that all of it can be read and hit, and axe finds nothing, with script',
    async () => {
      const found = await lookAtEach({}, async (page) => [
        ...(await inEveryLook(page)),
        ...(await listViolations(page)),
        ...(await listReadingProblems(page)),
      ]);
      expect(found).toEqual([]);
    },
    walkTimeoutMs,
  );

  it(
    'is so without script',
    async () => {
      const found = await lookAtEach({ withoutScript: true }, async (page) => [
        ...(await inEveryLook(page)),
        ...(await listViolations(page, otherLooks)),
      ]);
      expect(found).toEqual([]);
    },
    walkTimeoutMs,
  );

  it(
    'holds together from right to left, and on paper',
    async () => {
      const found = await lookAtEach({}, async (page) => {
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        const reversed: string[] = [];
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          reversed.push(
            ...(await listLayoutProblems(page)).map((problem) => `right to left ${width}: ${problem}`),
          );
        }
        await page.evaluate(() => document.documentElement.removeAttribute('dir'));
        // A4 between margins of 15 mm.
        await page.setViewportSize({ width: 680, height: 1009 });
        await page.emulateMedia({ media: 'print' });
        const printed = await listLayoutProblems(page);
        const way = await page.locator('.govuk-exit-this-page').isVisible();
        return [
          ...reversed,
          ...(way ? ['print: the way out is on paper'] : []),
          // Nobody taps on paper.
          ...printed
            .filter((problem) => !problem.startsWith('too small'))
            .map((problem) => `print: ${problem}`),
        ];
      });
      expect(found).toEqual([]);
    },
    walkTimeoutMs,
  );

  it(
    'can be walked by keyboard alone, and shows where one is',
    async () => {
      const found = await lookAtEach({}, async (page) => {
        // What is to be corrected, or said of a postcode, has the focus at once: the walk begins there.
        const beginsAtTop = await page.evaluate(
          () => document.activeElement === document.body && location.hash === '',
        );
        const walk = await walkByKeyboard(page);
        return [
          ...(beginsAtTop ? walk.missed : []).map((control) => `not reached: ${control}`),
          ...walk.invisible.map((control) => `focus not seen: ${control}`),
          ...walk.outOfOrder.map((control) => `out of order: ${control}`),
          ...(walk.trap === null ? [] : [`a trap: ${walk.trap}`]),
        ];
      });
      expect(found).toEqual([]);
    },
    walkTimeoutMs,
  );

  it('moves nothing by itself', async () => {
    for (const file of listMarkupFiles(clientDir).filter((path) => path.endsWith('.css')))
      expect(await readFile(file, 'utf8'), file).not.toMatch(/\b(?:transition|animation|scroll-behavior)\b/);
  });
});

describe('every page', () => {
  it(
    'is within one round trip at its first view',
    async () => {
      const heavy: string[] = [];
      for (const { paths } of kinds)
        for (const path of paths) {
          const { byteCount } = await measureFirstView(site.origin, path);
          if (byteCount > roundTripBytes) heavy.push(`${path}: ${byteCount}`);
        }
      expect(heavy).toEqual([]);
    },
    walkTimeoutMs,
  );

  it('has a title of its own', async () => {
    const byTitle = new Map<string, string[]>();
    for (const path of kinds.flatMap(({ paths }) => paths)) {
      const file = join(clientDir, path.endsWith('/') ? `${path}index.html` : `${path}.html`);
      const html = await readFile(file, 'utf8');
      const title = html.match(/<title>([^<]*)<\/title>/)?.[1] ?? '';
      byTitle.set(title, [...(byTitle.get(title) ?? []), path]);
    }
    expect([...byTitle].filter(([title, paths]) => title === '' || paths.length > 1)).toEqual([]);
  });

  it.skipIf(!hasJava())(
    'has no error or warning that the Nu HTML Checker finds',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'on-demand-pages-'));
      try {
        const onDemand = otherPages.filter((path) => !path.includes('#'));
        const files = await Promise.all(
          onDemand.map(async (path, place) => {
            const file = join(folder, `${place}.html`);
            await writeFile(file, await (await fetch(site.origin + path)).text());
            return file;
          }),
        );
        expect(await checkMarkup([...listMarkupFiles(clientDir), ...files])).toEqual([]);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    walkTimeoutMs,
  );
});
