/**
 * Where an address in another language leads when the release has no such page: to the same page in English, else to
 * the home page of that language where it is on. Pure.
 */
import { reviewedPages, translationSlug } from '../../domain/directory/reviewed-pages.ts';
import { isTranslationCode } from '../../domain/languages/languages.ts';
import { urls } from '../../urls.ts';

export interface EnglishPath {
  /** Taken from the release, never from the request. */
  readonly path: string;
  /** Whether it is the same page: its query still means something. */
  readonly isSame: boolean;
  /** Whether a route rendered on demand may still answer in the language itself. */
  readonly mayBeOnDemand: boolean;
}

interface Files {
  has(path: string): boolean;
}

/**
 * For a translation that is switched off, and for a page that is not translated. The release says which are on, so
 * that going back to an earlier one is whole.
 *
 * @param files of the release, which has no file at this path
 * @param path decoded
 * @returns undefined for any address that is not of a translation
 */
export function findEnglishPath(files: Files, path: string): EnglishPath | undefined {
  const [, code = '', rest = '/'] = /^\/([a-z-]+)(\/.*)?$/s.exec(path.toLowerCase()) ?? [];
  if (!isTranslationCode(code)) return undefined;
  const same = [rest, `${rest}/`].find((candidate) => files.has(candidate));
  if (same !== undefined) return { path: same, isSame: true, mayBeOnDemand: false };
  const { path: homePath } = reviewedPages[translationSlug(code)];
  if (files.has(homePath)) return { path: homePath, isSame: false, mayBeOnDemand: true };
  // The search is in no release, and whoever comes by it has typed something.
  const isSearch = rest === urls.find();
  return { path: isSearch ? rest : urls.home(), isSame: isSearch, mayBeOnDemand: false };
}
