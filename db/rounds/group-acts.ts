/** Acts on many entries at once, and whether something else has touched their entries since. */
import { randomUUID } from 'node:crypto';
import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { GroupActItem, GroupActKind } from '../../src/domain/group-acts/group-act.ts';
import type { Database, Transaction } from '../client.ts';
import { contacts, verifications } from '../schema/contacts.ts';
import { contactPrivateNotes, contactProposals } from '../schema/feedback.ts';
import { users } from '../schema/people.ts';
import { groupActs } from '../schema/rounds.ts';

type Source = Database | Transaction;

export interface NewGroupAct {
  readonly kind: GroupActKind;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
  readonly items: readonly GroupActItem[];
}

export interface GroupAct {
  readonly id: string;
  readonly kind: GroupActKind;
  /** ISO 8601 instant, UTC. */
  readonly doneAt: string;
  readonly doneBy: string;
  /** Null for a key, a command, and somebody who has been removed. */
  readonly doneByName: string | null;
  readonly items: readonly GroupActItem[];
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

/** @returns its id */
export function insertGroupAct(transaction: Transaction, { kind, at, by, items }: NewGroupAct): string {
  const id = randomUUID();
  transaction.insert(groupActs).values({ id, kind, doneAt: at, doneBy: by, items }).run();
  return id;
}

const columns = {
  id: groupActs.id,
  kind: groupActs.kind,
  doneAt: groupActs.doneAt,
  doneBy: groupActs.doneBy,
  doneByName: users.name,
  items: groupActs.items,
  undoneAt: groupActs.undoneAt,
  undoneBy: groupActs.undoneBy,
};

/** The latest of some kinds, the newest first. */
export function listGroupActs(
  source: Source,
  kinds: readonly GroupActKind[],
  limit: number,
): readonly GroupAct[] {
  return source
    .select(columns)
    .from(groupActs)
    .leftJoin(users, eq(users.id, groupActs.doneBy))
    .where(inArray(groupActs.kind, [...kinds]))
    .orderBy(desc(groupActs.doneAt), desc(sql`group_acts.rowid`))
    .limit(limit)
    .all();
}

export function findGroupAct(source: Source, id: string): GroupAct | undefined {
  return source
    .select(columns)
    .from(groupActs)
    .leftJoin(users, eq(users.id, groupActs.doneBy))
    .where(eq(groupActs.id, id))
    .get();
}

/** @throws Error when it was undone already */
export function markGroupActUndone(
  transaction: Transaction,
  { id, at, by }: { readonly id: string; readonly at: string; readonly by: string },
): void {
  const { changes } = transaction
    .update(groupActs)
    .set({ undoneAt: at, undoneBy: by })
    .where(and(eq(groupActs.id, id), isNull(groupActs.undoneAt)))
    .run();
  if (changes !== 1) throw new Error(`The act ${id} is not there, or was undone already.`);
}

/**
 * Ids of the entries of an act that something else has touched since: another revision, a check made or taken back, a
 * private note, a change that waits, or a mark that nobody answers.
 */
export function listTouchedSince(source: Source, { items, doneAt }: GroupAct): ReadonlySet<string> {
  const ids = items.map(({ contactId }) => contactId);
  const revisions = new Map(items.map(({ contactId, toRevision }) => [contactId, toRevision]));
  const touched = new Set<string>();
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const some = ids.slice(from, from + idsAtOnce);
    const states = source
      .select({ id: contacts.id, revision: contacts.currentRevision })
      .from(contacts)
      .where(inArray(contacts.id, some))
      .all();
    for (const { id, revision } of states) if (revision !== revisions.get(id)) touched.add(id);
    const later = [
      ...source
        .select({ id: verifications.contactId })
        .from(verifications)
        .where(and(inArray(verifications.contactId, some), gt(verifications.recordedAt, doneAt)))
        .all(),
      ...source
        .select({ id: verifications.contactId })
        .from(verifications)
        .where(and(inArray(verifications.contactId, some), gt(verifications.withdrawnAt, doneAt)))
        .all(),
      ...source
        .select({ id: contactPrivateNotes.contactId })
        .from(contactPrivateNotes)
        .where(and(inArray(contactPrivateNotes.contactId, some), gt(contactPrivateNotes.writtenAt, doneAt)))
        .all(),
      ...source
        .select({ id: contactProposals.contactId })
        .from(contactProposals)
        .where(and(inArray(contactProposals.contactId, some), gt(contactProposals.proposedAt, doneAt)))
        .all(),
    ];
    for (const { id } of later) touched.add(id);
  }
  return touched;
}

/** SQLite takes a limited number of values in one statement. */
const idsAtOnce = 500;
