/** An administrator has dealt with returned mail: it leaves the work list. */
import { findReturnedMail, recordDealtWith } from '../../../../db/mail/returned-mail.ts';
import { decideAccess } from '../../../domain/people/access.ts';
import { audit } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';

export type DealtWith =
  | { readonly kind: 'dealt-with' | 'unchanged' | 'not-found' }
  | { readonly kind: 'refused'; readonly detail: string };

export function dealWithMail(context: UseCaseContext, id: string): DealtWith {
  const access = decideAccess(context.principal, 'mail.deal-with', new Map());
  if (!access.allowed) return { kind: 'refused', detail: access.detail };
  return context.database.transaction(
    (transaction): DealtWith => {
      const mail = findReturnedMail(transaction, id);
      if (!mail) return { kind: 'not-found' };
      if (mail.dealtWithAt !== null || !mail.needsPerson) return { kind: 'unchanged' };
      recordDealtWith(transaction, id, { at: context.now.toISOString(), by: context.principal.id });
      audit(transaction, context, {
        action: 'mail.deal-with',
        subject: mail.contactId === null ? mail.about : `contact:${mail.contactId}`,
        after: { id, kind: mail.kind },
      });
      return { kind: 'dealt-with' };
    },
    { behavior: 'immediate' },
  );
}
