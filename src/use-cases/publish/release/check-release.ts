/**
 * Checks a release before readers get it: every required page exists, nothing is empty, no page holds a script or style
 * that its content security policy forbids, and no link inside the site is broken.
 */
import { urls } from '../../../urls.ts';
import type { LinkReader } from './link-memory.ts';
import { type PageLinks, readPageLinks, readScriptLinks, readStyleLinks } from './page-links.ts';
import type { ReleaseFile } from './release-layout.ts';

type FileToCheck = Pick<ReleaseFile, 'path' | 'contentType' | 'size'>;

export interface ReleaseToCheck {
  readonly publicUrl: string;
  readonly files: readonly FileToCheck[];
  /** The result of readLinks, by path. */
  readonly links: ReadonlyMap<string, PageLinks>;
  readonly requiredPaths: readonly string[];
  /** Routes answered by code. */
  readonly onDemand: readonly RegExp[];
}

/** Paths that the server answers itself. */
const serverPaths: ReadonlySet<string> = new Set([urls.apiFind(), urls.liveness(), urls.readiness()]);
const maxProblemsShown = 10;

/** @throws Error that lists what is wrong with it */
export function checkRelease(release: ReleaseToCheck): void {
  const { files, links } = release;
  const problems: string[] = [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const path of release.requiredPaths)
    if (!byPath.has(path)) problems.push(`The page ${path} is missing.`);

  for (const { path, size } of files) if (size === 0) problems.push(`${path} is empty.`);
  for (const [path, { inline }] of links)
    for (const code of inline)
      problems.push(`${path} has ${code} in it, which the content security policy of pages forbids.`);
  problems.push(...listLinkProblems(release, byPath, links));
  if (problems.length > 0) {
    const more =
      problems.length > maxProblemsShown ? [`… and ${problems.length - maxProblemsShown} more.`] : [];
    throw new Error(
      ['The release is not fit to publish.', ...problems.slice(0, maxProblemsShown), ...more].join('\n'),
    );
  }
}

function listLinkProblems(
  release: ReleaseToCheck,
  byPath: ReadonlyMap<string, FileToCheck>,
  links: ReadonlyMap<string, PageLinks>,
): readonly string[] {
  const problems: string[] = [];
  // A reference from the root means the same on every page, and most occur on nearly all of them.
  const fromRoot = new Map<string, string | undefined>();
  for (const [path, page] of links) {
    for (const reference of page.references) {
      const isKnown = fromRoot.has(reference);
      const problem = isKnown
        ? fromRoot.get(reference)
        : findLinkProblem(reference, path, release, byPath, links);
      if (!isKnown && reference.startsWith('/')) fromRoot.set(reference, problem);
      if (problem) problems.push(`${path} refers to ${reference}, ${problem}.`);
    }
  }
  return problems;
}

const none = { ids: new Set<string>(), inline: [] };
const linkReaders: Readonly<Record<string, (text: string) => PageLinks>> = {
  'text/html': readPageLinks,
  'text/css': (text) => ({ references: readStyleLinks(text), ...none }),
  'text/javascript': (text) => ({ references: readScriptLinks(text), ...none }),
};

/** @returns undefined for a kind of file that refers to nothing */
export function readLinks(
  file: Pick<ReleaseFile, 'contentType' | 'digest'>,
  content: Buffer,
  recall: LinkReader,
): PageLinks | undefined {
  const kind = file.contentType.split(';')[0] ?? '';
  const read = linkReaders[kind];
  return read && recall(`${kind} ${file.digest}`, () => read(content.toString()));
}

function findLinkProblem(
  reference: string,
  from: string,
  release: ReleaseToCheck,
  byPath: ReadonlyMap<string, FileToCheck>,
  links: ReadonlyMap<string, PageLinks>,
): string | undefined {
  const base = new URL(from, release.publicUrl);
  if (!URL.canParse(reference, base)) return 'which is no address';
  const target = new URL(reference, base);
  if (target.origin !== base.origin) return undefined;
  const path = decodeURI(target.pathname);
  const file = byPath.get(path);
  if (!file) {
    const isKnown =
      byPath.has(`${path}/`) || serverPaths.has(path) || release.onDemand.some((route) => route.test(path));
    return isKnown ? undefined : 'which does not exist';
  }
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === '' || fragment === 'top' || !file.contentType.startsWith('text/html')) return undefined;
  return links.get(path)?.ids.has(fragment) ? undefined : 'and that page has no such place';
}
