/**
 * Makes an earlier state of a contact the present one again, as a new revision: history only ever grows. The name of
 * a person and their leave are left as they are now, since a consent withdrawn stays withdrawn.
 */
import { findContactState } from '../../../db/contacts.ts';
import type { VerificationMethod } from '../../domain/contacts/contact.ts';
import type { UseCaseContext } from '../context.ts';
import { type ChangeResult, changeContact } from './change-contact.ts';

export interface Restoration {
  readonly contactId: string;
  readonly seenRevision: number;
  /** The state to go back to. */
  readonly revision: number;
  readonly checked?: VerificationMethod | undefined;
}

export function restoreRevision(
  context: UseCaseContext,
  { contactId, seenRevision, revision, checked }: Restoration,
): ChangeResult {
  return changeContact(context, contactId, (current, transaction) => {
    const earlier = findContactState(transaction, contactId, revision);
    if (!earlier) return { kind: 'conflict', detail: `This contact has no revision ${revision}.` };
    return {
      seenRevision,
      fields: { ...earlier.fields, person: current.fields.person, away: current.fields.away },
      // Who restores a contact wants it shown.
      status: earlier.status === 'retired' ? 'active' : earlier.status,
      checked,
      cause: 'restored',
    };
  });
}
