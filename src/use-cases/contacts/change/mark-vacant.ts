/** Records that nobody holds a post any more. The old entry stays, marked, below the routes that always work. */
import type { UseCaseContext } from '../../shared/context.ts';
import { type ChangeResult, changeContact } from './change-contact.ts';

export interface Vacancy {
  readonly contactId: string;
  readonly seenRevision: number;
}

/** The name of the previous holder is removed with them, from the history too. */
export function markVacant(context: UseCaseContext, { contactId, seenRevision }: Vacancy): ChangeResult {
  return changeContact(context, contactId, (current) =>
    current.status === 'retired'
      ? { kind: 'conflict', detail: 'This contact is retired. Restore it before you mark it vacant.' }
      : { seenRevision, fields: { person: null }, status: 'vacant', cause: 'vacated' },
  );
}
