/** Queries that many requests need: built and compiled once for each connection. */
import type { Database, Transaction } from '../client.ts';

type Source = Database | Transaction;

/**
 * To build a query takes drizzle longer than SQLite takes to answer it, and each is compiled anew: of a saved change,
 * which reads its contact several times, they were half.
 *
 * @param make builds the queries, with placeholders, and calls `prepare()` of each
 * @returns the queries of a connection; a transaction has those of the connection that it runs on
 */
export function preparedQueries<Queries>(make: (source: Source) => Queries): (source: Source) => Queries {
  const made = new WeakMap<object, Queries>();
  return (source) => {
    const connection = connectionOf(source);
    let queries = made.get(connection);
    if (queries === undefined) {
      queries = make(source);
      made.set(connection, queries);
    }
    return queries;
  };
}

/** Drizzle makes one description of the schema for each connection, which its transactions share. */
function connectionOf(source: Source): object {
  const { schema } = source._;
  if (!schema) throw new Error('This connection was opened without the schema.');
  return schema;
}
