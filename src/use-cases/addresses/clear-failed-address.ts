/**
 * Clears the mark of an address that mail did not reach: somebody has said that it works, by itself or with the whole
 * entry. If it does not, the next reminder comes back and marks it again.
 */

import type { Transaction } from '../../../db/client.ts';
import { listContactsWithEmail } from '../../../db/mail/address-uses.ts';
import { settleMessagesTo } from '../../../db/mail/failed-messages.ts';
import { clearFailedAddress, findFailedAddress } from '../../../db/mail/returned-mail.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { audit, publishChange } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type ClearResult =
  | { readonly kind: 'cleared' | 'unchanged' }
  | { readonly kind: 'refused'; readonly detail: string };

export function clearAddress(context: UseCaseContext, address: string): ClearResult {
  const access = decideAccess(context.principal, 'mail.deal-with', new Map());
  if (!access.allowed) return { kind: 'refused', detail: access.detail };
  return context.database.transaction(
    (transaction): ClearResult => {
      if (!clearWithin(transaction, context, address)) return { kind: 'unchanged' };
      if (listContactsWithEmail(transaction, address).length > 0)
        publishChange(transaction, context, 'An e-mail address works again');
      return { kind: 'cleared' };
    },
    { behavior: 'immediate' },
  );
}

/**
 * The same inside the transaction of a check, which requests a release itself. Mail that could not be delivered to this
 * address leaves the work list.
 * @returns whether it was marked
 */
export function clearWithin(
  transaction: Transaction,
  context: UseCaseContext,
  address: string | null,
): boolean {
  if (address === null) return false;
  const settling = { at: context.now.toISOString(), by: context.principal.id };
  const settledCount = settleMessagesTo(transaction, address.toLowerCase(), settling);
  const failed = findFailedAddress(transaction, address);
  if (!failed) {
    if (settledCount > 0)
      audit(transaction, context, {
        action: 'mail.settle',
        subject: `address:${address.toLowerCase()}`,
        after: { count: settledCount },
      });
    return false;
  }
  clearFailedAddress(transaction, failed.address);
  audit(transaction, context, {
    action: 'address.clear',
    subject: `address:${failed.address}`,
    before: { cause: failed.cause, on: failed.failedOn },
  });
  return true;
}
