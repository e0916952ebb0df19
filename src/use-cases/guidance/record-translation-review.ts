/** Records that a native speaker has read a translation and found it right. */
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { translationSlug } from '../../domain/directory/reviewed-pages.ts';
import { parseReading, type ReadingProblems } from '../../domain/guidance/translation-reading.ts';
import { isTranslationCode, type TranslationCode } from '../../domain/languages/languages.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { refuseReview, writePageReview } from './write-page-review.ts';

export interface TypedReading {
  /** Of a translation. */
  readonly code: string;
  /** The London date on which it was read. */
  readonly on: string;
  /** The role or organisation of whoever read it: it stays in the audit trail and is never published. */
  readonly readBy: string;
}

export type TranslationReviewResult =
  | { readonly kind: 'reviewed'; readonly code: TranslationCode }
  /** A review of that day or a later one counts already. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'invalid'; readonly problems: ReadingProblems }
  | { readonly kind: 'not-found' }
  | Refusal;

/** @param typed from a form */
export function recordTranslationReview(
  context: UseCaseContext,
  { code, ...typed }: TypedReading,
): TranslationReviewResult {
  if (!isTranslationCode(code)) return { kind: 'not-found' };
  const slug = translationSlug(code);
  return context.database.transaction(
    (transaction): TranslationReviewResult => {
      const refusal = refuseReview(transaction, context, 'page.review', slug);
      if (refusal) return refusal;
      const { reading, problems } = parseReading(code, typed, londonDateOf(context.now));
      if (Object.keys(problems).length > 0) return { kind: 'invalid', problems };
      return writePageReview(transaction, context, slug, reading)
        ? { kind: 'reviewed', code }
        : { kind: 'unchanged' };
    },
    { behavior: 'immediate' },
  );
}
