/**
 * Takes an import back as one act: what it added is retired, what it changed is as it was, and the checks that it
 * brought no longer count. This is possible until something else has touched one of its entries, since an undo must not
 * undo the work of others.
 */
import type { Database, Transaction } from '../../../db/client.ts';
import { eraseExpected } from '../../../db/connection/erase-removed.ts';
import { findContactState, listContactRevisions } from '../../../db/contacts/contacts.ts';
import { listPrivateNotes } from '../../../db/contacts/private-notes.ts';
import { readNamesNow } from '../../../db/publishing/named-releases.ts';
import {
  findGroupAct,
  type GroupAct,
  listGroupActs,
  listTouchedSince,
  markGroupActUndone,
} from '../../../db/rounds/group-acts.ts';
import type { Refusal, RequestContext } from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal } from '../../domain/contacts/changes/contact-decisions.ts';
import { planRestoration } from '../../domain/contacts/changes/restoration.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import type { GroupActItem } from '../../domain/group-acts/group-act.ts';
import type { NamesGone } from '../../domain/publishing/names-gone-words.ts';
import { changeWithin } from '../contacts/change/change-contact.ts';
import type { ChangeCommand } from '../contacts/change/write-change.ts';
import { writeWithdrawal } from '../contacts/checks/withdraw-check.ts';
import { writePrivateNotes } from '../private-words/write-private-notes.ts';
import { planNamesGone } from '../publish/names-gone.ts';
import { audit, auditRefusal, getContact, publishChange, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export interface UndoCounts {
  /** Entries that the import added, which are retired. */
  readonly retired: number;
  /** Entries that are as they were before. */
  readonly restored: number;
}

export type UndoResult =
  | { readonly kind: 'undone'; readonly counts: UndoCounts }
  | { readonly kind: 'not-possible'; readonly detail: string }
  | Refusal;

export interface PastImport {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly doneAt: string;
  /** Null for a command, and somebody who has been removed. */
  readonly doneByName: string | null;
  readonly added: number;
  readonly changed: number;
  readonly isUndone: boolean;
  /** How many of its entries something else has touched since. */
  readonly touched: number;
  /** What goes with the names that an undo would erase. */
  readonly names: NamesGone;
}

const action = 'contacts.undo-import';

export function listPastImports(
  { database }: Pick<UseCaseContext, 'database'>,
  limit: number,
): readonly PastImport[] {
  const namesNow = readNamesNow(database);
  return listGroupActs(database, ['import'], limit).map((act) => {
    const { id, doneAt, doneByName, items, undoneAt } = act;
    const added = items.filter(({ fromRevision }) => fromRevision === null).length;
    const touched = undoneAt === null ? listTouchedSince(database, act).size : 0;
    const named = undoneAt === null && touched === 0 ? listNamesOf(database, namesNow, items) : [];
    return {
      ...{ id, doneAt, doneByName, added },
      changed: items.length - added,
      isUndone: undoneAt !== null,
      touched,
      names: planNamesGone(database, named),
    };
  });
}

/** Entries from which an undo would take a name: those that the import added, and those that it gave another. */
function listNamesOf(
  database: Database,
  names: ReadonlyMap<string, string>,
  items: readonly GroupActItem[],
): readonly string[] {
  return items
    .filter(({ contactId, fromRevision }) => {
      const name = names.get(contactId);
      if (name === undefined) return false;
      const before =
        fromRevision === null
          ? undefined
          : findContactState(database, contactId, fromRevision)?.fields.person;
      return before?.name !== name;
    })
    .map(({ contactId }) => contactId);
}

/** Ends the transaction, so that an undo is whole or not at all. */
class NotPossible extends Error {}

export function undoImport(context: UseCaseContext, actId: string): UndoResult {
  try {
    const result = context.database.transaction(
      (transaction): UndoResult => {
        const request = requestContextOf(transaction, context);
        const refusal = decideRefusal('contacts.import', [], request);
        if (refusal) {
          auditRefusal(transaction, context, action, 'contacts', refusal);
          return refusal;
        }
        const act = findGroupAct(transaction, actId);
        const problem = findProblem(transaction, act);
        if (problem !== undefined || !act) return { kind: 'not-possible', detail: problem ?? unknownAct };
        return { kind: 'undone', counts: undoWithin(transaction, context, request, act) };
      },
      { behavior: 'immediate' },
    );
    eraseExpected(context.database);
    return result;
  } catch (error) {
    if (error instanceof NotPossible) return { kind: 'not-possible', detail: error.message };
    throw error;
  }
}

const unknownAct = 'There is no such import.';

function findProblem(transaction: Transaction, act: GroupAct | undefined): string | undefined {
  if (act?.kind !== 'import') return unknownAct;
  if (act.undoneAt !== null) return 'This import was undone already.';
  const touched = listTouchedSince(transaction, act).size;
  return touched === 0
    ? undefined
    : `Something else has touched ${touched} of the entries of this import since. Each can be put right on its own page.`;
}

function undoWithin(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  act: GroupAct,
): UndoCounts {
  const at = context.now.toISOString();
  for (const item of act.items) {
    undoItem(transaction, context, request, item);
    if (item.fromRevision !== null) undoNotes(transaction, context, item.contactId, act.doneAt);
  }
  markGroupActUndone(transaction, { id: act.id, at, by: context.principal.id });
  const retired = act.items.filter(({ fromRevision }) => fromRevision === null).length;
  const counts = { retired, restored: act.items.length - retired };
  audit(transaction, context, { action, subject: 'contacts', after: { doneAt: act.doneAt, ...counts } });
  publishChange(transaction, context, `An import undone: ${act.items.length}`);
  return counts;
}

function undoItem(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  { contactId, fromRevision, toRevision, verificationId }: GroupActItem,
): void {
  const contact = getContact(transaction, contactId);
  if (fromRevision === null) {
    if (contact.status === 'retired') return;
    change(transaction, context, request, contact, {
      seenRevision: contact.revision,
      fields: {},
      status: 'retired',
      cause: 'retired',
    });
    return;
  }
  if (verificationId !== null && contact.verification?.id === verificationId)
    writeWithdrawal(transaction, context, contact, contact.verification);
  if (fromRevision === toRevision) return;
  const now = getContact(transaction, contactId);
  const history = listContactRevisions(transaction, contactId);
  const restored = planRestoration(now, history, fromRevision);
  if (!restored) throw new NotPossible(`Revision ${fromRevision} of an entry is not there any more.`);
  const { state, ...restores } = restored;
  const before = history.find(({ number }) => number === fromRevision);
  change(transaction, context, request, now, {
    seenRevision: now.revision,
    status: state.status,
    // A restoration leaves the name and the absence of today. An undo takes back those that the import brought.
    fields: { ...state.fields, person: before?.fields.person ?? null, away: before?.fields.away ?? null },
    restores,
    cause: 'restored',
  });
}

/**
 * Private notes are not part of a revision, and the import may have written over them. Each version is kept beside the
 * next one for a while, so the one before is written again; if somebody has erased it since, it stays erased.
 */
function undoNotes(
  transaction: Transaction,
  context: UseCaseContext,
  contactId: string,
  importedAt: string,
): void {
  const [now, before] = listPrivateNotes(transaction, contactId);
  if (now?.writtenAt !== importedAt) return;
  if (now.number > 1 && before?.number !== now.number - 1) return;
  writePrivateNotes(transaction, context, contactId, before?.text ?? '');
}

function change(
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  contact: ContactRecord,
  command: ChangeCommand,
): void {
  const result = changeWithin(transaction, context, request, contact, command);
  if (result.kind === 'changed' || result.kind === 'unchanged') return;
  const { role, organisation } = contact.fields;
  const why =
    result.kind === 'invalid'
      ? result.errors.map(({ message }) => message).join(' ')
      : 'detail' in result
        ? result.detail
        : '';
  throw new NotPossible(`${role}, ${organisation} cannot be put back. ${why}`.trim());
}
