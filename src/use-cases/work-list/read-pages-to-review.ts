/** Explanatory pages and translations that are due for review: a part of the work list. */
import { readLastPageReviews } from '../../../db/freshness/page-reviews.ts';
import { listLanguagesOff } from '../../../db/languages/languages-off.ts';
import { classifyPageReviews, getPageReview, type PageReview } from '../../domain/directory/page-review.ts';
import { findTranslation, translationSlug } from '../../domain/directory/reviewed-pages.ts';
import { listLanguagesOn } from '../../domain/languages/listed-languages.ts';
import { addDays, londonDateOf } from '../../domain/time/calendar.ts';
import type { WorkListSource } from './work-list-source.ts';

type Source = Pick<WorkListSource, 'transaction' | 'now'>;

function readReviews({ transaction, now }: Source): readonly PageReview[] {
  return classifyPageReviews(readLastPageReviews(transaction), londonDateOf(now));
}

const isExplanatory = ({ slug }: PageReview) => findTranslation(slug) === undefined;

/** Recently reviewed pages, so that a mistaken review can be taken back. */
export function readPagesReviewedLately(source: Source): readonly PageReview[] {
  const today = londonDateOf(source.now);
  return readReviews(source).filter(
    (review) =>
      isExplanatory(review) &&
      review.reviewedOn !== null &&
      review.reviewedOn > addDays(today, -takenBackWithinDays),
  );
}

const takenBackWithinDays = 14;

/** Pages never reviewed first, then those whose review ends first. */
export function readPagesToReview(source: Source): readonly PageReview[] {
  return readReviews(source)
    .filter((review) => isExplanatory(review) && review.state !== 'reviewed')
    .toSorted((one, other) => (one.nextReviewOn ?? '').localeCompare(other.nextReviewOn ?? ''));
}

/** Of the translations that readers are offered, in the order of the list of languages. */
export function readTranslationsToReview(source: Source): readonly PageReview[] {
  const reviews = readReviews(source);
  return listLanguagesOn(new Set(listLanguagesOff(source.transaction).map(({ code }) => code)))
    .map((code) => getPageReview(reviews, translationSlug(code)))
    .filter(({ state }) => state !== 'reviewed');
}
