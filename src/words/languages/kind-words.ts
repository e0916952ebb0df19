/** What a contact is to the public, in the language of the page: the names of posts are English. */
import type { PublicContact } from '../../domain/directory/directory.ts';
import type { RiskWords } from './in-language.ts';

/** National lines are worded by line-words.ts. */
export function kindWords(
  kinds: RiskWords['kinds'],
  { kind, serves }: Pick<PublicContact, 'kind' | 'serves'>,
): string | undefined {
  switch (kind) {
    case 'council_duty':
      return kinds.council_duty[serves ?? 'everyone'];
    case 'national_line':
      return undefined;
    default:
      return kinds[kind];
  }
}
