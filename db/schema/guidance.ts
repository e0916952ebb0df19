/**
 * What is stored about explanatory pages: when somebody reviewed each one, which reminders of that went out, and
 * whether the site's external links still answer.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { reviewedPageSlugs } from '../../src/domain/directory/reviewed-pages.ts';
import { isOneOf } from './columns/is-one-of.ts';

/** One row for each review; the newest of a page starts its clock. */
export const pageReviews = sqliteTable(
  'page_reviews',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    slug: text({ enum: reviewedPageSlugs }).notNull(),
    /** London date. */
    reviewedOn: text().notNull(),
    reviewedBy: text().notNull(),
    recordedAt: text().notNull(),
    /** Set when somebody said that it was a mistake: it no longer counts and stays for the record. */
    withdrawnAt: text(),
    withdrawnBy: text(),
  },
  (table) => [
    index('page_reviews_by_page').on(table.slug, table.reviewedOn),
    check('page_reviews_slug_is_lower', sql`${table.slug} <> '' AND ${table.slug} NOT GLOB '*[^a-z-]*'`),
    check(
      'page_reviews_withdrawn_by_someone',
      sql`(${table.withdrawnAt} IS NULL) = (${table.withdrawnBy} IS NULL)`,
    ),
    check('page_reviews_date_is_date', sql`${table.reviewedOn} IS date(${table.reviewedOn})`),
  ],
);

/** One row for each stage of a page's cycle that administrators were told of; it makes sure that they are told once. */
export const pageReviewReminders = sqliteTable(
  'page_review_reminders',
  {
    slug: text({ enum: reviewedPageSlugs }).notNull(),
    /** The date of the review that started the clock; `unreviewed` while there is none. */
    cycle: text().notNull(),
    stage: text({ enum: ['unreviewed', 'due', 'overdue'] }).notNull(),
    recordedAt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.slug, table.cycle, table.stage] }),
    check('page_review_reminders_stage_known', isOneOf(table.stage)),
  ],
);

/** Every external link of the release that was last checked, with the result. */
export const externalLinks = sqliteTable(
  'outward_links',
  {
    url: text().primaryKey(),
    outcome: text({ enum: ['works', 'unclear', 'broken'] }).notNull(),
    /** HTTP status; null when no answer came. */
    status: integer(),
    /** The result in words. */
    detail: text().notNull(),
    /** A page of ours that has the link, and how many do. */
    foundOn: text().notNull(),
    pageCount: integer().notNull(),
    checkedAt: text().notNull(),
    /** London date since which no check has found it working; null while it works. */
    failingSinceOn: text(),
  },
  (table) => [
    check('outward_links_outcome_known', isOneOf(table.outcome)),
    check('outward_links_page_count_positive', sql`${table.pageCount} >= 1`),
    check(
      'outward_links_failure_dated',
      sql`(${table.outcome} = 'works') = (${table.failingSinceOn} IS NULL)`,
    ),
  ],
);
