/** Every kind of public page, taken from the release itself, and a way to look at each. For every-page*.test.ts. */
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { listPageKinds, type PageKind } from '../../../scripts/audit/public-pages.ts';
import { dataPaths } from '../../../src/settings.ts';
import { urls } from '../../../src/urls.ts';
import { madeUp } from '../files/made-up-edition.ts';
import type { ReadSite, Visit } from '../sites/site.ts';
import { renewTab } from './browser.ts';
import { listLayoutProblems } from './page-geometry.ts';

const query = (typed: string) => `${urls.find()}?${new URLSearchParams({ q: typed })}`;
/** Rendered on demand, or shown by a fragment: no file of the release is one. */
export const otherPages = [
  `${urls.borough('lambeth')}#near-several`,
  query(madeUp.sectorOfTwoBoroughs),
  query(madeUp.outsideLondon),
  query(madeUp.unknown),
  query(''),
  urls.report('demo-police-as'),
];

export interface PublicPages {
  /** The folder of the release that is served as it is. */
  readonly clientDir: string;
  readonly kinds: readonly PageKind[];
  /** Paths of one page for each way that pages differ. */
  readonly examples: readonly string[];
}

export function listPublicPages(site: ReadSite): PublicPages {
  const clientDir = join(dataPaths(site.dataDir).current, 'client');
  // A file for the script of the questions, which nobody is led to.
  const kinds = listPageKinds(clientDir).filter(({ route }) => route !== urls.whoToCallScreens());
  return { clientDir, kinds, examples: [...kinds.flatMap((kind) => kind.examples), ...otherPages] };
}

export type VisitOptions = BrowserContextOptions & { readonly withoutScript?: boolean };
/** What is wrong, under the names of what was looked at. */
export type Found = Readonly<Record<string, readonly string[]>>;

/** While one page is measured by the browser, the next can load. */
const pagesAtOnce = 3;

/** For the whole of a walk on a machine at a load of twenty. */
export const walkMs = 3_600_000;

/**
 * Opens each page once, and gathers what the look finds and the console says, each line with its page. Pages follow one
 * another in the same tab: to open a tab takes longer than to load a page.
 */
export async function lookAtEach(
  site: ReadSite,
  { clientDir, examples }: PublicPages,
  options: VisitOptions,
  look: (page: Page) => Promise<Found>,
): Promise<Found> {
  const found = new Map<string, Set<string>>();
  const paths = examples.values();
  const lookAtRest = async () => {
    const visit = await openTab(site, clientDir, options);
    // All of them draw from one iterator.
    for (const path of paths) {
      const errorCount = visit.errors.length;
      await renewTab(visit.page);
      await visit.page.goto(path);
      const problems = await look(visit.page);
      for (const [name, lines] of Object.entries({ ...problems, console: visit.errors.slice(errorCount) })) {
        const ofName = found.get(name) ?? new Set();
        for (const line of lines) ofName.add(`${path}: ${line}`);
        found.set(name, ofName);
      }
    }
    await visit.close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, lookAtRest));
  return Object.fromEntries([...found].map(([name, lines]) => [name, [...lines]]));
}

async function openTab(
  site: ReadSite,
  clientDir: string,
  { withoutScript = false, ...contextOptions }: VisitOptions,
): Promise<Visit> {
  const visit = await site.visit(contextOptions);
  // The checks are scripts themselves, so the context allows them and the page gets none of its own.
  if (withoutScript)
    await visit.page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  // The server shows this page when something throws, which no address here does.
  await visit.page.route('**/500', (route) =>
    route.fulfill({ status: 500, path: join(clientDir, '500.html') }),
  );
  return visit;
}

export const widths = [320, 768, 1280] as const;
const schemes = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

export async function inEveryLook(page: Page): Promise<readonly string[]> {
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
