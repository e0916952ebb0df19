/**
 * The tables of what is said about a contact without being published: changes that wait, the links by which a
 * contact answers for its own entry, and what readers report. See contact-proposals.ts, confirm-links.ts and
 * contact-reports.ts.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { confirmAnswers } from '../src/domain/confirm/confirmation.ts';
import { reportProblems } from '../src/domain/reports/report.ts';
import { contacts, ofRevision } from './schema.ts';

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
    /** What the proposer says beside it, for the administrator alone. */
    note: text(),
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
    check(
      'contact_proposals_state_known',
      sql`${table.state} IN ('waiting', 'approved', 'refused', 'withdrawn')`,
    ),
    check(
      'contact_proposals_decision_whole',
      sql`(${table.state} = 'waiting') = (${table.decidedAt} IS NULL)`,
    ),
  ],
);

/**
 * Links that mail carries to `/confirm/{token}`. Of the token only its hash is kept: whoever reads the database can
 * confirm nothing with it.
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
    /** Set when the contact changed hands: the mail lies in the wrong mailbox. */
    revokedAt: text(),
    /** When it was last used, and what was said then. */
    usedAt: text(),
    answer: text({ enum: confirmAnswers }),
  },
  (table) => [
    ofRevision(table.contactId, table.revision),
    index('confirm_links_by_contact').on(table.contactId),
    check('confirm_links_answer_known', sql`${table.answer} IN ('correct', 'changed', 'left', 'vacant')`),
    check('confirm_links_use_whole', sql`(${table.usedAt} IS NULL) = (${table.answer} IS NULL)`),
  ],
);

/** What readers say is wrong with a contact. Deleted after some months, and nothing in it says who sent it. */
export const contactReports = sqliteTable(
  'contact_reports',
  {
    id: text().primaryKey(),
    contactId: text()
      .notNull()
      .references(() => contacts.id),
    /** The revision in force when it was made: the number it is about. */
    revision: integer().notNull(),
    problem: text({ enum: reportProblems }).notNull(),
    /** For those who keep the directory alone; empty when nothing was added. */
    line: text().notNull().default(''),
    /** Tells senders apart without naming them, and is erased when the report is settled. */
    senderMark: integer(),
    reportedAt: text().notNull(),
    /** London date. */
    reportedOn: text().notNull(),
    /** When the contact was verified, or somebody said that it is dealt with. */
    settledAt: text(),
    settledBy: text(),
  },
  (table) => [
    ofRevision(table.contactId, table.revision),
    index('contact_reports_open').on(table.contactId).where(sql`${table.settledAt} IS NULL`),
    index('contact_reports_by_day').on(table.reportedOn),
    check(
      'contact_reports_problem_known',
      sql`${table.problem} IN ('no-answer', 'wrong-number', 'wrong-person', 'other')`,
    ),
    check('contact_reports_line_short', sql`length(${table.line}) <= 200`),
    check('contact_reports_sender_mark_small', sql`${table.senderMark} BETWEEN 0 AND 4095`),
    check(
      'contact_reports_sender_while_open',
      sql`(${table.settledAt} IS NULL) = (${table.senderMark} IS NOT NULL)`,
    ),
    check('contact_reports_settling_whole', sql`(${table.settledAt} IS NULL) = (${table.settledBy} IS NULL)`),
    check('contact_reports_day_is_date', sql`${table.reportedOn} IS date(${table.reportedOn})`),
  ],
);
