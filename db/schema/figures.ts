/** Public figures of referrals by police forces, as the Home Office publishes them: the edition in use and the one before. */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { figureMeasures } from '../../src/domain/board/figures.ts';
import { isOneOf } from './columns/is-one-of.ts';

/** One load. At most two are kept: the one in use, and the one to go back to. */
export const referralEditions = sqliteTable(
  'referral_editions',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** The period as the Home Office names it, such as October to December 2025. */
    name: text().notNull(),
    /** Of several files, with commas between them. */
    fileName: text().notNull(),
    /** SHA-256 of what was loaded, hexadecimal. */
    digest: text().notNull(),
    loadedAt: text().notNull(),
    loadedBy: text().notNull(),
    isCurrent: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [
    uniqueIndex('referral_editions_one_current').on(table.isCurrent).where(sql`${table.isCurrent} = 1`),
    check('referral_editions_named', sql`length(trim(${table.name})) > 0`),
    check('referral_editions_current_is_boolean', sql`${table.isCurrent} IN (0, 1)`),
    check(
      'referral_editions_digest_is_sha256',
      sql`length(${table.digest}) = 64 AND ${table.digest} NOT GLOB '*[^0-9a-f]*'`,
    ),
    check('referral_editions_by_someone', sql`${table.loadedBy} <> ''`),
  ],
);

/** A cell of the tables. One that the source suppresses has no row: it is not zero. */
export const referralCounts = sqliteTable(
  'referral_counts',
  {
    editionId: integer()
      .notNull()
      .references(() => referralEditions.id, { onDelete: 'cascade' }),
    measure: text({ enum: figureMeasures }).notNull(),
    force: text().notNull(),
    year: integer().notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.measure, table.force, table.year] }),
    check('referral_counts_measure_known', isOneOf(table.measure)),
    check('referral_counts_force_present', sql`length(trim(${table.force})) > 0`),
    // The National Referral Mechanism began in 2009.
    check('referral_counts_year_plausible', sql`${table.year} BETWEEN 2009 AND 2100`),
    check('referral_counts_count_is_whole', sql`typeof(${table.count}) = 'integer' AND ${table.count} >= 0`),
  ],
);
