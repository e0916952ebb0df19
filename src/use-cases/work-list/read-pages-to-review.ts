/** Explanatory pages that are due for review: a part of the work list. */
import { readLastPageReviews } from '../../../db/freshness/page-reviews.ts';
import { classifyPageReviews, type PageReview } from '../../domain/directory/page-review.ts';
import { addDays, londonDateOf } from '../../domain/time/calendar.ts';
import type { WorkListSource } from './work-list-source.ts';

/** Recently reviewed pages, so that a mistaken review can be taken back. */
export function readPagesReviewedLately({
  transaction,
  now,
}: Pick<WorkListSource, 'transaction' | 'now'>): readonly PageReview[] {
  const today = londonDateOf(now);
  return classifyPageReviews(readLastPageReviews(transaction), today).filter(
    ({ reviewedOn }) => reviewedOn !== null && reviewedOn > addDays(today, -takenBackWithinDays),
  );
}

const takenBackWithinDays = 14;

/** Pages never reviewed first, then those whose review ends first. */
export function readPagesToReview({
  transaction,
  now,
}: Pick<WorkListSource, 'transaction' | 'now'>): readonly PageReview[] {
  return classifyPageReviews(readLastPageReviews(transaction), londonDateOf(now))
    .filter(({ state }) => state !== 'reviewed')
    .toSorted((one, other) => (one.nextReviewOn ?? '').localeCompare(other.nextReviewOn ?? ''));
}
