/**
 * Caches what files refer to, by their digest: most files of a release are those of the previous one, and finding the
 * links in a page takes longer than following them. The targets are looked up again for every release.
 */
import type { PageLinks } from './page-links.ts';

/** @param digest of the content and of how it is read */
export type LinkReader = (digest: string, read: () => PageLinks) => PageLinks;

let kept: ReadonlyMap<string, PageLinks> = new Map();

/**
 * Begins a check with what the previous check in this process has read. Entries that this one does not use are dropped.
 */
export function openLinkMemory(): LinkReader {
  const earlier = kept;
  const own = new Map<string, PageLinks>();
  kept = own;
  return (digest, read) => {
    const links = earlier.get(digest) ?? own.get(digest) ?? compact(read());
    own.set(digest, links);
    return links;
  };
}

/** The same addresses occur on nearly all pages. A substring of a page would keep the whole page in memory. */
const words = new Map<string, string>();
const mostWords = 50_000;

function compact(links: PageLinks): PageLinks {
  if (words.size > mostWords) words.clear();
  return {
    ...links,
    references: [...new Set(links.references)].map(wordOf),
    ids: new Set([...links.ids].map(wordOf)),
  };
}

function wordOf(cut: string): string {
  const known = words.get(cut);
  if (known !== undefined) return known;
  const word = Buffer.from(cut).toString();
  words.set(word, word);
  return word;
}
