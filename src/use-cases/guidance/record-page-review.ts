/** Records that an administrator has read an explanatory page through today and found it right. */
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { type ExplanatorySlug, explanatorySlugs } from '../../domain/directory/reviewed-pages.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { refuseReview, writePageReview } from './write-page-review.ts';

export type PageReviewResult =
  | { readonly kind: 'reviewed'; readonly slug: ExplanatorySlug }
  /** Somebody did so today already; nothing is written again. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'not-found' }
  | Refusal;

/** @param typed a slug from a form; that of a translation is not found, because a native speaker has to read it */
export function recordPageReview(context: UseCaseContext, typed: string): PageReviewResult {
  const slug = explanatorySlugs.find((known) => known === typed);
  if (slug === undefined) return { kind: 'not-found' };
  return context.database.transaction(
    (transaction): PageReviewResult => {
      const refusal = refuseReview(transaction, context, 'page.review', slug);
      if (refusal) return refusal;
      return writePageReview(transaction, context, slug, { on: londonDateOf(context.now) })
        ? { kind: 'reviewed', slug }
        : { kind: 'unchanged' };
    },
    { behavior: 'immediate' },
  );
}
