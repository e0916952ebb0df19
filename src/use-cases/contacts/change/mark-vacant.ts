/** Records that nobody holds a post any more. The old entry stays, marked, below the routes that always work. */
import type { Conflict } from '../../../domain/contacts/changes/contact-changes.ts';
import type { SeenMarks } from '../../../domain/contacts/checks/said-meanwhile.ts';
import type { ContactRecord } from '../../../domain/contacts/contact-record.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { findSaidMeanwhile } from '../checks/find-said-meanwhile.ts';
import { type ChangeResult, changeContact } from './change-contact.ts';
import type { ChangeCommand } from './write-change.ts';

export interface Vacancy extends SeenMarks {
  readonly contactId: string;
  readonly seenRevision: number;
}

/** The name of the previous holder is removed with them, from the history too. */
export function markVacant(context: UseCaseContext, wanted: Vacancy): ChangeResult {
  const { contactId, seenRevision } = wanted;
  return changeContact(
    context,
    contactId,
    (current, transaction) =>
      findSaidMeanwhile(transaction, context, current, wanted, 'wrong') ??
      commandOfVacancy(current, seenRevision),
  );
}

export function commandOfVacancy(
  { status }: Pick<ContactRecord, 'status'>,
  seenRevision: number,
): ChangeCommand | Conflict {
  return status === 'retired'
    ? { kind: 'conflict', detail: 'This contact is retired. Restore it before you mark it vacant.' }
    : { seenRevision, fields: { person: null }, status: 'vacant', cause: 'vacated' };
}
