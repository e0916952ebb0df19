/**
 * One-time links that are open in a backup: invitations, and links by which contacts confirm their entry. Only the
 * replaced database can say what has happened to one since. A link that it lacks, or that cannot be looked up because
 * it is damaged, may be in anybody's hands by now, and ends with the restore. Links for a new password end with all
 * sessions.
 */
import type { Database, Transaction } from '../../../db/client.ts';
import {
  listConfirmLinkIds,
  listUsableConfirmLinks,
  markConfirmLinkRevoked,
} from '../../../db/contacts/confirm-links.ts';
import {
  listInvitationIds,
  listUsableInvitations,
  markInvitationRevoked,
} from '../../../db/people/invitations.ts';
import { counted } from '../../domain/text/counted.ts';

export interface EndedLinks {
  /** `invitation:ID`, or `contact:ID` of those whose confirm links ended, as audit events name them. */
  readonly subjects: readonly string[];
  /** What it is and what to do, for the operator, one sentence each. */
  readonly words: readonly string[];
}

export const noLinks: EndedLinks = { subjects: [], words: [] };

/** @param present the replaced database; undefined when there is none that can be read */
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
  const known = idsOf(() => present && listInvitationIds(present));
  const unknown = listUsableInvitations(transaction, at).filter(({ id }) => !known.has(id));
  for (const { id } of unknown) markInvitationRevoked(transaction, id, at);
  return {
    subjects: unknown.map(({ id }) => `invitation:${id}`),
    words: unknown.map(
      ({ email }) => `The invitation of ${email} does not work any more: invite them again.`,
    ),
  };
}

function endConfirmLinks(transaction: Transaction, present: Database | undefined, at: string): EndedLinks {
  const known = idsOf(() => present && listConfirmLinkIds(present));
  const unknown = listUsableConfirmLinks(transaction, at).filter(({ id }) => !known.has(id));
  for (const { id } of unknown) markConfirmLinkRevoked(transaction, id, at);
  const contacts = [...new Set(unknown.map(({ contactId }) => contactId))];
  const words = `The confirm links of ${counted(contacts.length, 'contact')} do not work any more: their next reminder brings another.`;
  return {
    subjects: contacts.map((contact) => `contact:${contact}`),
    words: contacts.length === 0 ? [] : [words],
  };
}

/** None can be read from a damaged table. */
function idsOf(read: () => readonly string[] | undefined): ReadonlySet<string> {
  try {
    return new Set(read());
  } catch {
    return new Set();
  }
}
