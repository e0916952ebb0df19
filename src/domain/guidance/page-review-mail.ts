/** The mail to administrators about pages to review. Pure. */

import type { PageReview } from '../directory/page-review.ts';
import { reviewedPages } from '../directory/reviewed-pages.ts';
import { dateWords } from '../time/calendar.ts';

export function writePageReviewMail(
  reviews: readonly PageReview[],
  adminUrl: string,
): { readonly subject: string; readonly body: string } {
  return {
    subject: `Pages to review: ${reviews.length}`,
    body: [
      'Please read through these pages of the contact directory, with their sources.',
      '',
      ...reviews.map((review) => `- ${reviewedPages[review.slug].title} ${reasonOf(review)}`),
      '',
      `Say on the work list when you have reviewed one: ${adminUrl}`,
    ].join('\n'),
  };
}

function reasonOf({ state, nextReviewOn }: PageReview): string {
  if (nextReviewOn === null)
    throw new Error('A page that nobody has reviewed has no day on which that is due.');
  return state === 'overdue'
    ? `is overdue: the review was due by ${dateWords(nextReviewOn)}, and the page says so.`
    : `is due to be reviewed by ${dateWords(nextReviewOn)}.`;
}
