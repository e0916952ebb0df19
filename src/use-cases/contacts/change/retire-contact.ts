/** Takes a contact off the site and names its successor, if there is one. Its history stays. */
import type { UseCaseContext } from '../../shared/context.ts';
import { type ChangeResult, changeContact } from './change-contact.ts';
import type { ChangeCommand } from './write-change.ts';

export interface Retirement {
  readonly contactId: string;
  readonly seenRevision: number;
  readonly successorId: string | null;
}

export function retireContact(context: UseCaseContext, retirement: Retirement): ChangeResult {
  return changeContact(context, retirement.contactId, retiringCommand(retirement));
}

export function retiringCommand({ seenRevision, successorId }: Omit<Retirement, 'contactId'>): ChangeCommand {
  return { seenRevision, fields: {}, status: 'retired', successorId, cause: 'retired' };
}
