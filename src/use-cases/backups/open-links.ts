/**
 * One-time links that are open in a backup: invitations, and links by which contacts confirm their entry. What became
 * of one since, only the database that is replaced can say; a link that it does not have, or that nobody can ask it
 * about, may lie with anybody by now, and ends with the restore. Links for a new password end with all sessions.
 */
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../../../db/client.ts';
import { confirmLinks } from '../../../db/schema/feedback.ts';
import { invitations } from '../../../db/schema/people.ts';
import { counted } from '../../domain/text/counted.ts';

export interface EndedLinks {
  /** `invitation:ID`, or `contact:ID` of those whose confirm links ended, as audit events name them. */
  readonly subjects: readonly string[];
  /** What it is and what to do, for the operator, a sentence each. */
  readonly words: readonly string[];
}

export const noLinks: EndedLinks = { subjects: [], words: [] };

/** @param present what is replaced; undefined where there is nothing that can be read */
export function endUnknownLinks(
  transaction: Transaction,
  present: Database | undefined,
  at: string,
): EndedLinks {
  const ended = [endInvitations(transaction, present, at), endConfirmLinks(transaction, present, at)];
  return {
    subjects: ended.flatMap(({ subjects }) => subjects),
    words: ended.flatMap(({ words }) => words),
  };
}

function endInvitations(transaction: Transaction, present: Database | undefined, at: string): EndedLinks {
  const { id, email, acceptedAt, revokedAt, expiresAt } = invitations;
  const known = idsOf(() => present?.select({ id }).from(invitations).all());
  const unknown = transaction
    .select({ id, email })
    .from(invitations)
    .where(and(isNull(acceptedAt), isNull(revokedAt), gt(expiresAt, at)))
    .all()
    .filter((row) => !known.has(row.id));
  for (const row of unknown)
    transaction.update(invitations).set({ revokedAt: at }).where(eq(id, row.id)).run();
  return {
    subjects: unknown.map((row) => `invitation:${row.id}`),
    words: unknown.map((row) => `The invitation of ${row.email} does not work any more: invite them again.`),
  };
}

function endConfirmLinks(transaction: Transaction, present: Database | undefined, at: string): EndedLinks {
  const { id, contactId, revokedAt, expiresAt } = confirmLinks;
  const known = idsOf(() => present?.select({ id }).from(confirmLinks).all());
  const unknown = transaction
    .select({ id, contactId })
    .from(confirmLinks)
    .where(and(isNull(revokedAt), gt(expiresAt, at)))
    .all()
    .filter((row) => !known.has(row.id));
  for (const row of unknown)
    transaction.update(confirmLinks).set({ revokedAt: at }).where(eq(id, row.id)).run();
  const contacts = [...new Set(unknown.map((row) => row.contactId))];
  const words = `The confirm links of ${counted(contacts.length, 'contact')} do not work any more: their next reminder brings another.`;
  return {
    subjects: contacts.map((contact) => `contact:${contact}`),
    words: contacts.length === 0 ? [] : [words],
  };
}

/** None of what is damaged. */
function idsOf(read: () => readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  try {
    return new Set(read()?.map(({ id }) => id));
  } catch {
    return new Set();
  }
}
