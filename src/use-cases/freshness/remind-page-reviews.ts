/**
 * Reminds administrators of pages and translations to review: once for each stage of a cycle, however often the check
 * runs.
 */
import type { Database, Transaction } from '../../../db/client.ts';
import {
  hasPageReviewReminder,
  type PageReviewReminder,
  readLastPageReviews,
  recordPageReviewReminder,
} from '../../../db/freshness/page-reviews.ts';
import { listLanguagesOff } from '../../../db/languages/languages-off.ts';
import { enqueueMessage } from '../../../db/mail/enqueue-message.ts';
import { classifyPageReviews, type PageReview, pageReviewCycle } from '../../domain/directory/page-review.ts';
import { findTranslation } from '../../domain/directory/reviewed-pages.ts';
import { writePageReviewMail } from '../../domain/guidance/page-review-mail.ts';

export interface PageToReview {
  readonly review: PageReview;
  readonly reminder: PageReviewReminder;
}

/**
 * @param today London date
 * @returns reminders that administrators have not been sent yet
 */
export function planPageReminders(source: Database | Transaction, today: string): readonly PageToReview[] {
  const off = new Set<string | undefined>(listLanguagesOff(source).map(({ code }) => code));
  return classifyPageReviews(readLastPageReviews(source), today).flatMap((review): PageToReview[] => {
    const { slug, state: stage } = review;
    // A page that nobody has reviewed is on the work list from the first day, as sample contacts are.
    if (stage === 'reviewed' || stage === 'unreviewed') return [];
    // Nobody reads what is switched off.
    if (off.has(findTranslation(slug))) return [];
    const reminder = { slug, cycle: pageReviewCycle(review), stage };
    return hasPageReviewReminder(source, reminder) ? [] : [{ review, reminder }];
  });
}

export interface PageReminding {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** London date. */
  readonly today: string;
  readonly administrators: readonly string[];
  readonly adminUrl: string;
  readonly languagesUrl: string;
}

export function enqueuePageReminders(
  transaction: Transaction,
  pages: readonly PageToReview[],
  { at, today, administrators, ...addresses }: PageReminding,
): void {
  if (pages.length === 0) return;
  for (const { reminder } of pages) recordPageReviewReminder(transaction, reminder, at);
  const mail = writePageReviewMail(
    pages.map(({ review }) => review),
    addresses,
  );
  for (const to of administrators)
    enqueueMessage(transaction, { to, ...mail, about: `freshness:${today}`, at });
}
