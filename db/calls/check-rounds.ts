/** Rounds of checking: what each was to check since when. At most one is under way. */
import { randomUUID } from 'node:crypto';
import { and, desc, eq, gte, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { insertRows } from '../connection/insert-rows.ts';
import { contacts, verifications } from '../schema/contacts.ts';
import { checkRoundContacts, checkRounds } from '../schema/rounds.ts';

type Source = Database | Transaction;

export type CheckRound = typeof checkRounds.$inferSelect;

export function findRoundUnderWay(source: Source): CheckRound | undefined {
  return source
    .select()
    .from(checkRounds)
    .where(isNull(checkRounds.endedAt))
    .orderBy(desc(checkRounds.begunAt))
    .limit(1)
    .get();
}

/** The newest, under way or ended. */
export function findLastRound(source: Source): CheckRound | undefined {
  return source.select().from(checkRounds).orderBy(desc(checkRounds.begunAt)).limit(1).get();
}

/** Ids of the entries that it was to check. */
export function listRoundContacts(source: Source, roundId: string): readonly string[] {
  return source
    .select({ id: checkRoundContacts.contactId })
    .from(checkRoundContacts)
    .where(eq(checkRoundContacts.roundId, roundId))
    .all()
    .map(({ id }) => id);
}

export interface NewRound {
  readonly name: string;
  /** London date from which checks count. */
  readonly begunOn: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
  readonly contactIds: readonly string[];
}

/** @returns its id */
export function insertRound(
  transaction: Transaction,
  { name, begunOn, at, by, contactIds }: NewRound,
): string {
  const id = randomUUID();
  transaction.insert(checkRounds).values({ id, name, begunOn, begunAt: at, begunBy: by }).run();
  insertRows(
    transaction,
    checkRoundContacts,
    contactIds.map((contactId) => ({ roundId: id, contactId })),
  );
  return id;
}

export function markRoundEnded(
  transaction: Transaction,
  id: string,
  { at, by }: { readonly at: string; readonly by: string },
): void {
  transaction.update(checkRounds).set({ endedAt: at, endedBy: by }).where(eq(checkRounds.id, id)).run();
}

export function reopenRound(transaction: Transaction, id: string): void {
  transaction.update(checkRounds).set({ endedAt: null, endedBy: null }).where(eq(checkRounds.id, id)).run();
}

/** The checks that count from a London date on, of the revision in force of each entry of a round. */
export function listRoundChecks(
  source: Source,
  { id, begunOn }: Pick<CheckRound, 'id' | 'begunOn'>,
): readonly { readonly contactId: string; readonly on: string; readonly by: string }[] {
  return source
    .select({
      contactId: verifications.contactId,
      on: verifications.verifiedOn,
      by: verifications.verifiedBy,
    })
    .from(verifications)
    .innerJoin(checkRoundContacts, eq(checkRoundContacts.contactId, verifications.contactId))
    .innerJoin(
      contacts,
      and(eq(contacts.id, verifications.contactId), eq(contacts.currentRevision, verifications.revision)),
    )
    .where(
      and(
        eq(checkRoundContacts.roundId, id),
        gte(verifications.verifiedOn, begunOn),
        isNull(verifications.withdrawnAt),
      ),
    )
    .orderBy(verifications.verifiedOn, verifications.recordedAt)
    .all();
}
