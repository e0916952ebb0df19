/** Writes the review of a page or translation, with its audit event and its publish request, in the caller's transaction. */
import type { Transaction } from '../../../db/client.ts';
import { insertPageReview, readLastPageReviews } from '../../../db/freshness/page-reviews.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import {
  findTranslation,
  type ReviewedPageSlug,
  reviewedPages,
} from '../../domain/directory/reviewed-pages.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { audit, auditRefusal, publishChange } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

/** The subject of audit events about a review. */
export function subjectOfReview(slug: ReviewedPageSlug): string {
  const code = findTranslation(slug);
  return code === undefined ? `page:${reviewedPages[slug].path}` : `language:${code}`;
}

/** @returns undefined for somebody who may review pages; a refusal is on record then */
export function refuseReview(
  transaction: Transaction,
  context: UseCaseContext,
  action: 'page.review' | 'page.withdraw-review',
  slug: ReviewedPageSlug,
): Refusal | undefined {
  const access = decideAccess(context.principal, 'pages.review', new Map());
  if (access.allowed) return undefined;
  const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
  auditRefusal(transaction, context, action, subjectOfReview(slug), refusal);
  return refusal;
}

export interface Reading {
  /** London date. */
  readonly on: string;
  /** Of a translation, the role or organisation of the native speaker. */
  readonly readBy?: string;
}

/** @returns false when a review of that day or of a later one counts already: nothing is written again */
export function writePageReview(
  transaction: Transaction,
  context: UseCaseContext,
  slug: ReviewedPageSlug,
  { on, readBy }: Reading,
): boolean {
  const before = readLastPageReviews(transaction).get(slug) ?? null;
  if (before !== null && before >= on) return false;
  insertPageReview(transaction, {
    slug,
    on,
    by: context.principal.id,
    readBy: readBy ?? null,
    at: context.now.toISOString(),
  });
  audit(transaction, context, {
    action: 'page.review',
    subject: subjectOfReview(slug),
    before: { reviewedOn: before },
    after: { reviewedOn: on, ...(readBy !== undefined && { readBy }) },
  });
  publishChange(transaction, context, `${reviewedPages[slug].title}: reviewed`);
  return true;
}
