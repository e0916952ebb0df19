/** Takes back a mistaken review of a page or translation: the previous one counts again. */
import {
  findLastPageReview,
  readLastPageReviews,
  withdrawReview,
} from '../../../db/freshness/page-reviews.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import {
  type ReviewedPageSlug,
  reviewedPageSlugs,
  reviewedPages,
} from '../../domain/directory/reviewed-pages.ts';
import { audit, publishChange } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { refuseReview, subjectOfReview } from './write-page-review.ts';

export type ReviewWithdrawalResult =
  | { readonly kind: 'review-withdrawn'; readonly slug: ReviewedPageSlug }
  /** No review of this page counts, or another has been made since the form was opened. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'not-found' }
  | Refusal;

/** @param typed a slug from a form; @param seenOn the day of the review that the form showed */
export function withdrawPageReview(
  context: UseCaseContext,
  typed: string,
  seenOn: string,
): ReviewWithdrawalResult {
  const slug = reviewedPageSlugs.find((known) => known === typed);
  if (slug === undefined) return { kind: 'not-found' };
  return context.database.transaction(
    (transaction): ReviewWithdrawalResult => {
      const action = 'page.withdraw-review';
      const refusal = refuseReview(transaction, context, action, slug);
      if (refusal) return refusal;
      const last = findLastPageReview(transaction, slug);
      if (!last || last.reviewedOn !== seenOn) return { kind: 'unchanged' };
      withdrawReview(transaction, last.id, { at: context.now.toISOString(), by: context.principal.id });
      audit(transaction, context, {
        action,
        subject: subjectOfReview(slug),
        before: { reviewedOn: last.reviewedOn },
        after: { reviewedOn: readLastPageReviews(transaction).get(slug) ?? null },
      });
      publishChange(transaction, context, `${reviewedPages[slug].title}: a review taken back`);
      return { kind: 'review-withdrawn', slug };
    },
    { behavior: 'immediate' },
  );
}
