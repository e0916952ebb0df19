/** Takes a contact off the site and names its successor, if there is one. Its history stays. */
import type { UseCaseContext } from '../../shared/context.ts';
import { type ChangeResult, changeContact } from './change-contact.ts';

export interface Retirement {
  readonly contactId: string;
  readonly seenRevision: number;
  readonly successorId: string | null;
}

export function retireContact(
  context: UseCaseContext,
  { contactId, seenRevision, successorId }: Retirement,
): ChangeResult {
  return changeContact(context, contactId, {
    seenRevision,
    fields: {},
    status: 'retired',
    successorId,
    cause: 'retired',
  });
}
