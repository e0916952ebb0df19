/** Says who looks after one entry, from its page. */
import { findContact } from '../../../db/contacts/contacts.ts';
import { assignContacts, readAssignments } from '../../../db/rounds/assignments.ts';
import { findAssignee } from '../../domain/assignments/assignee.ts';
import { policeAreasOf, type Refusal } from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal } from '../../domain/contacts/changes/contact-decisions.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { audit, auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { type Colleague, listColleagues } from './colleagues.ts';

export type AssigningResult =
  | { readonly kind: 'assigned' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly detail: string }
  | { readonly kind: 'not-found' }
  | Refusal;

/** @param userId null: nobody of its own, so whoever looks after its borough does */
export function assignContact(
  context: UseCaseContext,
  { contactId, userId }: { readonly contactId: string; readonly userId: string | null },
): AssigningResult {
  return context.database.transaction(
    (transaction): AssigningResult => {
      const contact = findContact(transaction, contactId);
      if (!contact) return { kind: 'not-found' };
      const request = requestContextOf(transaction, context);
      const refusal = decideRefusal('contacts.assign', [contact.fields], request);
      if (refusal) {
        auditRefusal(transaction, context, 'contact.assign', `contact:${contactId}`, refusal);
        return refusal;
      }
      const before = readAssignments(transaction).contacts.get(contactId) ?? null;
      if (before === userId) return { kind: 'unchanged' };
      const colleague = listColleagues(transaction).find(({ id }) => id === userId);
      const isRight =
        userId === null ||
        (colleague !== undefined &&
          decideAccess({ kind: 'user', ...colleague }, 'contacts.verify', policeAreasOf(request.areas), [
            contact.fields,
          ]).allowed);
      if (!isRight)
        return { kind: 'conflict', detail: 'This person could not check this entry. Choose somebody else.' };
      assignContacts(transaction, [contactId], {
        userId,
        at: context.now.toISOString(),
        by: context.principal.id,
      });
      audit(transaction, context, {
        action: 'contact.assign',
        subject: `contact:${contactId}`,
        before: { assignee: before },
        after: { assignee: userId },
      });
      return { kind: 'assigned' };
    },
    { behavior: 'immediate' },
  );
}

export interface ContactAssignment {
  /** It is assigned to this person itself; null for nobody. */
  readonly own: string | null;
  /** Who looks after it, by its own assignment or that of its borough. */
  readonly assignee: string | null;
  /** Those who could check it, by name. */
  readonly candidates: readonly Colleague[];
}

export function readContactAssignment(
  context: UseCaseContext,
  contactId: string,
): ContactAssignment | undefined {
  return context.database.transaction((transaction) => {
    const contact = findContact(transaction, contactId);
    if (!contact) return undefined;
    const assigned = readAssignments(transaction);
    const policeAreaOf = policeAreasOf(requestContextOf(transaction, context).areas);
    return {
      own: assigned.contacts.get(contactId) ?? null,
      assignee: findAssignee({ id: contactId, ...contact.fields }, assigned),
      candidates: listColleagues(transaction).filter(
        (colleague) =>
          decideAccess({ kind: 'user', ...colleague }, 'contacts.verify', policeAreaOf, [contact.fields])
            .allowed,
      ),
    };
  });
}
