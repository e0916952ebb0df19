/**
 * Keeps text that people sent: one press copies a comment on a change, or returned mail, into the private notes of the
 * contact, with who wrote it and when.
 */

import type { Transaction } from '../../../db/client.ts';
import { findProposal } from '../../../db/contacts/contact-proposals.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findPrivateNotes } from '../../../db/contacts/private-notes.ts';
import { findReturnedMail } from '../../../db/mail/returned-mail.ts';
import type { Invalid, Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal } from '../../domain/contacts/changes/contact-decisions.ts';
import { withWordsKept } from '../../domain/contacts/changes/private-words.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { readActorNames } from '../people/accounts/actor-names.ts';
import { auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { tooLongToKeep, writePrivateNotes } from './write-private-notes.ts';

export type KeepingResult =
  | { readonly kind: 'kept' | 'unchanged'; readonly contactId: string }
  | { readonly kind: 'not-found' }
  | Refusal
  | Invalid;

interface Words {
  readonly contactId: string;
  readonly words: string;
  readonly from: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** A comment on a change, decided or not. */
export function keepRemark(context: UseCaseContext, proposalId: string): KeepingResult {
  return keep(context, (transaction) => {
    const proposal = findProposal(transaction, proposalId);
    if (!proposal?.note) return undefined;
    const { contactId, note, proposedAt, proposedBy } = proposal;
    return { contactId, words: note, from: readActorNames(context.database)(proposedBy), at: proposedAt };
  });
}

/** What somebody answered to our mail. */
export function keepMail(context: UseCaseContext, mailId: string): KeepingResult {
  return keep(context, (transaction) => {
    const mail = findReturnedMail(transaction, mailId);
    if (!mail || mail.contactId === null || mail.body === '') return undefined;
    const { contactId, body, sender, address, receivedAt } = mail;
    return { contactId, words: body, from: `mail from ${sender || address}`, at: receivedAt };
  });
}

function keep(context: UseCaseContext, find: (transaction: Transaction) => Words | undefined): KeepingResult {
  return context.database.transaction(
    (transaction): KeepingResult => {
      const found = find(transaction);
      const contact = found && findContact(transaction, found.contactId);
      if (!contact) return { kind: 'not-found' };
      const refusal = decideRefusal(
        'contacts.edit',
        [contact.fields],
        requestContextOf(transaction, context),
      );
      if (refusal) {
        auditRefusal(transaction, context, 'contact.note-privately', `contact:${contact.id}`, refusal);
        return refusal;
      }
      const { text } = findPrivateNotes(transaction, contact.id);
      // Pressed twice, or in two windows: the notes have it already.
      const isThere = text.includes(found.words);
      if (isThere) return { kind: 'unchanged', contactId: contact.id };
      const kept = withWordsKept(text, { ...found, on: londonDateOf(new Date(found.at)) });
      const problem = tooLongToKeep(kept);
      if (problem) return problem;
      writePrivateNotes(transaction, context, contact.id, kept);
      return { kind: 'kept', contactId: contact.id };
    },
    { behavior: 'immediate' },
  );
}
