/**
 * Writes what administrators and editors note about a contact for themselves. It is not part of a revision, publishes
 * nothing, and the audit trail says only that it changed.
 */
import type { Transaction } from '../../../db/client.ts';
import { findPrivateNotes, insertPrivateNotes } from '../../../db/contacts/private-notes.ts';
import type { Invalid } from '../../domain/contacts/changes/contact-changes.ts';
import { privateNotesMax } from '../../domain/contacts/changes/private-words.ts';
import { type AuditedAct, auditAll } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

/** @returns whether anything changed. The caller has checked the permission. */
export function writePrivateNotes(
  transaction: Transaction,
  context: UseCaseContext,
  contactId: string,
  text: string,
): boolean {
  const actions = noteOfMany(transaction, context, [{ contactId, text }]);
  auditAll(transaction, context, actions);
  return actions.length > 0;
}

/**
 * The same for many.
 * @returns the audit entry for each that changed
 */
export function noteOfMany(
  transaction: Transaction,
  context: UseCaseContext,
  notes: readonly { readonly contactId: string; readonly text: string }[],
): readonly AuditedAct[] {
  const at = context.now.toISOString();
  const by = context.principal.id;
  return insertPrivateNotes(
    transaction,
    notes.map((note) => ({ ...note, at, by })),
  ).map(({ contactId, number }) => ({
    action: 'contact.note-privately',
    subject: `contact:${contactId}`,
    after: { privateNotes: number },
  }));
}

/**
 * If somebody else has written meanwhile, the person sees both texts, and nothing is lost.
 * @param seen number of the version that the form was opened with; undefined for a program
 */
export function checkSeenNotes(
  transaction: Transaction,
  contactId: string,
  text: string,
  seen: number | undefined,
): Invalid | undefined {
  const now = findPrivateNotes(transaction, contactId);
  if (seen === undefined || seen === now.number || text === now.text) return undefined;
  const theirs = now.text === '' ? 'They emptied them.' : `They now say: “${now.text}”`;
  const message = `Somebody else changed the private notes meanwhile, and nothing is saved yet. ${theirs} Write below what holds of both, and save again.`;
  return { kind: 'invalid', errors: [{ field: 'privateNotes', message }] };
}

export function tooLongToKeep(text: string): Invalid | undefined {
  if (text.length <= privateNotesMax) return undefined;
  const message = `The private notes would be longer than ${privateNotesMax} characters. Shorten them first.`;
  return { kind: 'invalid', errors: [{ field: 'privateNotes', message }] };
}
