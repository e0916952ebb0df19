/**
 * How the work of keeping the list is shared out: rounds of checking, who looks after what, what was asked by mail,
 * saved filters, and acts on many entries at once.
 */
import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type GroupActItem, groupActKinds } from '../../src/domain/group-acts/group-act.ts';
import { boroughs } from './areas.ts';
import { isOneOf } from './columns/is-one-of.ts';
import { contacts } from './contacts.ts';
import { users } from './people.ts';

/** A round of checking: everything that was to be checked since a day. At most one is under way. */
export const checkRounds = sqliteTable(
  'check_rounds',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** London date. */
    begunOn: text().notNull(),
    begunAt: text().notNull(),
    begunBy: text().notNull(),
    endedAt: text(),
    endedBy: text(),
  },
  (table) => [
    check('check_rounds_name_present', sql`length(trim(${table.name})) > 0`),
    check('check_rounds_begun_on_is_date', sql`${table.begunOn} IS date(${table.begunOn})`),
    check('check_rounds_end_whole', sql`(${table.endedAt} IS NULL) = (${table.endedBy} IS NULL)`),
  ],
);

export const checkRoundContacts = sqliteTable(
  'check_round_contacts',
  {
    roundId: text()
      .notNull()
      .references(() => checkRounds.id, { onDelete: 'cascade' }),
    contactId: text()
      .notNull()
      .references(() => contacts.id),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.contactId] })],
);

const person = () =>
  text()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** Who looks after an entry; it goes before the assignment of its borough. */
export const contactAssignments = sqliteTable('contact_assignments', {
  contactId: text()
    .primaryKey()
    .references(() => contacts.id),
  userId: person(),
  assignedAt: text().notNull(),
  assignedBy: text().notNull(),
});

/** Who looks after all entries of a borough that serve no other. */
export const boroughAssignments = sqliteTable('borough_assignments', {
  boroughCode: text()
    .primaryKey()
    .references(() => boroughs.code),
  userId: person(),
  assignedAt: text().notNull(),
  assignedBy: text().notNull(),
});

/** Confirm links that a person sent, outside the reminders of the daily check. */
export const confirmRequests = sqliteTable(
  'confirm_requests',
  {
    /** Of the confirm link in the mail, which is deleted after some months. */
    linkId: text().primaryKey(),
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    /** In lower case. */
    recipient: text().notNull(),
    askedAt: text().notNull(),
    /** London date. */
    askedOn: text().notNull(),
    askedBy: text().notNull(),
  },
  (table) => [
    index('confirm_requests_by_contact').on(table.contactId, table.askedOn),
    check('confirm_requests_recipient_is_lower', sql`${table.recipient} = lower(${table.recipient})`),
    check('confirm_requests_date_is_date', sql`${table.askedOn} IS date(${table.askedOn})`),
  ],
);

/** Filters of the list of contacts that a person keeps under a name. */
export const savedFilters = sqliteTable(
  'saved_filters',
  {
    userId: person(),
    name: text().notNull(),
    /** As it stands in the address of the list. */
    query: text().notNull(),
    savedAt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.name] }),
    check('saved_filters_name_present', sql`length(trim(${table.name})) > 0`),
  ],
);

/** The secret address of a person's calendar of what falls due: only its hash is stored. */
export const calendarFeeds = sqliteTable('calendar_feeds', {
  userId: text()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** SHA-256, hexadecimal. */
  tokenHash: text().notNull().unique(),
  createdAt: text().notNull(),
});

/** Acts on many entries at once. */
export const groupActs = sqliteTable(
  'group_acts',
  {
    id: text().primaryKey(),
    kind: text({ enum: groupActKinds }).notNull(),
    doneAt: text().notNull(),
    doneBy: text().notNull(),
    items: text({ mode: 'json' }).$type<readonly GroupActItem[]>().notNull(),
    undoneAt: text(),
    undoneBy: text(),
  },
  (table) => [
    index('group_acts_by_time').on(table.doneAt),
    check('group_acts_kind_known', isOneOf(table.kind)),
    check('group_acts_items_is_json', sql`json_valid(${table.items})`),
    check('group_acts_undone_whole', sql`(${table.undoneAt} IS NULL) = (${table.undoneBy} IS NULL)`),
  ],
);

/** What a person said that a heading of an imported list means, kept for the next list. */
export const importHeadings = sqliteTable('import_headings', {
  /** As written, in lower case and without spaces around it. */
  heading: text().primaryKey(),
  /** A column of the CSV format, or `left out`. */
  meaning: text().notNull(),
  chosenAt: text().notNull(),
  chosenBy: text().notNull(),
});
