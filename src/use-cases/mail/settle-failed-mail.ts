/** Somebody has dealt with mail that could not be delivered: it leaves the work list. */
import { settleMessage } from '../../../db/mail/failed-messages.ts';
import { decideAccess } from '../../domain/people/access.ts';
import { audit } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type Settled =
  | { readonly kind: 'settled' | 'unchanged' }
  | { readonly kind: 'refused'; readonly detail: string };

/** @param id of a message of ours */
export function settleFailedMail(context: UseCaseContext, id: string): Settled {
  const access = decideAccess(context.principal, 'mail.deal-with', new Map());
  if (!access.allowed) return { kind: 'refused', detail: access.detail };
  return context.database.transaction(
    (transaction): Settled => {
      const by = context.principal.id;
      if (!settleMessage(transaction, id, { at: context.now.toISOString(), by }))
        return { kind: 'unchanged' };
      audit(transaction, context, { action: 'mail.settle', subject: `message:${id}`, after: { id } });
      return { kind: 'settled' };
    },
    { behavior: 'immediate' },
  );
}
