/** Filters of the list of contacts that people keep under a name. */
import { and, asc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { savedFilters } from '../schema/rounds.ts';

export interface SavedFilter {
  readonly name: string;
  /** As it stands in the address of the list. */
  readonly query: string;
}

type Source = Database | Transaction;

export function listSavedFilters(source: Source, userId: string): readonly SavedFilter[] {
  return source
    .select({ name: savedFilters.name, query: savedFilters.query })
    .from(savedFilters)
    .where(eq(savedFilters.userId, userId))
    .orderBy(asc(savedFilters.name))
    .all();
}

/** One of the same name is replaced. @param at ISO 8601 instant, UTC */
export function saveFilter(
  transaction: Transaction,
  { userId, name, query, at }: SavedFilter & { readonly userId: string; readonly at: string },
): void {
  transaction
    .insert(savedFilters)
    .values({ userId, name, query, savedAt: at })
    .onConflictDoUpdate({ target: [savedFilters.userId, savedFilters.name], set: { query, savedAt: at } })
    .run();
}

/** @returns whether there was one */
export function deleteFilter(transaction: Transaction, userId: string, name: string): boolean {
  return (
    transaction
      .delete(savedFilters)
      .where(and(eq(savedFilters.userId, userId), eq(savedFilters.name, name)))
      .run().changes > 0
  );
}

/** Of somebody who is removed. */
export function deleteFiltersOf(transaction: Transaction, userId: string): void {
  transaction.delete(savedFilters).where(eq(savedFilters.userId, userId)).run();
}

/** Deletes everybody's filters in which somebody's name stands. */
export function deleteFiltersThatName(
  transaction: Transaction,
  withoutNames: (text: string) => string,
): void {
  for (const { userId, name, query } of transaction.select().from(savedFilters).all()) {
    const words = `${name}\n${[...new URLSearchParams(query).values()].join('\n')}`;
    // People type names in small letters, and parts of names are known by their capitals.
    const named = words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    if (withoutNames(words) !== words || withoutNames(named) !== named)
      deleteFilter(transaction, userId, name);
  }
}
