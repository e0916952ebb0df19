/**
 * What would become of an edit or of a new contact, without writing anything: for the preview that people see before
 * they save. The decision is the one that saving asks for.
 */
import { findContact } from '../../../../db/contacts/contacts.ts';
import type { ChangeDecision } from '../../../domain/contacts/changes/contact-changes.ts';
import { type CreationDecision, decideCreation } from '../../../domain/contacts/changes/contact-decisions.ts';
import type { NewContact } from '../../../domain/contacts/contact-fields.ts';
import { askingOf } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type ContactEdit, wishOfEdit } from '../change/edit-contact.ts';
import { decideWish } from '../decide-wish.ts';
import type { NotFound } from '../not-found.ts';

export function previewEdit(context: UseCaseContext, edit: ContactEdit): ChangeDecision | NotFound {
  return context.database.transaction((transaction) => {
    const current = findContact(transaction, edit.contactId);
    if (!current) return { kind: 'not-found' };
    return decideWish(transaction, current, wishOfEdit(current, edit), askingOf(transaction, context));
  });
}

export function previewNew(context: UseCaseContext, given: NewContact): CreationDecision {
  return context.database.transaction((transaction) => decideCreation(given, askingOf(transaction, context)));
}
