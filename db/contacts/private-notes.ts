/**
 * What administrators and editors note about a contact for themselves: not part of any revision, never published, and
 * in no audit event.
 */
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { insertRows } from '../connection/insert-rows.ts';
import { preparedQueries } from '../connection/prepared.ts';
import { contactPrivateNotes } from '../schema/feedback.ts';

type Source = Database | Transaction;

export interface PrivateNotes {
  /** Grows by one whenever somebody writes; 0 before anybody has. */
  readonly number: number;
  /** Empty for none. */
  readonly text: string;
}

export interface StoredPrivateNotes extends PrivateNotes {
  /** ISO 8601 instant, UTC. */
  readonly writtenAt: string;
  readonly writtenBy: string;
}

const nothing: PrivateNotes = { number: 0, text: '' };

const queries = preparedQueries((source) => {
  const { contactId, number, text, writtenAt, writtenBy } = contactPrivateNotes;
  const isOfContact = eq(contactId, sql.placeholder('contactId'));
  return {
    versions: source
      .select({ number, text, writtenAt, writtenBy })
      .from(contactPrivateNotes)
      .where(isOfContact)
      .orderBy(desc(number))
      .prepare(),
    newest: source
      .select({ number, text })
      .from(contactPrivateNotes)
      .where(isOfContact)
      .orderBy(desc(number))
      .limit(1)
      .prepare(),
    ofAll: source
      .select({ contactId, text })
      .from(contactPrivateNotes)
      .orderBy(asc(contactId), asc(number))
      .prepare(),
  };
});

/** Every stored version, the newest first. */
export function listPrivateNotes(source: Source, contactId: string): readonly StoredPrivateNotes[] {
  return queries(source).versions.all({ contactId });
}

export function findPrivateNotes(source: Source, contactId: string): PrivateNotes {
  return queries(source).newest.get({ contactId }) ?? nothing;
}

/** Every stored version for every contact, by contact. */
export function readKeptWordings(source: Source): ReadonlyMap<string, readonly string[]> {
  const rows = source
    .select({ contactId: contactPrivateNotes.contactId, text: contactPrivateNotes.text })
    .from(contactPrivateNotes)
    .all();
  return new Map(
    [...Map.groupBy(rows, ({ contactId }) => contactId)].map(([id, kept]) => [
      id,
      kept.map(({ text }) => text),
    ]),
  );
}

/** The current notes, by contact; contacts without notes are left out. */
export function readPrivateNotes(source: Source): ReadonlyMap<string, string> {
  return new Map(
    queries(source)
      .ofAll.all()
      .map((row) => [row.contactId, row.text]),
  );
}

export interface NewPrivateNotes {
  readonly contactId: string;
  readonly text: string;
  readonly at: string;
  readonly by: string;
}

export interface WrittenNotes {
  readonly contactId: string;
  /** Of the new version. */
  readonly number: number;
}

/** Stores the new notes of many contacts; a text that is already current is skipped. */
export function insertPrivateNotes(
  transaction: Transaction,
  written: readonly NewPrivateNotes[],
): readonly WrittenNotes[] {
  const rows = written.flatMap(({ contactId, text, at, by }) => {
    const before = findPrivateNotes(transaction, contactId);
    return before.text === text
      ? []
      : [{ contactId, number: before.number + 1, text, writtenAt: at, writtenBy: by }];
  });
  insertRows(transaction, contactPrivateNotes, rows);
  return rows;
}

const current = sql<number>`(
  SELECT max(later.number) FROM contact_private_notes AS later
  WHERE later.contact_id = ${contactPrivateNotes.contactId}
)`;

/**
 * Deletes every version but the current one.
 * @returns how many
 */
export function deleteEarlierNotes(transaction: Transaction, contactId: string): number {
  return transaction
    .delete(contactPrivateNotes)
    .where(and(eq(contactPrivateNotes.contactId, contactId), lt(contactPrivateNotes.number, current)))
    .run().changes;
}

/**
 * The same for all contacts, for versions that were replaced before an instant.
 * @returns how many
 */
export function deleteNotesReplacedBefore(transaction: Transaction, before: string): number {
  const replacedAt = sql<string>`(
    SELECT later.written_at FROM contact_private_notes AS later
    WHERE later.contact_id = ${contactPrivateNotes.contactId} AND later.number = ${contactPrivateNotes.number} + 1
  )`;
  return transaction.delete(contactPrivateNotes).where(lt(replacedAt, before)).run().changes;
}

/** Rewrites every stored version, to remove a name from it. */
export function rewritePrivateNotes(
  transaction: Transaction,
  contactId: string,
  rewrite: (text: string) => string,
): void {
  for (const { number, text } of listPrivateNotes(transaction, contactId)) {
    const rewritten = rewrite(text);
    if (rewritten !== text)
      transaction
        .update(contactPrivateNotes)
        .set({ text: rewritten })
        .where(and(eq(contactPrivateNotes.contactId, contactId), eq(contactPrivateNotes.number, number)))
        .run();
  }
}
