/** Imports of postcode data. */
import { sql } from 'drizzle-orm';
import { blob, check, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { boroughs } from './areas.ts';
import { isOneOf } from './columns/is-one-of.ts';

/** One import of postcode data. At most one is `current` and at most one `previous`; older ones are deleted. */
export const postcodeEditions = sqliteTable(
  'postcode_editions',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** `outgoing` is unused: being written or deleted, or a temporary value while two change places. */
    state: text({ enum: ['current', 'previous', 'outgoing'] }).notNull(),
    /** Which product the rows came from. */
    product: text({ enum: ['code-point-open', 'onspd', 'nspl'] }).notNull(),
    /** The edition as its publisher names it, such as 2025.4 or November 2025. */
    label: text().notNull(),
    /** The date the publisher gives for the data; its age counts from here. */
    releasedOn: text().notNull(),
    importedAt: text().notNull(),
    rowsRead: integer().notNull(),
    liveLondon: integer().notNull(),
    terminatedLondon: integer().notNull(),
    largeUserLondon: integer().notNull(),
    liveOutside: integer().notNull(),
    nearLondon: integer().notNull(),
    /** The index that browsers and the server answer from; formats in src/domain/lookup/. */
    liveIndex: blob({ mode: 'buffer' }).notNull(),
    otherIndex: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [
    uniqueIndex('postcode_editions_one_per_state').on(table.state).where(sql`${table.state} <> 'outgoing'`),
    check('postcode_editions_state_known', isOneOf(table.state)),
  ],
);

/** Unit postcodes of an edition, as its source gave them. The indexes are built from these rows. */
export const postcodes = sqliteTable(
  'postcodes',
  {
    editionId: integer()
      .notNull()
      .references(() => postcodeEditions.id, { onDelete: 'cascade' }),
    /** Without its space: SE17PB. */
    postcode: text().notNull(),
    status: text({ enum: ['live', 'terminated'] }).notNull(),
    isLargeUser: integer({ mode: 'boolean' }).notNull(),
    /** GSS code; null for a live postcode outside London. */
    boroughCode: text().references(() => boroughs.code),
    /** Metres on the National Grid; null where the source has no location. */
    easting: integer(),
    northing: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.postcode] }),
    check('postcodes_status_known', isOneOf(table.status)),
    check('postcodes_have_no_space', sql`${table.postcode} NOT GLOB '*[^A-Z0-9]*'`),
  ],
);
