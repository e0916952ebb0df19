/** That a reader meets numbers that exist, on the page of every borough, and is told that nobody has checked them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import rows from '../../db/reference/london/council-lines.json' with { type: 'json' };
import { dataPaths } from '../../src/settings.ts';
import { urls } from '../../src/urls.ts';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site.stop());

it('the page about the Board says at once that nothing shows whether it still exists', () => {
  const html = readFileSync(
    join(dataPaths(site.dataDir).current, 'client', urls.board(), 'index.html'),
    'utf8',
  );
  expect(html).toMatch(
    /Whether it still exists<\/dt>\s*<dd>Nothing found from 2021 to 2026 shows the Board meeting/,
  );
});

/** The contacts and council pages in the order of the page, as its file in the release has them. */
function entriesOf(html: string) {
  return [
    ...html.matchAll(/<article class="app-contact.*?<\/article>|<li data-council-page=.*?<\/li>/gs),
  ].map(([entry]) => ({
    entry,
    isMadeUp: entry.includes('class="app-tag"'),
    isPage: entry.startsWith('<li'),
  }));
}

describe.each(boroughReferences)('$name', ({ slug, code }) => {
  const html = () =>
    readFileSync(join(dataPaths(site.dataDir).current, 'client', urls.borough(slug), 'index.html'), 'utf8');

  it('has a line or a page of the council above anything made up, each with its source and date', () => {
    const entries = entriesOf(html());
    expect(entries[0]?.isMadeUp).toBe(false);
    const firstMadeUp = entries.findIndex(({ isMadeUp }) => isMadeUp);
    const real = entries.filter(({ isMadeUp }) => !isMadeUp);
    expect(real.length).toBeGreaterThan(0);
    expect(firstMadeUp === -1 || firstMadeUp >= real.length).toBe(true);
    for (const { entry, isPage } of real)
      if (isPage) expect(entry).toMatch(/href="https?:\/\//);
      else expect(entry).toMatch(/saved copy of\s*<a [^>]*>.+?<\/a>, read on \d{1,2} November 2026/);
  });

  it('says of none of them that it was checked', () => {
    for (const { entry, isMadeUp, isPage } of entriesOf(html())) {
      if (isMadeUp || isPage) continue;
      expect(entry).toContain('data-state="unchecked"');
      expect(entry).not.toMatch(/Last checked|>Checked</);
    }
  });

  it('names no line for professionals only as the one that answers now', () => {
    const [, now = ''] = /<section class="app-now"(.*?)<\/section>/s.exec(html()) ?? [];
    expect(now).not.toMatch(/for professionals/i);
  });

  it.each(['adults', 'children'] as const)(
    'links the council’s own page about %s where no line of that team is known',
    (service) => {
      const isKnown = rows.some(
        (row) => row.borough === code && row.service === service && row.standing === 'found',
      );
      // A page for professionals is better than none.
      const hasPage = rows.some((row) => row.borough === code && row.service.startsWith(service) && row.page);
      expect(html().includes(`data-council-page="${service}"`)).toBe(hasPage && !isKnown);
    },
  );

  it('names every entry in the link to report it', () => {
    expect(html()).not.toMatch(/, (null|undefined)</);
  });

  it('says of the posts that were promised whether one is known', () => {
    for (const post of ['police_spoc', 'council_lead'])
      expect(html()).toMatch(new RegExp(`data-post="${post}" data-post-state="none"[^>]*>[^<]*not known`));
  });
});
