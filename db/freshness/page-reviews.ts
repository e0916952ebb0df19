/** When explanatory pages and translations were last reviewed. */
import { and, desc, eq, isNull, max } from 'drizzle-orm';
import type { PageReviewState } from '../../src/domain/directory/page-review.ts';
import type { ReviewedPageSlug } from '../../src/domain/directory/reviewed-pages.ts';
import type { Database, Transaction } from '../client.ts';
import { pageReviewReminders, pageReviews } from '../schema/guidance.ts';

/** @returns by slug, the London date of the last review; pages that nobody has reviewed are not in it */
export function readLastPageReviews(database: Database | Transaction): ReadonlyMap<string, string> {
  const rows = database
    .select({ slug: pageReviews.slug, reviewedOn: max(pageReviews.reviewedOn) })
    .from(pageReviews)
    .where(isNull(pageReviews.withdrawnAt))
    .groupBy(pageReviews.slug)
    .all();
  return new Map(rows.flatMap(({ slug, reviewedOn }) => (reviewedOn === null ? [] : [[slug, reviewedOn]])));
}

/** The latest review that was not taken back. */
export function findLastPageReview(transaction: Transaction, slug: ReviewedPageSlug) {
  return transaction
    .select()
    .from(pageReviews)
    .where(and(eq(pageReviews.slug, slug), isNull(pageReviews.withdrawnAt)))
    .orderBy(desc(pageReviews.reviewedOn), desc(pageReviews.id))
    .get();
}

/** It stays for the record but no longer counts. */
export function withdrawReview(
  transaction: Transaction,
  id: number,
  { at, by }: { readonly at: string; readonly by: string },
): void {
  transaction
    .update(pageReviews)
    .set({ withdrawnAt: at, withdrawnBy: by })
    .where(eq(pageReviews.id, id))
    .run();
}

export interface NewPageReview {
  readonly slug: ReviewedPageSlug;
  /** London date. */
  readonly on: string;
  /** An actor id. */
  readonly by: string;
  /** Of a translation, and of nothing else: the role or organisation of the native speaker who read it. */
  readonly readBy: string | null;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

export function insertPageReview(
  transaction: Transaction,
  { slug, on, by, readBy, at }: NewPageReview,
): void {
  transaction
    .insert(pageReviews)
    .values({ slug, reviewedOn: on, reviewedBy: by, readBy, recordedAt: at })
    .run();
}

export interface PageReviewReminder {
  readonly slug: ReviewedPageSlug;
  readonly cycle: string;
  readonly stage: Exclude<PageReviewState, 'reviewed'>;
}

export function hasPageReviewReminder(
  database: Database | Transaction,
  { slug, cycle, stage }: PageReviewReminder,
): boolean {
  const { slug: page, cycle: ofCycle, stage: atStage } = pageReviewReminders;
  return (
    database
      .select({ slug: page })
      .from(pageReviewReminders)
      .where(and(eq(page, slug), eq(ofCycle, cycle), eq(atStage, stage)))
      .get() !== undefined
  );
}

/** @throws when it was recorded already: nothing of the run may then be kept */
export function recordPageReviewReminder(
  transaction: Transaction,
  reminder: PageReviewReminder,
  recordedAt: string,
): void {
  transaction
    .insert(pageReviewReminders)
    .values({ ...reminder, recordedAt })
    .run();
}
