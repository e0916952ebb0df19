/** Whether an explanatory page or a translation can be trusted today, by its last review. Pure. */

import { addDays } from '../time/calendar.ts';
import { type ReviewedPageSlug, reviewedPageSlugs, reviewedPages } from './reviewed-pages.ts';

/** `unreviewed`: written from its sources or translated, and not read through by anybody since. */
export type PageReviewState = 'unreviewed' | 'reviewed' | 'due' | 'overdue';

export interface PageReview {
  readonly slug: ReviewedPageSlug;
  readonly state: PageReviewState;
  /** London dates. Null while nobody has reviewed it. */
  readonly reviewedOn: string | null;
  /** From this day on it is on the work list. */
  readonly dueOn: string | null;
  /** The last day on which the review counts. */
  readonly nextReviewOn: string | null;
}

/** How many days before the end of a review the next one is due: the same as a contact has by default. */
const dueBeforeDays = 14;

/** @param reviewedOn London date of the last review @param today London date */
export function classifyPageReview(
  slug: ReviewedPageSlug,
  reviewedOn: string | null,
  today: string,
): PageReview {
  if (reviewedOn === null)
    return { slug, state: 'unreviewed', reviewedOn: null, dueOn: null, nextReviewOn: null };
  const nextReviewOn = addDays(reviewedOn, reviewedPages[slug].reviewDays);
  const dueOn = addDays(nextReviewOn, -dueBeforeDays);
  const state = today > nextReviewOn ? 'overdue' : today >= dueOn ? 'due' : 'reviewed';
  return { slug, state, reviewedOn, dueOn, nextReviewOn };
}

/** For every page and translation, in the order of the list. */
export function classifyPageReviews(
  lastReviews: ReadonlyMap<string, string>,
  today: string,
): readonly PageReview[] {
  return reviewedPageSlugs.map((slug) => classifyPageReview(slug, lastReviews.get(slug) ?? null, today));
}

/** @throws Error when the list is not of every page and translation */
export function getPageReview(reviews: readonly PageReview[], slug: ReviewedPageSlug): PageReview {
  const review = reviews.find((candidate) => candidate.slug === slug);
  if (!review) throw new Error(`The directory knows no review of ${slug}.`);
  return review;
}

/** The key of a page's review cycle: each reminder goes out once in it. */
export function pageReviewCycle({ reviewedOn }: PageReview): string {
  return reviewedOn ?? 'unreviewed';
}
