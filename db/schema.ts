/**
 * The tables, with every rule the domain relies on: SQLite refuses what the domain would never write.
 *
 * Calendar dates are `…_on` (YYYY-MM-DD, Europe/London); instants are `…_at` (ISO 8601, UTC). The audit table's
 * append-only triggers, which Drizzle cannot express, are in the migration that creates it.
 */
import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import * as words from '../src/domain/contacts/contact.ts';
import type { Hours } from '../src/domain/hours/hours-schema.ts';
import { telephoneText } from './telephone-column.ts';

export const policeAreas = sqliteTable('police_areas', {
  /** The Met's Basic Command Unit code (two letters), or CP for the City of London Police. */
  code: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  force: text().notNull(),
  website: text().notNull(),
  /** Whom the freshness check writes to when a contact's own mailbox stays silent. Never published. */
  escalationEmail: text(),
  sourceUrl: text().notNull(),
  checkedOn: text().notNull(),
});

export const boroughs = sqliteTable(
  'boroughs',
  {
    /** GSS code, E09000001 to E09000033 for the real London. */
    code: text().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull().unique(),
    councilName: text().notNull(),
    councilWebsite: text().notNull(),
    /** Whom the freshness check writes to when a council contact's own mailbox stays silent. Never published. */
    escalationEmail: text(),
    policeAreaCode: text()
      .notNull()
      .references(() => policeAreas.code),
    sourceUrl: text().notNull(),
    checkedOn: text().notNull(),
  },
  (table) => [
    check('boroughs_code_is_gss', sql`${table.code} GLOB 'E09[0-9][0-9][0-9][0-9][0-9][0-9]'`),
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
    /** A made-up entry of the seed. Every page says so while one is shown. */
    isDemonstration: integer({ mode: 'boolean' }).notNull().default(false),
    /** The police area a police contact belongs to. */
    policeAreaCode: text().references(() => policeAreas.code),
    /** Place in lists of national lines; lower comes first. */
    position: integer().notNull().default(0),
    unreachableSinceOn: text(),
    /** London date since which readers' reports of a dead number make it due; a check or a new number ends it. */
    reportedDeadOn: text(),
    /** A second mailbox for reminders. Not part of what readers see, so of no revision. */
    deputyEmail: text(),
    /** For a retired contact, the one that took its place. */
    successorId: text(),
    createdAt: text().notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.successorId], foreignColumns: [table.id] }),
    index('contacts_by_kind').on(table.kind, table.status),
    check(
      'contacts_kind_known',
      sql`${table.kind} IN ('police_spoc', 'council_lead', 'support_service', 'national_line')`,
    ),
    check('contacts_status_known', sql`${table.status} IN ('active', 'vacant', 'retired')`),
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
    /** What made this state; status and police area as they were in it. */
    cause: text({ enum: words.storedCauses }).notNull().default('created'),
    /** Where it was retired because it was about the same post as another: that one. */
    mergedIntoId: text().references(() => contacts.id),
    status: text({ enum: words.contactStatuses }).notNull().default('active'),
    policeAreaCode: text().references(() => policeAreas.code),
    role: text().notNull(),
    organisation: text().notNull(),
    /** As people read it: `020 7946 0123`, `08000 121 700`, `999`. */
    telephone: telephoneText(),
    email: text(),
    website: text(),
    hours: text({ mode: 'json' }).$type<Hours>().notNull(),
    notes: text().notNull().default(''),
    /** Whether the contact serves all London; otherwise contact_coverage lists its boroughs. */
    coversAllLondon: integer({ mode: 'boolean' }).notNull().default(false),
    /** Where the entry was read, and when. Empty for entries that the contact itself supplied. */
    sourceUrl: text(),
    sourceReadOn: text('source_checked_on'),
    /** The date that the page itself gives, where it gives one. */
    sourcePageDatedOn: text(),
    /** What the contact was marked with when a later state took the place of this one; comes back with it. */
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
    check(
      'contact_revisions_cause_known',
      sql`${table.cause} IN ('created', 'edited', 'vacated', 'filled', 'retired', 'restored', 'approved', 'imported')`,
    ),
    check('contact_revisions_status_known', sql`${table.status} IN ('active', 'vacant', 'retired')`),
  ],
);

/** What is about a revision is about one that exists. */
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

/**
 * Mail to send, written in the transaction that causes it, so that neither is without the other. A sender delivers
 * it by SMTP, or to DATA_DIR/outbox/ without a mail server.
 */
export const messages = sqliteTable(
  'messages',
  {
    id: text().primaryKey(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    /** What it is about: `contact:ID`, `user:ID`. */
    about: text().notNull(),
    /** In its return address: what comes back there is about this message. Nobody else can guess it. */
    returnToken: text().unique(),
    /** How often it had been sent before and had come back for a passing reason. */
    copyNumber: integer().notNull().default(0),
    createdAt: text().notNull(),
    sentAt: text(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: text().notNull(),
    lastError: text(),
    /** Set when it will not be tried again. */
    givenUpAt: text(),
  },
  (table) => [
    index('messages_to_send')
      .on(table.nextAttemptAt)
      .where(sql`${table.sentAt} IS NULL AND ${table.givenUpAt} IS NULL`),
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
    /** The revision this was first said of, when a later one changed nothing that it vouched for. */
    carriedFromRevision: integer(),
    /** What this check took off the contact, and what comes back when the check is withdrawn. */
    endedUnreachableOn: text(),
    endedReportedDeadOn: text(),
    /** Set when somebody said that it was a mistake: it counts no more and stays for the record. */
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
    check('verifications_method_known', sql`${table.method} IN ('telephone', 'email', 'meeting', 'self')`),
    check('verifications_date_is_date', sql`${table.verifiedOn} IS date(${table.verifiedOn})`),
  ],
);

/** One immutable build of the public site. The newest `live` one is what `current` points to. */
export const releases = sqliteTable(
  'releases',
  {
    /** Also the name of its folder under releases/. Sorts by time. */
    id: text().primaryKey(),
    state: text({ enum: ['building', 'live', 'superseded', 'failed', 'removed'] }).notNull(),
    startedAt: text().notNull(),
    finishedAt: text(),
    /** Digest of the source tree it was built from: a new one means the code changed, not the data. */
    sourceDigest: text().notNull(),
    fileCount: integer(),
    byteCount: integer(),
    /** What went wrong, for a failed one. */
    error: text(),
    /** When it was live and someone went back to the release before it: a later rollback does not return to it. */
    rolledBackAt: text(),
    /** When a name that it may hold was taken back: nobody goes back to it, and the next release removes it. */
    redactedAt: text(),
    /** When its build was ended because the publisher was told to stop: nothing went wrong with it. */
    stoppedAt: text(),
  },
  (table) => [
    index('releases_by_state').on(table.state, table.startedAt),
    check(
      'releases_state_known',
      sql`${table.state} IN ('building', 'live', 'superseded', 'failed', 'removed')`,
    ),
    check('releases_failure_explained', sql`${table.state} <> 'failed' OR ${table.error} IS NOT NULL`),
  ],
);

/** A wish to publish, written in the transaction that changed something public. Open until a release answers it. */
export const publishRequests = sqliteTable(
  'publish_requests',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    requestedAt: text().notNull(),
    requestedBy: text().notNull(),
    reason: text().notNull(),
    /** The release that includes the change; null while it waits. */
    releaseId: text().references(() => releases.id),
  },
  (table) => [index('publish_requests_open').on(table.id).where(sql`${table.releaseId} IS NULL`)],
);

/** One import of postcode data. At most one is `current` and at most one `previous`; older ones are deleted. */
export const postcodeEditions = sqliteTable(
  'postcode_editions',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** `outgoing` is in no use: it is being written, or deleted, or passed through while two change places. */
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
    check('postcode_editions_state_known', sql`${table.state} IN ('current', 'previous', 'outgoing')`),
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
    check('postcodes_status_known', sql`${table.status} IN ('live', 'terminated')`),
    check('postcodes_have_no_space', sql`${table.postcode} NOT GLOB '*[^A-Z0-9]*'`),
  ],
);

/** Who did what, when. Append-only by trigger, each event chained to the one before by hash. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    actor: text().notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    before: text({ mode: 'json' }).$type<unknown>(),
    after: text({ mode: 'json' }).$type<unknown>(),
    requestId: text(),
    previousHash: text().notNull(),
    hash: text().notNull().unique(),
  },
  (table) => [index('audit_events_by_subject').on(table.subject, table.id)],
);

/** What the seed has already loaded, so that loading again changes nothing an administrator has edited. */
export const seeds = sqliteTable('seeds', {
  name: text().primaryKey(),
  loadedAt: text().notNull(),
});
