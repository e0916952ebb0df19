/** Acts on many entries at once, and which of them were taken back. */
import { desc, eq } from 'drizzle-orm';
import type { GroupActItem, GroupActKind } from '../../src/domain/group-acts/group-act.ts';
import type { Database, Transaction } from '../client.ts';
import { groupActs } from '../schema/rounds.ts';

export interface StoredGroupAct {
  readonly id: string;
  readonly kind: GroupActKind;
  /** ISO 8601 instant, UTC. */
  readonly doneAt: string;
  readonly doneBy: string;
  readonly items: readonly GroupActItem[];
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

type Source = Database | Transaction;

export function insertGroupAct(
  transaction: Transaction,
  act: Omit<StoredGroupAct, 'undoneAt' | 'undoneBy'>,
): void {
  transaction.insert(groupActs).values(act).run();
}

export function findGroupAct(source: Source, id: string): StoredGroupAct | undefined {
  return source.select().from(groupActs).where(eq(groupActs.id, id)).get();
}

/** The newest first. */
export function listGroupActs(source: Source, limit: number): readonly StoredGroupAct[] {
  return source.select().from(groupActs).orderBy(desc(groupActs.doneAt)).limit(limit).all();
}

export function markGroupActUndone(
  transaction: Transaction,
  id: string,
  { at, by }: { readonly at: string; readonly by: string },
): void {
  transaction.update(groupActs).set({ undoneAt: at, undoneBy: by }).where(eq(groupActs.id, id)).run();
}
