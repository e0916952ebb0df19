/**
 * Tables for what is said about a contact without being published: waiting changes, the links by which a contact
 * answers for its own entry, readers' reports, and the private notes. See contact-proposals.ts, confirm-links.ts,
 * contact-reports.ts and private-notes.ts.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { confirmAnswers } from '../../src/domain/confirm/confirmation.ts';
import { checkClaims } from '../../src/domain/contacts/contact.ts';
import { reportEffects } from '../../src/domain/reports/doubt.ts';
import { reportProblems } from '../../src/domain/reports/report.ts';
import { isOneOf } from './columns/is-one-of.ts';
import { contacts, ofRevision } from './contacts.ts';

/** A change that waits for an administrator: an editor's to a telephone number or e-mail address. */
export const contactProposals = sqliteTable(
  'contact_proposals',
  {
    id: text().primaryKey(),
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    /** The revision the proposer saw. */
    baseRevision: integer().notNull(),
    /** The whole entry as proposed, in the shape of src/domain/contacts/contact-fields.ts. */
    fields: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** The proposer's comment, for administrators and editors only. Erased some time after the decision. */
    note: text(),
    /** What the proposer says about having checked the entry as it will be, and on which London date. */
    checkClaim: text({ enum: checkClaims }),
    checkedOn: text(),
    /** For the restoration of an earlier revision: its number. */
    restoresRevision: integer(),
    /** The hours as typed, when they were given in words; `fields` holds how they were read. */
    hoursTyped: text(),
    state: text({ enum: ['waiting', 'approved', 'refused', 'withdrawn'] }).notNull(),
    proposedAt: text().notNull(),
    proposedBy: text().notNull(),
    decidedAt: text(),
    decidedBy: text(),
    reason: text(),
  },
  (table) => [
    ofRevision(table.contactId, table.baseRevision),
    index('contact_proposals_waiting').on(table.contactId).where(sql`${table.state} = 'waiting'`),
    check('contact_proposals_state_known', isOneOf(table.state)),
    check(
      'contact_proposals_decision_whole',
      sql`(${table.state} = 'waiting') = (${table.decidedAt} IS NULL)`,
    ),
    check('contact_proposals_check_claim_known', isOneOf(table.checkClaim)),
    check('contact_proposals_check_whole', sql`(${table.checkClaim} IS NULL) = (${table.checkedOn} IS NULL)`),
    check('contact_proposals_checked_date', sql`${table.checkedOn} IS date(${table.checkedOn})`),
  ],
);

/**
 * What administrators and editors note about a contact for themselves. The highest number is the current version;
 * earlier ones stay for a while, so that nothing is lost when two people write. An empty text means that the notes were
 * cleared.
 */
export const contactPrivateNotes = sqliteTable(
  'contact_private_notes',
  {
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    number: integer().notNull(),
    text: text().notNull(),
    writtenAt: text().notNull(),
    writtenBy: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.number] }),
    check('contact_private_notes_number_positive', sql`${table.number} >= 1`),
  ],
);

/**
 * Links that mail carries to `/confirm/{token}`. Only a hash of the token is stored: somebody who reads the database
 * can confirm nothing with it.
 */
export const confirmLinks = sqliteTable(
  'confirm_links',
  {
    id: text().primaryKey(),
    /** SHA-256, hexadecimal. */
    tokenHash: text().notNull().unique(),
    contactId: text().notNull(),
    /** The revision that the mail described. */
    revision: integer().notNull(),
    createdAt: text().notNull(),
    expiresAt: text().notNull(),
    /** Set when the contact changed hands: the mail is in the wrong mailbox. */
    revokedAt: text(),
    /** When it was last used, and the answer given. */
    usedAt: text(),
    answer: text({ enum: confirmAnswers }),
  },
  (table) => [
    ofRevision(table.contactId, table.revision),
    index('confirm_links_by_contact').on(table.contactId),
    check('confirm_links_answer_known', isOneOf(table.answer)),
    check('confirm_links_use_whole', sql`(${table.usedAt} IS NULL) = (${table.answer} IS NULL)`),
  ],
);

/** What readers say is wrong with a contact. Deleted after some months, and nothing in it identifies the sender. */
export const contactReports = sqliteTable(
  'contact_reports',
  {
    id: text().primaryKey(),
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    /** The revision in force when it was made: the report is about its number. */
    revision: integer().notNull(),
    problem: text({ enum: reportProblems }).notNull(),
    /** Only for the people who keep the directory; empty when nothing was added. */
    line: text().notNull().default(''),
    /** Tells senders apart without identifying them, and is erased for good when the report is settled. */
    senderMark: integer(),
    reportedAt: text().notNull(),
    /** London date. */
    reportedOn: text().notNull(),
    /** When the contact was verified, or somebody said that it is dealt with. */
    settledAt: text(),
    settledBy: text(),
    /** Whether it put the number in doubt, or was held back from doing so; see domain/reports/doubt.ts. */
    effect: text({ enum: reportEffects }),
    /** Identifies the action that settled it with those of other contacts, so that the action can be taken back. */
    settledTogether: text(),
  },
  (table) => [
    ofRevision(table.contactId, table.revision),
    index('contact_reports_by_effect').on(table.reportedAt).where(sql`${table.effect} IS NOT NULL`),
    index('contact_reports_by_together').on(table.settledTogether),
    index('contact_reports_open').on(table.contactId).where(sql`${table.settledAt} IS NULL`),
    index('contact_reports_by_day').on(table.reportedOn),
    check('contact_reports_problem_known', isOneOf(table.problem)),
    check('contact_reports_line_short', sql`length(${table.line}) <= 200`),
    check('contact_reports_sender_mark_small', sql`${table.senderMark} BETWEEN 0 AND 63`),
    check(
      'contact_reports_sender_while_open',
      sql`${table.settledAt} IS NULL OR ${table.senderMark} IS NULL`,
    ),
    check('contact_reports_effect_known', isOneOf(table.effect)),
    check(
      'contact_reports_together_when_settled',
      sql`${table.settledTogether} IS NULL OR ${table.settledAt} IS NOT NULL`,
    ),
    check('contact_reports_settling_whole', sql`(${table.settledAt} IS NULL) = (${table.settledBy} IS NULL)`),
    check('contact_reports_day_is_date', sql`${table.reportedOn} IS date(${table.reportedOn})`),
  ],
);

/** When somebody last settled the reports of a contact: for some days after that, doubt takes more of them. */
export const reportSettlings = sqliteTable(
  'report_settlings',
  {
    contactId: text()
      .primaryKey()
      .references(() => contacts.id),
    /** London date. */
    settledOn: text().notNull(),
  },
  (table) => [check('report_settlings_day_is_date', sql`${table.settledOn} IS date(${table.settledOn})`)],
);
