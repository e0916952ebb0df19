/** Every external page that a release links to, and from where. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPageLinks } from '../publish/release/page-links.ts';
import { readManifest } from '../publish/release/release-layout.ts';

export interface FoundLink {
  /** Without its fragment, which servers do not see. */
  readonly url: string;
  /** The first page that links to it. */
  readonly foundOn: string;
  readonly pageCount: number;
}

/** @throws Error when the folder holds no complete release */
export async function collectLinks(releaseDir: string): Promise<readonly FoundLink[]> {
  const { publicUrl, files } = await readManifest(releaseDir);
  const own = new URL(publicUrl).origin;
  const pagesOf = new Map<string, string[]>();
  for (const { path, file } of files.filter(({ contentType }) => contentType.startsWith('text/html'))) {
    const html = await readFile(join(releaseDir, file), 'utf8');
    const urls = readPageLinks(html).references.map((reference) =>
      externalUrl(reference, new URL(path, publicUrl), own),
    );
    for (const url of new Set(urls.filter((url) => url !== undefined)))
      pagesOf.set(url, [...(pagesOf.get(url) ?? []), path]);
  }
  return [...pagesOf]
    .map(([url, pages]) => ({ url, foundOn: pages[0] ?? '', pageCount: pages.length }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function externalUrl(reference: string, base: URL, own: string): string | undefined {
  if (!URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  if (!/^https?:$/.test(url.protocol) || url.origin === own) return undefined;
  url.hash = '';
  return url.href;
}
