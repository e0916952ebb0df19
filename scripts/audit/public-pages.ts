/**
 * The public pages of a release by kind, read from the release and from the routes themselves, so that a new kind of
 * page is audited, checked and pictured without anybody having to remember it.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageKind {
  /** The route, such as /boroughs/[slug]/. */
  readonly route: string;
  /** Every page of the kind. */
  readonly paths: readonly string[];
  /** One page for each structural variant of the kind. */
  readonly examples: readonly string[];
}

const inLanguages = '/[...language]';
const pagesDir = join(import.meta.dirname, '../../src/pages');

/**
 * @param clientDir the folder of the release that is served as it is
 * @throws Error when a page belongs to no route
 */
export function listPageKinds(clientDir: string): readonly PageKind[] {
  const routes = globSync('**/*.astro', { cwd: pagesDir })
    .filter((file) => !/(?:^|\/)_/.test(file) && !file.startsWith('admin/'))
    .map((file) => `/${file.replace(/(?:index)?\.astro$/, '')}`.replace(/(?<!\/)$/, '/'))
    // In English, and in the other languages.
    .flatMap((route) =>
      route.startsWith(inLanguages)
        ? [route.slice(inLanguages.length), `/[language]${route.slice(inLanguages.length)}`]
        : [route],
    )
    // A route without a part to fill in is the better match.
    .toSorted((a, b) => Number(a.includes('[')) - Number(b.includes('[')) || (a < b ? -1 : 1));
  const byRoute = new Map<string, string[]>();
  const pages = globSync('**/*.html', { cwd: clientDir }).toSorted();
  for (const file of pages) {
    const path = `/${file.replace(/(?:index)?\.html$/, '')}`;
    const route = routes.find((candidate) => patternOf(candidate).test(path.replace(/\/?$/, '/')));
    if (route === undefined) throw new Error(`${path} belongs to none of the routes under src/pages.`);
    byRoute.set(route, [...(byRoute.get(route) ?? []), path]);
  }
  return [...byRoute].map(([route, paths]) => ({ route, paths, examples: pickExamples(clientDir, paths) }));
}

function patternOf(route: string): RegExp {
  // Parts that may be none at all.
  const pattern = route.replace(/\/\[\.{3}\w+\]/g, '(?:/.+)?').replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`);
}

/**
 * The structure of a page: its elements with their classes, states and directions. Two pages with the same structure look the same.
 */
function pickExamples(clientDir: string, paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const examples: string[] = [];
  for (const path of paths) {
    const html = readFileSync(
      join(clientDir, path.endsWith('/') ? `${path}index.html` : `${path}.html`),
      'utf8',
    );
    const parts = (html.match(/\b(?:class|data-state|data-kind|dir)="[^"]*"/g) ?? []).filter(
      (part) => !seen.has(part),
    );
    if (parts.length === 0 && examples.length > 0) continue;
    for (const part of parts) seen.add(part);
    examples.push(path);
  }
  return examples;
}
