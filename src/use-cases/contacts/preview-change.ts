/**
 * What would become of an edit or of a new contact, without writing anything: for the preview that people see before
 * they save. The decision is the one that saving asks for.
 */
import { findContact } from '../../../db/contacts.ts';
import type { ChangeDecision } from '../../domain/contacts/contact-changes.ts';
import { type CreationDecision, decideCreation } from '../../domain/contacts/contact-decisions.ts';
import type { NewContact } from '../../domain/contacts/contact-fields.ts';
import type { UseCaseContext } from '../context.ts';
import type { NotFound } from './change-contact.ts';
import { askingOf } from './contact-steps.ts';
import { decideWish } from './decide-wish.ts';
import { type ContactEdit, wishOfEdit } from './edit-contact.ts';

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
