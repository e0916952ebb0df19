/** Every kind of public page without script, and every page of the release as a file: its size, title and markup. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFirstView, roundTripBytes } from '../../scripts/audit/first-view.ts';
import { checkMarkup, hasJava, listMarkupFiles } from '../../scripts/audit/markup.ts';
import { formerPathsOf, listStates } from '../../src/domain/who-to-call/states.ts';
import { urls } from '../../src/urls.ts';
import { words } from '../../src/words/words.ts';
import {
  inEveryLook,
  listPublicPages,
  lookAtEach,
  otherPages,
  type PublicPages,
  walkMs,
} from '../support/browser/each-page.ts';
import { listViolations, otherAppearances } from '../support/browser/page-violations.ts';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
let pages: PublicPages;
beforeAll(async () => {
  site = await openReadSite();
  pages = listPublicPages(site);
});
afterAll(() => site?.stop());

describe('every kind of page', () => {
  it(
    'is laid out without script so that all of it can be read and hit, and axe finds nothing',
    async () => {
      const found = await lookAtEach(site, pages, { withoutScript: true }, async (page) => ({
        appearances: await inEveryLook(page),
        axe: await listViolations(page, otherAppearances),
      }));
      expect(found).toEqual({ appearances: [], axe: [], console: [] });
    },
    walkMs,
  );

  it('moves nothing by itself', async () => {
    for (const file of listMarkupFiles(pages.clientDir).filter((path) => path.endsWith('.css')))
      expect(await readFile(file, 'utf8'), file).not.toMatch(/\b(?:transition|animation|scroll-behavior)\b/);
  });
});

describe('every page', () => {
  it('is within one round trip at its first view', async () => {
    const heavy: string[] = [];
    for (const { paths } of pages.kinds)
      for (const path of paths) {
        const { byteCount } = await measureFirstView(site.origin, path);
        if (byteCount > roundTripBytes) heavy.push(`${path}: ${byteCount}`);
      }
    expect(heavy).toEqual([]);
  });

  it('has a title of its own', async () => {
    const byTitle = new Map<string, string[]>();
    // An old address of an answer shows the same as its new one.
    const former = new Set(
      listStates(words.whoToCall)
        .flatMap(formerPathsOf)
        .map((path) => urls.whoToCallState(path)),
    );
    for (const path of pages.kinds.flatMap(({ paths }) => paths).filter((each) => !former.has(each))) {
      const file = join(pages.clientDir, path.endsWith('/') ? `${path}index.html` : `${path}.html`);
      const html = await readFile(file, 'utf8');
      const title = html.match(/<title>([^<]*)<\/title>/)?.[1] ?? '';
      byTitle.set(title, [...(byTitle.get(title) ?? []), path]);
    }
    expect([...byTitle].filter(([title, paths]) => title === '' || paths.length > 1)).toEqual([]);
  });

  it.skipIf(!hasJava())('has no error or warning that the Nu HTML Checker finds', async () => {
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
      expect(await checkMarkup([...listMarkupFiles(pages.clientDir), ...files])).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
