/** The first part of the addresses of pages that exist in several languages: none for English. */
import type { DirectoryFrame } from '../domain/directory/directory.ts';
import { translationCodes } from '../domain/languages/languages.ts';

export function listLanguageParams(
  _directory: DirectoryFrame,
): readonly { readonly language: string | undefined }[] {
  return [undefined, ...translationCodes].map((language) => ({ language }));
}
