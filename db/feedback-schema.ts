/**
 * The tables of what is said about a contact without being published: changes that wait, and the links by which a
 * contact answers for its own entry. See contact-proposals.ts and confirm-links.ts.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { confirmAnswers } from '../src/domain/confirm/confirmation.ts';
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
