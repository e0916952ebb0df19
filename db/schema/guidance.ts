/**
 * What is stored about explanatory pages and translations: when somebody reviewed each one, which reminders of that
 * went out, which translations are switched off, and whether the site's external links still answer.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { reviewedPageSlugs } from '../../src/domain/directory/reviewed-pages.ts';
import { isOneOf } from './columns/is-one-of.ts';

/** One row for each review; the newest of a page or translation starts its clock. */
export const pageReviews = sqliteTable(
  'page_reviews',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    slug: text({ enum: reviewedPageSlugs }).notNull(),
    /** London date. */
    reviewedOn: text().notNull(),
    /** Who recorded it. */
    reviewedBy: text().notNull(),
    /** Of a translation: the role or organisation of the native speaker who read it. Never published. */
    readBy: text(),
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
    check(
      'page_reviews_translation_read_by_someone',
      sql`(${table.slug} GLOB 'language-*') = (${table.readBy} IS NOT NULL)`,
    ),
    check('page_reviews_reader_present', sql`trim(${table.readBy}) <> ''`),
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

/** A translation is on unless it has a row here. */
export const switchedOffLanguages = sqliteTable(
  'switched_off_languages',
  {
    /** No list of the languages: a new one needs no migration, and a code that is no translation any more means nothing. */
    code: text().primaryKey(),
    switchedOffAt: text().notNull(),
    switchedOffBy: text().notNull(),
  },
  (table) => [
    check(
      'switched_off_languages_code_is_lower',
      sql`${table.code} <> '' AND ${table.code} NOT GLOB '*[^a-z-]*'`,
    ),
    check('switched_off_languages_by_someone', sql`${table.switchedOffBy} <> ''`),
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
