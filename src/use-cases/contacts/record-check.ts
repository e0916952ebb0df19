/**
 * The one way in which a check is written down, whoever says so and through whatever door: it takes off the contact
 * what it answers, and remembers it, so that a check taken back as a mistake brings it back. Called by everything
 * that records a check: the verify form, a change, an approval, a new contact, an import, a key and a confirm link.
 */
import type { Transaction } from '../../../db/client.ts';
import { insertVerification, setUnreachable } from '../../../db/contact-writes.ts';
import type { VerificationMethod } from '../../domain/contacts/contact.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import type { UseCaseContext } from '../context.ts';
import { clearWithin } from '../mail/clear-failed-address.ts';

export interface MadeCheck {
  /** London date. */
  readonly on: string;
  readonly method: VerificationMethod;
  /** Who says so: whoever acts, or the proposer of a change that is approved. */
  readonly by: string;
}

/** @param contact as it stands, in the state that was checked */
export function recordCheck(
  transaction: Transaction,
  context: UseCaseContext,
  contact: ContactRecord,
  { on, method, by }: MadeCheck,
): void {
  const { id, revision, unreachableSinceOn, reportedDeadOn, fields } = contact;
  // Somebody has answered, on that day or later than anyone found that nobody did.
  const isAnswered = unreachableSinceOn !== null && on >= unreachableSinceOn;
  insertVerification(transaction, {
    contactId: id,
    revision,
    on,
    method,
    by,
    at: context.now.toISOString(),
    carriedFromRevision: null,
    ended: {
      unreachableOn: isAnswered ? unreachableSinceOn : null,
      reportedDeadOn: reportedDeadOn !== null && on >= reportedDeadOn ? reportedDeadOn : null,
    },
  });
  if (isAnswered) setUnreachable(transaction, id, null);
  // Nor did they say that the address is wrong.
  clearWithin(transaction, context, fields.email);
}
