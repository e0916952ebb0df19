/** Reads rows of tables in which each revision of a contact has its own. */
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database, Transaction } from '../client.ts';
import { preparedQueries } from './prepared.ts';

type Source = Database | Transaction;

/** Of one revision, of all revisions of one contact, or of all contacts. */
export type RevisionsOf = { readonly contactId: string; readonly revision?: number } | undefined;

interface PreparedRows<Row> {
  all(values?: Record<string, unknown>): Row[];
}

/**
 * The history of a contact grows for years, and most readers need only its present revision.
 * @param prepare a query of the table with this condition
 */
export function createRevisionRows<Row>(
  table: { readonly contactId: SQLiteColumn; readonly revision: SQLiteColumn },
  prepare: (source: Source, where: SQL | undefined) => PreparedRows<Row>,
): (source: Source, of: RevisionsOf) => readonly Row[] {
  const isOfContact = eq(table.contactId, sql.placeholder('contactId'));
  const isOfRevision = and(isOfContact, eq(table.revision, sql.placeholder('revision')));
  const ofAll = preparedQueries((source) => prepare(source, undefined));
  const ofContact = preparedQueries((source) => prepare(source, isOfContact));
  const ofRevision = preparedQueries((source) => prepare(source, isOfRevision));
  return (source, of) => {
    if (of === undefined) return ofAll(source).all();
    return (of.revision === undefined ? ofContact : ofRevision)(source).all({ ...of });
  };
}
