/** Takes every sample contact off the site, once real ones are there. The notice on every page goes with them. */
import type { Transaction } from '../../../../db/client.ts';
import { listContacts } from '../../../../db/contacts/contacts.ts';
import type { Refusal, RequestContext } from '../../../domain/contacts/changes/contact-changes.ts';
import { decideAccess } from '../../../domain/people/access.ts';
import { auditRefusal, requestContextOf } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { changeWithin } from './change-contact.ts';

export type SampleDataResult = { readonly kind: 'retired'; readonly count: number } | Refusal;

export function retireSampleData(context: UseCaseContext): SampleDataResult {
  return context.database.transaction(
    (transaction): SampleDataResult => {
      const access = decideAccess(context.principal, 'contacts.retire', new Map());
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, 'contact.retire', 'contacts', refusal);
        return refusal;
      }
      return {
        kind: 'retired',
        count: retireSampleDataWithin(transaction, context, requestContextOf(transaction, context)),
      };
    },
    { behavior: 'immediate' },
  );
}

/** The same inside a transaction of the caller. @returns how many were retired */
export function retireSampleDataWithin(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
): number {
  const shown = listContacts(transaction).filter(
    (contact) => contact.isDemonstration && contact.status !== 'retired',
  );
  for (const contact of shown) {
    const result = changeWithin(transaction, context, request, contact, {
      seenRevision: contact.revision,
      fields: {},
      status: 'retired',
      cause: 'retired',
    });
    if (result.kind !== 'changed')
      throw new Error(`The made-up contact ${contact.id} could not be retired: ${result.kind}.`);
  }
  return shown.length;
}
