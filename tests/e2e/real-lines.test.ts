/** That a reader meets numbers that exist, on the page of every borough, and is told that nobody has checked them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boroughReferences } from '../../db/reference/london/boroughs.ts';
import { dataPaths } from '../../src/settings.ts';
import { urls } from '../../src/urls.ts';
import { openReadSite, type ReadSite } from '../support/sites/site.ts';

let site: ReadSite;
beforeAll(async () => {
  site = await openReadSite();
});
afterAll(() => site.stop());

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

describe.each(boroughReferences)('$name', ({ slug }) => {
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
      else expect(entry).toMatch(/stored copy of\s*<a [^>]*>.+?<\/a>, read on \d{1,2} November 2026/);
  });

  it('says of none of them that it was checked', () => {
    for (const { entry, isMadeUp, isPage } of entriesOf(html())) {
      if (isMadeUp || isPage) continue;
      expect(entry).toContain('data-state="unchecked"');
      expect(entry).not.toMatch(/Last checked|>Checked</);
    }
  });

  it('says of the posts that were promised whether one is known', () => {
    for (const post of ['police_spoc', 'council_lead'])
      expect(html()).toMatch(
        new RegExp(`data-post="${post}" data-post-state="none"[^>]*>[^<]*not known to us`),
      );
  });
});
