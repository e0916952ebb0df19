/**
 * The log of calls made to check entries, for administrators and editors alone. What was taken back stays, marked, and
 * counts for nothing.
 */
import { and, asc, desc, eq, isNull, lt, ne } from 'drizzle-orm';
import type { Call } from '../../src/domain/calls/call.ts';
import type { Database, Transaction } from '../client.ts';
import { insertRows } from '../connection/insert-rows.ts';
import { contactCalls } from '../schema/calls.ts';

type Source = Database | Transaction;

export function insertCall(transaction: Transaction, call: Omit<Call, 'withdrawnAt' | 'withdrawnBy'>): void {
  insertRows(transaction, contactCalls, [call]);
}

export function findCall(source: Source, id: string): Call | undefined {
  return source.select().from(contactCalls).where(eq(contactCalls.id, id)).get();
}

/** The newest first, with those that were taken back. */
export function listCallsOf(source: Source, contactId: string): readonly Call[] {
  return source
    .select()
    .from(contactCalls)
    .where(eq(contactCalls.contactId, contactId))
    .orderBy(desc(contactCalls.calledAt), desc(contactCalls.id))
    .all();
}

/** All of them, the newest first, with those that were taken back. */
export function listCalls(source: Source): readonly Call[] {
  return source.select().from(contactCalls).orderBy(desc(contactCalls.calledAt), desc(contactCalls.id)).all();
}

/** By contact, the last call that counts. */
export function readLastCalls(source: Source): ReadonlyMap<string, Call> {
  const calls = source
    .select()
    .from(contactCalls)
    .where(isNull(contactCalls.withdrawnAt))
    .orderBy(asc(contactCalls.calledAt), asc(contactCalls.id))
    .all();
  return new Map(calls.map((call) => [call.contactId, call]));
}

export function markCallWithdrawn(
  transaction: Transaction,
  id: string,
  { at, by }: { readonly at: string; readonly by: string },
): void {
  transaction
    .update(contactCalls)
    .set({ withdrawnAt: at, withdrawnBy: by })
    .where(eq(contactCalls.id, id))
    .run();
}

/** The check that an edit recorded after a call. */
export function setCheckOfCall(transaction: Transaction, id: string, verificationId: string): void {
  transaction.update(contactCalls).set({ verificationId }).where(eq(contactCalls.id, id)).run();
}

/** Rewrites the note of every call, to remove a name from it. */
export function rewriteCallNotes(
  transaction: Transaction,
  contactId: string,
  rewrite: (text: string) => string,
): void {
  for (const { id, note } of listCallsOf(transaction, contactId)) {
    const rewritten = rewrite(note);
    if (rewritten !== note)
      transaction.update(contactCalls).set({ note: rewritten }).where(eq(contactCalls.id, id)).run();
  }
}

/** @returns how many notes beside calls to this contact were erased */
export function eraseCallNotesOf(transaction: Transaction, contactId: string): number {
  return transaction
    .update(contactCalls)
    .set({ note: '' })
    .where(and(eq(contactCalls.contactId, contactId), ne(contactCalls.note, '')))
    .run().changes;
}

/**
 * Erases what was noted beside calls before an instant; that somebody rang stays.
 * @returns how many notes
 */
export function eraseCallNotesBefore(transaction: Transaction, before: string): number {
  return transaction
    .update(contactCalls)
    .set({ note: '' })
    .where(and(lt(contactCalls.calledAt, before), ne(contactCalls.note, '')))
    .run().changes;
}
