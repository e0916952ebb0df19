/** What the preview of an act on many entries shows, and what the list of acts and the page of one show. */
import { findContact } from '../../../db/contacts/contacts.ts';
import { readAssignments } from '../../../db/rounds/assignments.ts';
import { findGroupAct, type GroupAct, listGroupActs } from '../../../db/rounds/group-acts.ts';
import { findAssignee } from '../../domain/assignments/assignee.ts';
import type { ContactKind } from '../../domain/contacts/contact.ts';
import type { ContactRecord } from '../../domain/contacts/contact-record.ts';
import { servesAllLondon } from '../../domain/contacts/list-filter.ts';
import { decideUndo, type UndoDecision } from '../../domain/group-acts/decide-undo.ts';
import { groupActKinds } from '../../domain/group-acts/group-act.ts';
import type { TogetherKind } from '../../domain/group-acts/group-act-words.ts';
import { londonDateOf } from '../../domain/time/calendar.ts';
import { groupByMailbox } from '../asking/ask-now.ts';
import { type Colleague, listColleagues } from '../assignments/colleagues.ts';
import { listSuccessors, type Successor } from '../contacts/read/list-successors.ts';
import { type NameOfActor, readActorNames } from '../people/accounts/actor-names.ts';
import { requestContextOf } from '../shared/contact-steps.ts';
import type { UseCaseContext } from '../shared/context.ts';
import {
  changedMeanwhile,
  inOneReading,
  type PlannedEntry,
  planTogether,
  type TogetherChoice,
  togetherMax,
  unreachableMeanwhile,
} from './plan-together.ts';
import { createEntriesNow, findUndoRefusal } from './undo-together.ts';

export interface TogetherPreview {
  /** Those that something will happen to, then those that are left out. */
  readonly entries: readonly PlannedEntry[];
  readonly willCount: number;
  /** How many mails go out, of an act that asks. */
  readonly mailCount: number;
  /** How many links they hold: one for each entry in each mail. */
  readonly linkCount: number;
  /** Ids of those, of the whole selection, that serve all London. */
  readonly servingAllLondon: ReadonlySet<string>;
  readonly colleagues: readonly Colleague[];
  readonly nameOf: NameOfActor;
  /** Who looks after an entry now; null for nobody. */
  readonly assigneeOf: (contact: ContactRecord) => string | null;
  readonly successorsOf: (kind: ContactKind) => readonly Successor[];
}

/** @param contactIds at most togetherMax of them are looked at */
export function previewTogether(
  context: UseCaseContext,
  { what, choice }: { readonly what: TogetherKind; readonly choice: TogetherChoice },
  contactIds: readonly string[],
): TogetherPreview {
  const { database, now } = context;
  return inOneReading(database, (transaction) => {
    const request = requestContextOf(transaction, context);
    const targets = contactIds.slice(0, togetherMax).map((contactId) => ({ contactId }));
    const planned = planTogether(transaction, request, now, { what, choice }, targets);
    const will = planned.filter((entry) => entry.kind === 'will');
    const assigned = readAssignments(transaction);
    const successors = new Map<ContactKind, readonly Successor[]>();
    return {
      entries: [...will, ...planned.filter((entry) => entry.kind === 'left-out')],
      willCount: will.length,
      mailCount: groupByMailbox(will).size,
      linkCount: will.reduce((sum, { to }) => sum + to.length, 0),
      servingAllLondon: new Set(
        planned
          .filter(({ contact: { fields } }) => servesAllLondon(fields, request.areas.boroughs.size))
          .map(({ contact }) => contact.id),
      ),
      colleagues: listColleagues(transaction),
      nameOf: readActorNames(database),
      assigneeOf: ({ id, fields }) => findAssignee({ id, ...fields }, assigned),
      successorsOf(kind) {
        const found = successors.get(kind) ?? listSuccessors(database, kind);
        successors.set(kind, found);
        return found;
      },
    };
  });
}

export interface GroupActPage {
  readonly act: GroupAct;
  /** In the order in which it was done; undefined for entries that are not there any more. */
  readonly contacts: readonly (ContactRecord | undefined)[];
  readonly nameOf: NameOfActor;
  /** Whether it can be taken back by this person; null for an import, which has a page of its own. */
  readonly undo: UndoDecision | { readonly kind: 'refused'; readonly detail: string } | null;
}

export function readGroupAct(context: UseCaseContext, id: string): GroupActPage | undefined {
  const { database } = context;
  return inOneReading(database, (transaction) => {
    const act = findGroupAct(transaction, id);
    if (!act) return undefined;
    const contacts = act.items.map(({ contactId }) => findContact(transaction, contactId));
    const page = { act, contacts, nameOf: readActorNames(database) };
    const { kind, items, undoneAt } = act;
    if (kind === 'import') return { ...page, undo: null };
    const refusal = findUndoRefusal(kind, contacts, requestContextOf(transaction, context));
    if (refusal) return { ...page, undo: refusal };
    const undo = decideUndo({ kind, items, undoneAt }, createEntriesNow(transaction));
    return { ...page, undo };
  });
}

/** Entries that an assigning act left out, and why they cannot be given to that person. */
export function readNotAssigned(
  context: UseCaseContext,
  ids: readonly string[],
  assignee: string | null,
): readonly { readonly contact: ContactRecord; readonly detail: string }[] {
  return context.database.transaction((transaction) =>
    planTogether(
      transaction,
      requestContextOf(transaction, context),
      context.now,
      { what: 'assign', choice: { assignTo: assignee ?? '' } },
      ids.map((contactId) => ({ contactId })),
    ).map((entry) => ({
      contact: entry.contact,
      detail: entry.kind === 'left-out' ? entry.detail : changedMeanwhile,
    })),
  );
}

/** Entries that an act left out, and what is to be seen of them now. */
export function readLeftOutNow(
  { database, now }: Pick<UseCaseContext, 'database' | 'now'>,
  ids: readonly string[],
): readonly { readonly contact: ContactRecord; readonly detail: string }[] {
  const today = londonDateOf(now);
  return ids.flatMap((id) => {
    const contact = findContact(database, id);
    return contact ? [{ contact, detail: detailNow(contact, today) }] : [];
  });
}

function detailNow({ status, unreachableSinceOn, verification }: ContactRecord, today: string): string {
  if (status === 'retired') return 'It is retired now.';
  if (status === 'vacant') return 'Nobody holds the post now.';
  if (unreachableSinceOn !== null) return unreachableMeanwhile;
  return verification?.on === today ? 'It was checked today.' : changedMeanwhile;
}

const actsShown = 30;

/** The newest first. */
export function listLatestActs({ database }: Pick<UseCaseContext, 'database'>): {
  readonly acts: readonly GroupAct[];
  readonly nameOf: NameOfActor;
} {
  return { acts: listGroupActs(database, groupActKinds, actsShown), nameOf: readActorNames(database) };
}
