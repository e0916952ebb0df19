/**
 * Caches what files refer to, by their digest: most files of a release are those of the previous one, and finding the
 * links in a page takes longer than following them. The targets are looked up again for every release.
 */
import { createDigestMemory, type Recall } from './digest-memory.ts';
import type { PageLinks } from './page-links.ts';

/** By the digest of the content, and how it is read. */
export type LinkReader = Recall<PageLinks>;

export const openLinkMemory = createDigestMemory<PageLinks>(compact);

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
