/** Takes an act on many entries back as one, while each entry is as the act left it. */
import type { Transaction } from '../../../db/client.ts';
import { eraseExpected } from '../../../db/connection/erase-removed.ts';
import { findContact } from '../../../db/contacts/contacts.ts';
import { findPerson } from '../../../db/people/people.ts';
import { assignContacts, readAssignments } from '../../../db/rounds/assignments.ts';
import { findGroupAct, markGroupActUndone } from '../../../db/rounds/group-acts.ts';
import type { Refusal, RequestContext } from '../../domain/contacts/changes/contact-changes.ts';
import { decideRefusal } from '../../domain/contacts/changes/contact-decisions.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { decideUndo, type EntryNow, type UndoDecision } from '../../domain/group-acts/decide-undo.ts';
import type { GroupActItem } from '../../domain/group-acts/group-act.ts';
import { groupActPermissions, type TogetherKind } from '../../domain/group-acts/group-act-words.ts';
import { changeWithin } from '../contacts/change/change-contact.ts';
import { commandOfRestoration } from '../contacts/change/restore-revision.ts';
import { withdrawCheckWithin } from '../contacts/checks/withdraw-check.ts';
import type { NotFound } from '../contacts/not-found.ts';
import { audit, auditRefusal, requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';

export type UndoResult =
  | { readonly kind: 'undone'; readonly count: number }
  | Exclude<UndoDecision, { kind: 'ready' }>
  | NotFound
  | Refusal;

/** Somebody who may not do it to one of the entries may not take it back. */
export function undoTogether(context: UseCaseContext, id: string): UndoResult {
  const result = context.database.transaction(
    (transaction): UndoResult => {
      const act = findGroupAct(transaction, id);
      if (!act || act.kind === 'import') return { kind: 'not-found' };
      const { kind, items, undoneAt } = act;
      const request = requestContextOf(transaction, context);
      const contacts = items.map(({ contactId }) => findContact(transaction, contactId));
      const refusal = findUndoRefusal(kind, contacts, request);
      if (refusal) {
        auditRefusal(transaction, context, 'contacts.undo-together', `group-act:${id}`, refusal);
        return refusal;
      }
      const decision = decideUndo({ kind, items, undoneAt }, createEntriesNow(transaction));
      if (decision.kind !== 'ready') return decision;
      takeBack[kind](transaction, context, request, items);
      const at = context.now.toISOString();
      markGroupActUndone(transaction, { id, at, by: context.principal.id });
      audit(transaction, context, {
        action: 'contacts.undo-together',
        subject: `group-act:${id}`,
        after: { what: kind, count: items.length },
      });
      return { kind: 'undone', count: items.length };
    },
    { behavior: 'immediate' },
  );
  eraseExpected(context.database);
  return result;
}

/** Entries as they are now. */
export function createEntriesNow(transaction: Transaction): (contactId: string) => EntryNow | undefined {
  const assigned = readAssignments(transaction).contacts;
  return (contactId) => {
    const contact = findContact(transaction, contactId);
    return (
      contact && {
        revision: contact.revision,
        verificationId: contact.verification?.id ?? null,
        assignee: assigned.get(contactId) ?? null,
      }
    );
  };
}

export function findUndoRefusal(
  kind: TogetherKind,
  contacts: readonly (ContactRecord | undefined)[],
  request: RequestContext,
): Refusal | undefined {
  const permission = groupActPermissions.find(({ what }) => what === kind)?.permission;
  if (!permission) throw new Error(`Nobody may ${kind}.`);
  return decideRefusal(
    permission,
    contacts.flatMap((contact) => (contact ? [contact.fields] : [])),
    request,
  );
}

type TakeBack = (
  transaction: Transaction,
  context: UseCaseContext,
  request: RequestContext,
  items: readonly GroupActItem[],
) => void;

const takeBack: Readonly<Record<TogetherKind, TakeBack>> = {
  verify(transaction, context, _, items) {
    for (const { contactId, verificationId } of items) {
      const wanted = { contactId, seenCheck: verificationId ?? '' };
      const { kind } = withdrawCheckWithin(transaction, context, wanted);
      if (kind !== 'withdrawn') throw new Error(`A check that could be taken back was ${kind}.`);
    }
  },
  retire(transaction, context, request, items) {
    for (const { contactId, fromRevision, toRevision } of items) {
      const contact = findContact(transaction, contactId);
      if (!contact || fromRevision === null) throw new Error(`${contactId} was not there before.`);
      const wanted = { seenRevision: toRevision, revision: fromRevision };
      const command = commandOfRestoration(transaction, contact, wanted);
      if ('kind' in command) throw new Error(`A retirement that could be taken back: ${command.detail}`);
      const { kind } = changeWithin(transaction, context, request, contact, command);
      if (kind !== 'changed') throw new Error(`A retirement that could be taken back was ${kind}.`);
    }
  },
  assign(transaction, context, _, items) {
    for (const { contactId, assignee } of items) {
      const { before = null, after = null } = assignee ?? {};
      // Somebody who was removed since looks after nothing.
      const isThere = before !== null && findPerson(transaction, before)?.removedAt === null;
      const userId = isThere ? before : null;
      const assigning = { userId, at: context.now.toISOString(), by: context.principal.id };
      assignContacts(transaction, [contactId], assigning);
      audit(transaction, context, {
        action: 'contact.assign',
        subject: `contact:${contactId}`,
        before: { assignee: after },
        after: { assignee: userId },
      });
    }
  },
  ask() {
    throw new Error('What was sent cannot be called back.');
  },
};
