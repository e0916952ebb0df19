/**
 * What the reference data said when it was last loaded, and what was found in public sources that nobody has checked
 * and readers are not shown. See ../leads/.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { leadStates } from '../../src/domain/leads/lead.ts';
import { councilServices } from '../../src/domain/reference/council-services.ts';
import { boroughs } from './areas.ts';
import { isOneOf } from './columns/is-one-of.ts';
import { contacts } from './contacts.ts';

/** One row for each entry of the reference data, in the words of the edition that was loaded last. */
export const referenceEntries = sqliteTable(
  'reference_entries',
  {
    /** Also the id of its contact or lead. */
    id: text().primaryKey(),
    /** In the shape of src/domain/reference/reference-entry.ts. */
    entry: text({ mode: 'json' }).$type<unknown>().notNull(),
    loadedAt: text().notNull(),
  },
  (table) => [check('reference_entries_entry_is_json', sql`json_valid(${table.entry})`)],
);

export const leads = sqliteTable(
  'leads',
  {
    id: text().primaryKey(),
    /** Raised with each edition that says something new, so that nobody settles what they have not seen. */
    version: integer().notNull().default(1),
    /** In the shape of src/domain/leads/lead.ts. */
    found: text({ mode: 'json' }).$type<unknown>().notNull(),
    state: text({ enum: leadStates }).notNull(),
    foundAt: text().notNull(),
    settledAt: text(),
    settledBy: text(),
    /** Why it was last dismissed; it may wait again since. */
    reason: text(),
    /** The contact that was made of it. */
    contactId: text().references(() => contacts.id),
  },
  (table) => [
    index('leads_by_state').on(table.state),
    check('leads_state_known', isOneOf(table.state)),
    check('leads_found_is_json', sql`json_valid(${table.found})`),
    check('leads_settled_whole', sql`(${table.state} = 'waiting') = (${table.settledAt} IS NULL)`),
    check('leads_settled_by_someone', sql`(${table.settledAt} IS NULL) = (${table.settledBy} IS NULL)`),
    check(
      'leads_dismissed_with_reason',
      sql`${table.state} <> 'dismissed' OR length(trim(${table.reason})) > 0`,
    ),
    check('leads_published_contact', sql`(${table.state} = 'published') = (${table.contactId} IS NOT NULL)`),
  ],
);

/** The pages on which councils name their lines; readers are led there where no line is known. */
export const councilPages = sqliteTable(
  'council_pages',
  {
    boroughCode: text()
      .notNull()
      .references(() => boroughs.code),
    service: text({ enum: councilServices }).notNull(),
    url: text().notNull(),
    readOn: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.boroughCode, table.service] }),
    check('council_pages_service_known', isOneOf(table.service)),
    check('council_pages_read_on_is_date', sql`${table.readOn} IS date(${table.readOn})`),
  ],
);
