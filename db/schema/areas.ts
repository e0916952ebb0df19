/** The areas of London: police areas, boroughs and other names for them. */

import { sql } from 'drizzle-orm';
import { check, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { london } from '../reference/london/profile.ts';

export const policeAreas = sqliteTable('police_areas', {
  /** The Met's Basic Command Unit code (two letters), or CP for the City of London Police. */
  code: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  force: text().notNull(),
  website: text().notNull(),
  /** The freshness check's address for a police area whose contact does not answer. Never published. */
  escalationEmail: text(),
  sourceUrl: text().notNull(),
  checkedOn: text().notNull(),
});

export const boroughs = sqliteTable(
  'boroughs',
  {
    /** GSS code. */
    code: text().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull().unique(),
    councilName: text().notNull(),
    councilWebsite: text().notNull(),
    /** The freshness check's address for a council whose contact does not answer. Never published. */
    escalationEmail: text(),
    policeAreaCode: text()
      .notNull()
      .references(() => policeAreas.code),
    sourceUrl: text().notNull(),
    checkedOn: text().notNull(),
  },
  (table) => [
    check('boroughs_code_is_gss', sql`${table.code} GLOB ${sql.raw(`'${london.boroughCodeGlob}'`)}`),
    check('boroughs_slug_is_lower', sql`${table.slug} NOT GLOB '*[^a-z0-9-]*'`),
  ],
);

/** Other names people type for a borough. One alias may name two boroughs: the reader then chooses. */
export const boroughAliases = sqliteTable(
  'borough_aliases',
  {
    alias: text().notNull(),
    boroughCode: text()
      .notNull()
      .references(() => boroughs.code, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.alias, table.boroughCode] })],
);
