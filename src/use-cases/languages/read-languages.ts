/** Every translation with its review and whether it is switched on, for the page of the languages. */
import { findLastPageReview } from '../../../db/freshness/page-reviews.ts';
import { type LanguageOff, listLanguagesOff } from '../../../db/languages/languages-off.ts';
import { classifyPageReview, type PageReview } from '../../domain/directory/page-review.ts';
import { translationSlug } from '../../domain/directory/reviewed-pages.ts';
import { type Translation, type TranslationCode, translations } from '../../domain/languages/languages.ts';
import { listedTranslations } from '../../domain/languages/listed-languages.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface LanguageRow extends Translation {
  readonly code: TranslationCode;
  readonly review: PageReview;
  /** The role or organisation of whoever read it last; null while nobody has. */
  readonly readBy: string | null;
  /** Null while it is on. */
  readonly off: LanguageOff | null;
}

/** In the order of the list of languages. */
export function readLanguages({
  database,
  now,
}: Pick<UseCaseContext, 'database' | 'now'>): readonly LanguageRow[] {
  return database.transaction((transaction) => {
    const today = londonDateOf(now);
    const off = new Map(listLanguagesOff(transaction).map((language) => [language.code, language]));
    return listedTranslations.map((code) => {
      const slug = translationSlug(code);
      const last = findLastPageReview(transaction, slug);
      return {
        ...translations[code],
        code,
        review: classifyPageReview(slug, last?.reviewedOn ?? null, today),
        readBy: last?.readBy ?? null,
        off: off.get(code) ?? null,
      };
    });
  });
}
