/**
 * Erases text stored beside a contact before its time: earlier versions of the private notes, comments on a change that
 * is decided, and notes beside calls. The audit trail says that it was erased, not what it said.
 */
import { eraseCallNotesOf } from '../../../db/calls/contact-calls.ts';
import type { Transaction } from '../../../db/client.ts';
import { eraseExpected, expectErasure } from '../../../db/connection/erase-removed.ts';
import { eraseNoteOf, findProposal } from '../../../db/contacts/contact-proposals.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { deleteEarlierNotes } from '../../../db/contacts/private-notes.ts';
import type { Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal } from '../../domain/contacts/changes/contact-decisions.ts';
import { audit, auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type ErasureResult =
  | { readonly kind: 'erased' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'not-found' }
  | Refusal;

const action = 'contact.erase-words';

export function eraseEarlierNotes(context: UseCaseContext, contactId: string): ErasureResult {
  return eraseAs(context, contactId, (transaction) => {
    const count = deleteEarlierNotes(transaction, contactId);
    return count === 0 ? undefined : { earlierNotes: count };
  });
}

/** The calls themselves stay in the log. */
export function eraseCallNotes(context: UseCaseContext, contactId: string): ErasureResult {
  return eraseAs(context, contactId, (transaction) => {
    const count = eraseCallNotesOf(transaction, contactId);
    return count === 0 ? undefined : { callNotes: count };
  });
}

/** @param proposalId of a decided change: comments on a waiting one still have to be read */
export function eraseRemark(context: UseCaseContext, contactId: string, proposalId: string): ErasureResult {
  return eraseAs(context, contactId, (transaction) => {
    const isOfContact = findProposal(transaction, proposalId)?.contactId === contactId;
    return isOfContact && eraseNoteOf(transaction, proposalId) ? { proposal: proposalId } : undefined;
  });
}

function eraseAs(
  context: UseCaseContext,
  contactId: string,
  erase: (transaction: Transaction) => Readonly<Record<string, unknown>> | undefined,
): ErasureResult {
  const subject = `contact:${contactId}`;
  const result = context.database.transaction(
    (transaction): ErasureResult => {
      const contact = findContact(transaction, contactId);
      if (!contact) return { kind: 'not-found' };
      const refusal = decideRefusal(
        'contacts.edit',
        [contact.fields],
        requestContextOf(transaction, context),
      );
      if (refusal) {
        auditRefusal(transaction, context, action, subject, refusal);
        return refusal;
      }
      const erased = erase(transaction);
      if (erased === undefined) return { kind: 'unchanged' };
      expectErasure(context.database);
      audit(transaction, context, { action, subject, after: erased });
      return { kind: 'erased' };
    },
    { behavior: 'immediate' },
  );
  eraseExpected(context.database);
  return result;
}
