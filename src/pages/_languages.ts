/** The first part of the addresses of pages that exist in several languages: none for English. */
import type { DirectoryFrame } from '../domain/directory/directory.ts';

export function listLanguageParams({
  languages,
}: Pick<DirectoryFrame, 'languages'>): readonly { readonly language: string | undefined }[] {
  return [undefined, ...languages].map((language) => ({ language }));
}
