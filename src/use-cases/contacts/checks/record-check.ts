/**
 * The one way in which a check is recorded. It clears the marks that it answers (reports, unreachable, dead address)
 * and remembers them, so that a check taken back as a mistake restores them. Everything that records a check uses it:
 * the verify form, a change, an approval, a new contact, an import, a key and a confirm link.
 */
import type { Transaction } from '../../../../db/client.ts';
import { insertVerifications, setUnreachable } from '../../../../db/contacts/contact-writes.ts';
import { listTroubledAddresses } from '../../../../db/mail/failed-messages.ts';
import type { VerificationMethod } from '../../../domain/contacts/contact.ts';
import type { ContactMarks, ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { clearWithin } from '../../addresses/clear-failed-address.ts';
import type { UseCaseContext } from '../../shared/context.ts';

export interface MadeCheck {
  /** London date. */
  readonly on: string;
  readonly method: VerificationMethod;
  /** Who made the check: the person who acts, or the proposer of an approved change. */
  readonly by: string;
}

/** What a check needs to know of the contact, in the revision that was checked. */
export type CheckedContact = Pick<ContactRecord, 'id' | 'revision' | keyof ContactMarks> & {
  readonly fields: Pick<ContactRecord['fields'], 'email'>;
};

export function recordCheck(
  transaction: Transaction,
  context: UseCaseContext,
  contact: CheckedContact,
  check: MadeCheck,
): void {
  recordChecks(transaction, context, [{ contact, check }]);
}

/** @returns the id of each, in order */
export function recordChecks(
  transaction: Transaction,
  context: UseCaseContext,
  made: readonly { readonly contact: CheckedContact; readonly check: MadeCheck }[],
): readonly string[] {
  const ids = insertVerifications(
    transaction,
    made.map(({ contact, check: { on, method, by } }) => ({
      contactId: contact.id,
      revision: contact.revision,
      ...{ on, method, by },
      at: context.now.toISOString(),
      carriedFromRevision: null,
      ended: {
        unreachableOn: isAnswered(contact, on) ? contact.unreachableSinceOn : null,
        reportedDeadOn:
          contact.reportedDeadOn !== null && on >= contact.reportedDeadOn ? contact.reportedDeadOn : null,
      },
    })),
  );
  for (const { contact, check } of made)
    if (isAnswered(contact, check.on)) setUnreachable(transaction, contact.id, null);
  // They raised no problem with the e-mail address, so its failure mark is cleared.
  const troubled = listTroubledAddresses(transaction);
  for (const { contact } of made) {
    const { email } = contact.fields;
    if (email !== null && troubled.has(email.toLowerCase())) clearWithin(transaction, context, email);
  }
  return ids;
}

/** Somebody answered on the day on which nobody was found to answer, or later. */
function isAnswered({ unreachableSinceOn }: CheckedContact, on: string): boolean {
  return unreachableSinceOn !== null && on >= unreachableSinceOn;
}
