/**
 * Taking back a check that was made by mistake. It stays in its row for the record, but no longer counts. Everything
 * that reads checks asks `stillCounts`.
 */
import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNull, ne } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { contacts, verifications } from '../schema/contacts.ts';

/** The condition that every query of checks uses. */
export const stillCounts = isNull(verifications.withdrawnAt);

export interface CheckWithdrawal {
  readonly verificationId: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
}

/** The marks that the check had cleared. */
export interface EndedByCheck {
  readonly unreachableOn: string | null;
  readonly reportedDeadOn: string | null;
}

/** Whether anything but this check says that the contact is right. */
export function hasOtherCheck(transaction: Transaction, contactId: string, verificationId: string): boolean {
  const other = transaction
    .select({ id: verifications.id })
    .from(verifications)
    .where(and(eq(verifications.contactId, contactId), ne(verifications.id, verificationId), stillCounts))
    .get();
  return other !== undefined;
}

/**
 * Withdraws the check itself and every copy that later edits carried on. In place of such a copy, the previous check of
 * the revision that the withdrawn one was made on is carried on.
 * @throws Error when there is no such check, or it is withdrawn already
 */
export function withdrawVerification(
  transaction: Transaction,
  { verificationId, at, by }: CheckWithdrawal,
): EndedByCheck {
  const row = transaction
    .select()
    .from(verifications)
    .where(and(eq(verifications.id, verificationId), stillCounts))
    .get();
  if (!row) throw new Error(`Check ${verificationId} is not there, or counts no more.`);
  const withdraw = (id: string) =>
    transaction
      .update(verifications)
      .set({ withdrawnAt: at, withdrawnBy: by })
      .where(eq(verifications.id, id))
      .run();
  withdraw(row.id);
  const { contactId, carriedFromRevision: origin } = row;
  if (origin === null) return endedBy(row);
  const isSameCheck = and(
    eq(verifications.contactId, contactId),
    eq(verifications.verifiedOn, row.verifiedOn),
    eq(verifications.method, row.method),
    eq(verifications.verifiedBy, row.verifiedBy),
    stillCounts,
  );
  const copies = transaction
    .select()
    .from(verifications)
    .where(and(isSameCheck, eq(verifications.carriedFromRevision, origin)))
    .all();
  for (const { id } of copies) withdraw(id);
  const first = findLast(transaction, origin, isSameCheck);
  if (first) withdraw(first.id);
  const before = findLast(transaction, origin, and(eq(verifications.contactId, contactId), stillCounts));
  if (before)
    transaction
      .insert(verifications)
      .values({
        ...before,
        id: randomUUID(),
        revision: row.revision,
        recordedAt: at,
        carriedFromRevision: before.carriedFromRevision ?? origin,
      })
      .run();
  return endedBy(first ?? row);
}

/** The marks of the contact after a check is withdrawn. */
export function setMarks(
  transaction: Transaction,
  contactId: string,
  marks: { readonly unreachableSinceOn: string | null; readonly reportedDeadOn: string | null },
): void {
  transaction.update(contacts).set(marks).where(eq(contacts.id, contactId)).run();
}

function endedBy(row: typeof verifications.$inferSelect): EndedByCheck {
  return { unreachableOn: row.endedUnreachableOn, reportedDeadOn: row.endedReportedDeadOn };
}

function findLast(transaction: Transaction, revision: number, isWanted: ReturnType<typeof and>) {
  return transaction
    .select()
    .from(verifications)
    .where(and(isWanted, eq(verifications.revision, revision)))
    .orderBy(desc(verifications.verifiedOn), desc(verifications.recordedAt))
    .get();
}
