/** Contacts, their revisions and everything that belongs to one revision; see also contact-parts.ts. */
import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import * as words from '../../src/domain/contacts/contact.ts';
import { servedGroups } from '../../src/domain/contacts/serves.ts';
import type { Hours } from '../../src/domain/hours/hours-schema.ts';
import { boroughs, policeAreas } from './areas.ts';
import { isOneOf } from './columns/is-one-of.ts';
import { telephoneText } from './columns/telephone-column.ts';

export const policies = sqliteTable(
  'policies',
  {
    kind: text({ enum: words.contactKinds }).primaryKey(),
    verificationDays: integer().notNull().default(90),
    dueBeforeDays: integer().notNull().default(14),
    lapseAfterDays: integer().notNull().default(45),
  },
  (table) => [
    check(
      'policies_days_are_sane',
      sql`${table.verificationDays} > ${table.dueBeforeDays} AND ${table.dueBeforeDays} >= 0 AND ${table.lapseAfterDays} > 0`,
    ),
  ],
);

export const contacts = sqliteTable(
  'contacts',
  {
    id: text().primaryKey(),
    kind: text({ enum: words.contactKinds }).notNull(),
    status: text({ enum: words.contactStatuses }).notNull(),
    /** Number of the revision in force. Deferred: a contact and its first revision are written together. */
    currentRevision: integer().notNull(),
    /** A sample contact of the seed. Every page says so while one is shown. */
    isDemonstration: integer({ mode: 'boolean' }).notNull().default(false),
    /** The police area a police contact belongs to. */
    policeAreaCode: text().references(() => policeAreas.code),
    /** Place in lists of national lines; lower comes first. */
    position: integer().notNull().default(0),
    unreachableSinceOn: text(),
    /** London date since which readers' reports of a dead number make it due; a check or a new number ends it. */
    reportedDeadOn: text(),
    /** A second mailbox for reminders. Readers do not see it, so it belongs to no revision. */
    deputyEmail: text(),
    /** For a retired contact, its successor. */
    successorId: text(),
    createdAt: text().notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.successorId], foreignColumns: [table.id] }),
    index('contacts_by_kind').on(table.kind, table.status),
    check('contacts_kind_known', isOneOf(table.kind)),
    check('contacts_status_known', isOneOf(table.status)),
    check('contacts_revision_positive', sql`${table.currentRevision} >= 1`),
  ],
);

export const contactRevisions = sqliteTable(
  'contact_revisions',
  {
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    number: integer().notNull(),
    /** The cause of this revision; the contact's status and police area at that time. */
    cause: text({ enum: words.storedCauses }).notNull().default('created'),
    /** For a contact retired because it was about the same post as another: that other one. */
    mergedIntoId: text().references(() => contacts.id),
    status: text({ enum: words.contactStatuses }).notNull().default('active'),
    policeAreaCode: text().references(() => policeAreas.code),
    role: text().notNull(),
    organisation: text().notNull(),
    /** As people read it: `020 7946 0123`, `08000 121 700`, `999`. */
    telephone: telephoneText(),
    email: text(),
    website: text(),
    /** The page that says that callers can have an interpreter. */
    interpreterSource: text(),
    hours: text({ mode: 'json' }).$type<Hours>().notNull(),
    notes: text().notNull().default(''),
    /** Of a council's duty line. */
    serves: text({ enum: servedGroups }),
    /** Whether the contact serves all London; otherwise contact_coverage lists its boroughs. */
    coversAllLondon: integer({ mode: 'boolean' }).notNull().default(false),
    /** Where the entry was read, and when. Empty for entries that the contact itself supplied. */
    sourceUrl: text(),
    sourceReadOn: text('source_checked_on'),
    /** The date that the page itself gives, where it gives one. */
    sourcePageDatedOn: text(),
    /** Whether it was a copy of the page that was read. */
    sourceIsCopy: integer({ mode: 'boolean' }).notNull().default(false),
    /** The contact's marks when a later revision replaced this one; they are restored with it. */
    endedUnreachableSinceOn: text(),
    endedReportedDeadOn: text(),
    createdAt: text().notNull(),
    createdBy: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.number] }),
    check('contact_revisions_number_positive', sql`${table.number} >= 1`),
    check('contact_revisions_role_present', sql`length(trim(${table.role})) > 0`),
    check('contact_revisions_hours_is_json', sql`json_valid(${table.hours})`),
    check('contact_revisions_cause_known', isOneOf(table.cause)),
    check('contact_revisions_status_known', isOneOf(table.status)),
    check('contact_revisions_serves_known', isOneOf(table.serves)),
  ],
);

/** Foreign key to a contact's revision. */
export function ofRevision(contactId: AnySQLiteColumn, revision: AnySQLiteColumn) {
  return foreignKey({
    columns: [contactId, revision],
    foreignColumns: [contactRevisions.contactId, contactRevisions.number],
  });
}

/**
 * The name of the person who answers, kept apart from the revision so that it can be deleted from history. It exists
 * only with consent recorded, and audit events never carry it.
 */
export const contactPeople = sqliteTable(
  'contact_people',
  {
    contactId: text().notNull(),
    revision: integer().notNull(),
    name: text().notNull(),
    consentOn: text().notNull(),
    consentRecordedBy: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.revision] }),
    ofRevision(table.contactId, table.revision),
    check('contact_people_consent_is_date', sql`${table.consentOn} IS date(${table.consentOn})`),
  ],
);

export const contactCoverage = sqliteTable(
  'contact_coverage',
  {
    contactId: text().notNull(),
    revision: integer().notNull(),
    boroughCode: text()
      .notNull()
      .references(() => boroughs.code),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.revision, table.boroughCode] }),
    ofRevision(table.contactId, table.revision),
    index('contact_coverage_by_borough').on(table.boroughCode),
  ],
);

export const verifications = sqliteTable(
  'verifications',
  {
    id: text().primaryKey(),
    contactId: text().notNull(),
    revision: integer().notNull(),
    verifiedOn: text().notNull(),
    method: text({ enum: words.verificationMethods }).notNull(),
    verifiedBy: text().notNull(),
    recordedAt: text().notNull(),
    /**
     * The revision this check was made on, when it was carried on because a later revision changed nothing that it
     * covers.
     */
    carriedFromRevision: integer(),
    /** The marks that this check cleared, which come back when it is withdrawn. */
    endedUnreachableOn: text(),
    endedReportedDeadOn: text(),
    /** Set when somebody said that it was a mistake: it no longer counts and stays for the record. */
    withdrawnAt: text(),
    withdrawnBy: text(),
  },
  (table) => [
    ofRevision(table.contactId, table.revision),
    check(
      'verifications_withdrawn_by_someone',
      sql`(${table.withdrawnAt} IS NULL) = (${table.withdrawnBy} IS NULL)`,
    ),
    index('verifications_by_contact').on(table.contactId, table.revision, table.verifiedOn),
    check('verifications_method_known', isOneOf(table.method)),
    check('verifications_date_is_date', sql`${table.verifiedOn} IS date(${table.verifiedOn})`),
  ],
);
