/**
 * Changes the fields or the status of a contact, and its private notes. Notes are not part of a revision: they are
 * written at once, even if the rest waits for an administrator.
 */

import type { Transaction } from '../../../../db/client.ts';
import { eraseExpected } from '../../../../db/connection/erase-removed.ts';
import { findContact } from '../../../../db/contacts/contacts.ts';
import { findPrivateNotes } from '../../../../db/contacts/private-notes.ts';
import type { Conflict } from '../../../domain/contacts/changes/contact-changes.ts';
import { withWordsKept } from '../../../domain/contacts/changes/private-words.ts';
import type { SeenMarks } from '../../../domain/contacts/checks/said-meanwhile.ts';
import type { ContactStatus, RevisionCause } from '../../../domain/contacts/contact.ts';
import type { ContactChanges } from '../../../domain/contacts/contact-fields.ts';
import type { ContactFields, ContactRecord } from '../../../domain/contacts/contact-record.ts';
import { londonDateOf } from '../../../domain/time/calendar.ts';
import { checkSeenNotes, tooLongToKeep, writePrivateNotes } from '../../private-words/write-private-notes.ts';
import { getContact, requestContextOf } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import { findSaidMeanwhile } from '../checks/find-said-meanwhile.ts';
import type { NotFound } from '../not-found.ts';
import { type ChangeResult, changeWithin } from './change-contact.ts';
import type { ChangeCommand } from './write-change.ts';

export interface ContactEdit extends SeenMarks {
  readonly contactId: string;
  /** The revision that the form or the program started from. */
  readonly seenRevision: number;
  /** Checked by contactChangesSchema. */
  readonly changes: ContactChanges;
  /**
   * Number of the private notes that the form or the program started from; undefined for a caller that started from
   * none.
   */
  readonly seenNotes?: number | undefined;
}

export type EditResult =
  | ChangeResult
  /** Only the private notes changed: readers see no difference. */
  | { readonly kind: 'noted'; readonly contact: ContactRecord };

/** Somebody else wrote private notes since: nothing is changed. */
export interface NotesOvertaken {
  readonly kind: 'notes-overtaken';
}

export function editContact(context: UseCaseContext, edit: ContactEdit): EditResult {
  return writing(context, edit, (transaction, current) => editWithin(transaction, context, current, edit));
}

/**
 * The same for a program, whose ETag names the private notes with the revision: if either has changed, nothing is
 * written, whatever the program wanted to change.
 */
export function editAsRead(context: UseCaseContext, edit: ContactEdit): EditResult | NotesOvertaken {
  return writing(context, edit, (transaction, current): EditResult | NotesOvertaken =>
    areOtherNotes(transaction, current, edit)
      ? { kind: 'notes-overtaken' }
      : editWithin(transaction, context, current, { ...edit, seenNotes: undefined }),
  );
}

function writing<Result>(
  { database }: UseCaseContext,
  { contactId }: ContactEdit,
  write: (transaction: Transaction, current: ContactRecord) => Result,
): Result | NotFound {
  const result = database.transaction(
    (transaction): Result | NotFound => {
      const current = findContact(transaction, contactId);
      return current ? write(transaction, current) : { kind: 'not-found' };
    },
    { behavior: 'immediate' },
  );
  eraseExpected(database);
  return result;
}

/** If the revision is outdated, the decision itself reports it, with both versions. */
function areOtherNotes(
  transaction: Transaction,
  { id, revision }: ContactRecord,
  { seenRevision, seenNotes }: ContactEdit,
): boolean {
  return revision === seenRevision && findPrivateNotes(transaction, id).number !== seenNotes;
}

function editWithin(
  transaction: Transaction,
  context: UseCaseContext,
  current: ContactRecord,
  edit: ContactEdit,
): EditResult {
  const { contactId, changes, seenNotes } = edit;
  const { privateNotes, reason = '' } = changes;
  const overtaken =
    privateNotes === undefined ? undefined : checkSeenNotes(transaction, contactId, privateNotes, seenNotes);
  const isLong = tooLongToKeep(privateNotes ?? '');
  const request = requestContextOf(transaction, context);
  const said = findSaidAtEdit(transaction, context, current, edit);
  const command = () => overtaken ?? isLong ?? said ?? commandOfEdit(current, edit);
  const result = changeWithin(transaction, context, request, current, command, { note: reason });
  if (result.kind !== 'changed' && result.kind !== 'waits' && result.kind !== 'unchanged') return result;
  const now = privateNotes ?? findPrivateNotes(transaction, contactId).text;
  // The reason for a waiting change is stored with it. The reason for any other change would be stored nowhere else.
  const from = context.principal.name;
  const kept =
    reason === '' || result.kind === 'waits'
      ? now
      : withWordsKept(now, { words: reason, from, on: londonDateOf(context.now) });
  const isNoted = writePrivateNotes(transaction, context, contactId, kept);
  if (!isNoted) return result;
  const contact = getContact(transaction, contactId);
  return result.kind === 'unchanged' ? { kind: 'noted', contact } : { ...result, contact };
}

/** An edit that says how the entry was checked, on a page that did not show that nobody answers there. */
export function findSaidAtEdit(
  transaction: Transaction,
  context: UseCaseContext,
  current: ContactRecord,
  edit: ContactEdit,
): Conflict | undefined {
  const { checked } = edit.changes;
  return checked === undefined || checked === 'changes'
    ? undefined
    : findSaidMeanwhile(transaction, context, current, edit, 'right');
}

/** The change in the form that both saving and the preview before it use. */
export function commandOfEdit(
  current: Pick<ContactRecord, 'status'>,
  { seenRevision, changes }: Pick<ContactEdit, 'seenRevision' | 'changes'>,
): ChangeCommand {
  const { status, successor, checked, privateNotes: _, reason: __, ...named } = changes;
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

/** The name of a change from one status to another. */
function causeOf(before: ContactStatus, after: ContactStatus): RevisionCause {
  if (before === after) return 'edited';
  if (before === 'retired') return 'restored';
  return ({ active: 'filled', vacant: 'vacated', retired: 'retired' } as const)[after];
}
