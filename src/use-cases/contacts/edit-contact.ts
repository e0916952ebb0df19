/** Changes fields or the status of a contact. Called by the edit form and by PATCH of the admin API. */
import type { ContactStatus, RevisionCause } from '../../domain/contacts/contact.ts';
import type { ContactChanges } from '../../domain/contacts/contact-fields.ts';
import type { ContactFields, ContactRecord } from '../../domain/contacts/contact-record.ts';
import type { UseCaseContext } from '../context.ts';
import { type ChangeResult, type ChangeWish, changeContact } from './change-contact.ts';

export interface ContactEdit {
  readonly contactId: string;
  /** The revision that the form or the program started from. */
  readonly seenRevision: number;
  /** Checked by contactChangesSchema. */
  readonly changes: ContactChanges;
}

export function editContact(context: UseCaseContext, edit: ContactEdit): ChangeResult {
  return changeContact(context, edit.contactId, (current) => wishOfEdit(current, edit));
}

/** The same wish for saving and for the preview before it. */
export function wishOfEdit(
  current: Pick<ContactRecord, 'status'>,
  { seenRevision, changes }: ContactEdit,
): ChangeWish {
  const { status, successor, checked, ...named } = changes;
  return {
    seenRevision,
    fields: withoutUndefined(named),
    status,
    successorId: successor,
    checked,
    cause: causeOf(current.status, status ?? current.status),
  };
}

function withoutUndefined(named: { [Field in keyof ContactFields]?: ContactFields[Field] | undefined }) {
  const entries = Object.entries(named).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<ContactFields>;
}

/** What a move from one status to another is called. */
function causeOf(before: ContactStatus, after: ContactStatus): RevisionCause {
  if (before === after) return 'edited';
  if (before === 'retired') return 'restored';
  return ({ active: 'filled', vacant: 'vacated', retired: 'retired' } as const)[after];
}
