/** Records that somebody holds a vacant post again, with any changes to the entry. */

import { findContact } from '../../../../db/contacts/contacts.ts';
import type { ContactChanges } from '../../../domain/contacts/contact-fields.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type EditResult, editContact } from './edit-contact.ts';

export interface Filling {
  readonly contactId: string;
  readonly seenRevision: number;
  /** Fields that are new with the holder, and whether the entry has been checked with them. */
  readonly changes?: Omit<ContactChanges, 'status' | 'successor'>;
}

export function fillVacancy(
  context: UseCaseContext,
  { contactId, seenRevision, changes }: Filling,
): EditResult {
  const current = findContact(context.database, contactId);
  if (current && current.status !== 'vacant')
    return { kind: 'conflict', detail: 'This post is not vacant. Edit the entry instead.' };
  return editContact(context, { contactId, seenRevision, changes: { ...changes, status: 'active' } });
}
