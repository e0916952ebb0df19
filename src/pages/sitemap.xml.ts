/**
 * The pages that are worth finding, for search engines (sitemaps.org, 0.9), each with the day on which its contents
 * last changed, and with its languages: in the pages themselves every reader would fetch their addresses. A static page
 * in the folder of pages is included automatically. @astrojs/sitemap is not used, because it knows nothing of the
 * contacts from which the dates follow.
 */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { recordsOf } from '../domain/board/board-record.ts';
import { timelinePageCount } from '../domain/board/board-view.ts';
import { contactsOf, policeContactsOf } from '../domain/directory/borough-view.ts';
import type { Directory } from '../domain/directory/directory.ts';
import { type LanguageCode, languages } from '../domain/languages/languages.ts';
import { findLastChangedOn } from '../domain/open-data/last-changed.ts';
import { xmlText } from '../domain/text/xml-text.ts';
import { readSettings } from '../settings.ts';
import { inLanguage, urls } from '../urls.ts';

interface Entry {
  /** In English. */
  readonly path: string;
  readonly isTranslated?: boolean;
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
  const codes = ['en', ...directory.languages] as const;
  const entries = [...listFixedPages(), ...listDataPages(directory)].flatMap((entry) =>
    entry.isTranslated
      ? codes.map((code) => entryText(publicUrl, entry, code, codes))
      : [entryText(publicUrl, entry, 'en')],
  );
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};

/** @param alternates the languages of the page: each of its addresses names all of them, and so itself. */
function entryText(
  publicUrl: string,
  { path, changedOn }: Entry,
  code: LanguageCode,
  alternates: readonly LanguageCode[] = [],
): string {
  const address = (of: LanguageCode) => xmlText(publicUrl + inLanguage(of, path));
  const link = (hreflang: string, of: LanguageCode) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address(of)}"/>`;
  return [
    `<url><loc>${address(code)}</loc>`,
    changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`,
    ...alternates.map((of) => link(of === 'en' ? 'en' : languages[of].locale, of)),
    ...(alternates.length > 0 ? [link('x-default', 'en')] : []),
    '</url>',
  ].join('');
}

function listFixedPages(): readonly Entry[] {
  const sources = import.meta.glob<string>('./**/*.astro', { query: '?raw', import: 'default', eager: true });
  return Object.entries(sources)
    .map(([file, source]) => {
      const inEnglish = file.replace('/[...language]', '');
      return { file: inEnglish, source, isTranslated: inEnglish !== file };
    })
    .filter(({ file, source }) => !/[[_]|\/404|\/500/.test(file) && !notForFinding.test(source))
    .map(({ file, isTranslated }) => ({
      path: `${file.slice(1).replace(/(?:\/?index)?\.astro$/, '')}/`.replace('//', '/'),
      isTranslated,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listDataPages(directory: Directory): readonly Entry[] {
  const { builtOn, nationalLines } = directory;
  return [
    ...directory.boroughs.map(({ slug, code }) => ({
      path: urls.borough(slug),
      isTranslated: true,
      changedOn: findLastChangedOn([...contactsOf(directory, code), ...nationalLines], builtOn),
    })),
    ...recordsOf(directory.board, 'meeting').map(({ id, changedOn }) => ({
      path: urls.boardMeeting(id),
      changedOn,
    })),
    ...Array.from({ length: timelinePageCount(directory.board) }, (_, index) => ({
      path: urls.boardTimeline(index + 1),
    })),
    ...directory.policeAreas.map((area) => ({
      path: urls.policeArea(area.slug),
      changedOn: findLastChangedOn([...policeContactsOf(directory, area), ...nationalLines], builtOn),
    })),
  ];
}
