/** Records that an administrator has read a page through today and found it right. */
import type { Transaction } from '../../../db/client.ts';
import { insertPageReview, readLastPageReviews } from '../../../db/freshness/page-reviews.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import {
  type ReviewedPageSlug,
  reviewedPageSlugs,
  reviewedPages,
} from '../../domain/directory/reviewed-pages.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { audit, auditRefusal, publishChange } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type PageReviewResult =
  | { readonly kind: 'reviewed'; readonly slug: ReviewedPageSlug }
  /** Somebody did so today already; nothing is written again. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'not-found' }
  | Refusal;

/** @param typed a slug from a form */
export function recordPageReview(context: UseCaseContext, typed: string): PageReviewResult {
  const slug = reviewedPageSlugs.find((known) => known === typed);
  if (slug === undefined) return { kind: 'not-found' };
  return context.database.transaction((transaction) => write(transaction, context, slug), {
    behavior: 'immediate',
  });
}

function write(transaction: Transaction, context: UseCaseContext, slug: ReviewedPageSlug): PageReviewResult {
  const subject = `page:/${slug}/`;
  const access = decideAccess(context.principal, 'pages.review', new Map());
  if (!access.allowed) {
    const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
    auditRefusal(transaction, context, 'page.review', subject, refusal);
    return refusal;
  }
  const today = londonDateOf(context.now);
  const before = readLastPageReviews(transaction).get(slug) ?? null;
  if (before === today) return { kind: 'unchanged' };
  insertPageReview(transaction, {
    slug,
    on: today,
    by: context.principal.id,
    at: context.now.toISOString(),
  });
  audit(transaction, context, {
    action: 'page.review',
    subject,
    before: { reviewedOn: before },
    after: { reviewedOn: today },
  });
  publishChange(transaction, context, `${reviewedPages[slug].title}: reviewed`);
  return { kind: 'reviewed', slug };
}
