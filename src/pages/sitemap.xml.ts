/**
 * The pages that are worth finding, for search engines (sitemaps.org, 0.9), each with the day on which its contents
 * last changed. A static page in the folder of pages is included automatically. @astrojs/sitemap is not used, because
 * it knows nothing of the contacts from which the dates follow.
 */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { contactsOf, policeContactsOf } from '../domain/directory/borough-view.ts';
import type { Directory } from '../domain/directory/directory.ts';
import { findLastChangedOn } from '../domain/open-data/last-changed.ts';
import { xmlText } from '../domain/text/xml-text.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';

interface Entry {
  readonly path: string;
  readonly changedOn?: string | undefined;
}

/**
 * How a page's source shows that it must not be indexed: it is rendered on demand, part of another page, for a
 * frame on another site, or marked so.
 */
const notForFinding =
  /\bprerender = false\b|\bpartial = true\b|\bisIndexed=\{false\}|content="noindex"|<Embed\b/;

export const GET: APIRoute = () => {
  const { publicUrl } = readSettings();
  const directory = loadDirectory();
  const entries = [...listFixedPages(), ...listDataPages(directory)].map(
    ({ path, changedOn }) =>
      `<url><loc>${xmlText(publicUrl + path)}</loc>${changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`}</url>`,
  );
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};

function listFixedPages(): readonly Entry[] {
  const sources = import.meta.glob<string>('./**/*.astro', { query: '?raw', import: 'default', eager: true });
  return Object.entries(sources)
    .map(([file, source]) => [file.replace('/[...language]', ''), source] as const)
    .filter(([file, source]) => !/[[_]|\/404|\/500/.test(file) && !notForFinding.test(source))
    .map(([file]) => ({ path: `${file.slice(1).replace(/(?:\/?index)?\.astro$/, '')}/`.replace('//', '/') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listDataPages(directory: Directory): readonly Entry[] {
  const { builtOn, nationalLines } = directory;
  return [
    ...directory.boroughs.map(({ slug, code }) => ({
      path: urls.borough(slug),
      changedOn: findLastChangedOn([...contactsOf(directory, code), ...nationalLines], builtOn),
    })),
    ...directory.policeAreas.map((area) => ({
      path: urls.policeArea(area.slug),
      changedOn: findLastChangedOn([...policeContactsOf(directory, area), ...nationalLines], builtOn),
    })),
  ];
}
