/**
 * The result of an edit or of a new contact, without writing anything: for the preview that people see before they
 * save. It uses the same decision as saving.
 */
import { findContact } from '../../../../db/contacts/contacts.ts';
import type { ChangeDecision } from '../../../domain/contacts/changes/contact-changes.ts';
import { type CreationDecision, decideCreation } from '../../../domain/contacts/changes/contact-decisions.ts';
import type { NewContact } from '../../../domain/contacts/contact-fields.ts';
import { requestContextOf } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { type ContactEdit, commandOfEdit, findSaidAtEdit } from '../change/edit-contact.ts';
import { decideCommand } from '../decide-command.ts';
import type { NotFound } from '../not-found.ts';

export function previewEdit(context: UseCaseContext, edit: ContactEdit): ChangeDecision | NotFound {
  return context.database.transaction((transaction) => {
    const current = findContact(transaction, edit.contactId);
    if (!current) return { kind: 'not-found' };
    return (
      findSaidAtEdit(transaction, context, current, edit) ??
      decideCommand(
        transaction,
        current,
        commandOfEdit(current, edit),
        requestContextOf(transaction, context),
      )
    );
  });
}

export function previewNew(context: UseCaseContext, input: NewContact): CreationDecision {
  return context.database.transaction((transaction) =>
    decideCreation(input, requestContextOf(transaction, context)),
  );
}
