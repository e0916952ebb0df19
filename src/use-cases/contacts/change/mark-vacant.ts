/** Records that nobody holds a post any more. The old entry stays, marked, below the routes that always work. */
import type { Conflict } from '../../../domain/contacts/changes/contact-changes.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type ChangeResult, changeContact } from './change-contact.ts';
import type { ChangeCommand } from './write-change.ts';

export interface Vacancy {
  readonly contactId: string;
  readonly seenRevision: number;
}

/** The name of the previous holder is removed with them, from the history too. */
export function markVacant(context: UseCaseContext, { contactId, seenRevision }: Vacancy): ChangeResult {
  return changeContact(context, contactId, (current) => commandOfVacancy(current, seenRevision));
}

export function commandOfVacancy(
  { status }: Pick<ContactRecord, 'status'>,
  seenRevision: number,
): ChangeCommand | Conflict {
  return status === 'retired'
    ? { kind: 'conflict', detail: 'This contact is retired. Restore it before you mark it vacant.' }
    : { seenRevision, fields: { person: null }, status: 'vacant', cause: 'vacated' };
}
