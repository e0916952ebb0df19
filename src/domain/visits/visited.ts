/** Which addresses are pages of a borough, for the counts of visits. */
import { isTranslationCode } from '../languages/languages.ts';

export interface CountedBorough {
  readonly code: string;
  readonly slug: string;
}

/**
 * The page of a borough, in any language. Its poster, its sheets and its card are not counted: who opens one has opened
 * the page.
 *
 * @param path as the release has it
 * @returns the code of the borough; undefined for every other page
 */
export function visitedBorough(path: string, boroughs: readonly CountedBorough[]): string | undefined {
  // Nearly every request ends here.
  if (!path.includes('/boroughs/')) return undefined;
  const [, language, slug] = /^(?:\/([a-z-]+))?\/boroughs\/([a-z-]+)\/$/.exec(path) ?? [];
  if (slug === undefined || (language !== undefined && !isTranslationCode(language))) return undefined;
  return boroughs.find((borough) => borough.slug === slug)?.code;
}
