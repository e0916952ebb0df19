/**
 * What files refer to, remembered by their digest: of a release's files most are those of the release before, and
 * finding the links in a page takes longer than following them. Where a link leads is looked up anew for every release.
 */
import type { PageLinks } from './page-links.ts';

/** @param digest of the content and of how it is read */
export type LinkReader = (digest: string, read: () => PageLinks) => PageLinks;

let kept: ReadonlyMap<string, PageLinks> = new Map();

/** Begins a check, with what the check before has read in this process. What this one does not ask for is forgotten. */
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

/** The same addresses stand on nearly all pages. A part of a page that was cut out would keep the whole in memory. */
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
