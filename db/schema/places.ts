/**
 * Imported place names with the boroughs they lie in. The built-in table (db/reference/london/places.json) answers
 * without any import; db/editions/places.ts combines the two.
 */
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { boroughs } from './areas.ts';
import { isOneOf } from './columns/is-one-of.ts';

/** One import of place names. At most one is `current` and at most one `previous`; older ones are deleted. */
export const placeEditions = sqliteTable(
  'place_editions',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** `outgoing` is a temporary value while two editions change places; no transaction ends with one. */
    state: text({ enum: ['current', 'previous', 'outgoing'] }).notNull(),
    product: text({ enum: ['os-open-names'] }).notNull(),
    /** The edition as its publisher names it, such as October 2026. */
    label: text().notNull(),
    releasedOn: text().notNull(),
    importedAt: text().notNull(),
    /** Named things of any kind in the source. */
    rowsRead: integer().notNull(),
    /** Names of places in London; one in two boroughs counts once. */
    placeCount: integer().notNull(),
  },
  (table) => [
    uniqueIndex('place_editions_one_per_state').on(table.state),
    check('place_editions_state_known', isOneOf(table.state)),
    check('place_editions_product_known', sql`${table.product} = 'os-open-names'`),
    check('place_editions_release_is_date', sql`${table.releasedOn} IS date(${table.releasedOn})`),
    check('place_editions_not_empty', sql`${table.placeCount} > 0`),
  ],
);

/** A name and one borough it lies in. A name of several places, or of one that lies across a boundary, has several. */
export const places = sqliteTable(
  'places',
  {
    editionId: integer()
      .notNull()
      .references(() => placeEditions.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    boroughCode: text()
      .notNull()
      .references(() => boroughs.code),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.name, table.boroughCode] }),
    check('places_name_present', sql`length(trim(${table.name})) > 0`),
  ],
);
