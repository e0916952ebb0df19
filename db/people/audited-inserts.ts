/**
 * Lets better-auth insert a session or a passkey only in one transaction with its audit event. better-auth writes
 * asynchronously, and SQLite's transactions are synchronous, so the two cannot share one otherwise.
 *
 * The adapter executes an insert when `returning()` is awaited; that moment is intercepted here.
 */
import { type AuditEntry, appendAuditEvent } from '../audit/audit.ts';
import type { Database, Transaction } from '../client.ts';
import { whenFree } from '../contention.ts';
import { passkeys, sessions } from '../schema/people.ts';

type SessionValues = typeof sessions.$inferInsert;
type PasskeyValues = typeof passkeys.$inferInsert;

export interface InsertEvents {
  /** @throws when no reason for the session was given */
  ofSession(values: SessionValues): AuditEntry;
  ofPasskey(values: PasskeyValues): AuditEntry;
  /** In the same transaction. */
  tellOfPasskey(transaction: Transaction, values: PasskeyValues): void;
}

export function withAuditedInserts(database: Database, events: InsertEvents): Database {
  const writeWhenFree = <T>(write: (transaction: Transaction) => T): Promise<T> =>
    whenFree(() => database.transaction(write, { behavior: 'immediate' }));
  const insertInto = (table: unknown) => {
    if (table === sessions) {
      return {
        values: (values: SessionValues) => ({
          returning: async () => {
            const event = events.ofSession(values);
            return writeWhenFree((transaction) => {
              appendAuditEvent(transaction, event);
              return transaction.insert(sessions).values(values).returning().all();
            });
          },
        }),
      };
    }
    if (table === passkeys) {
      return {
        values: (values: PasskeyValues) => ({
          returning: async () => {
            const event = events.ofPasskey(values);
            return writeWhenFree((transaction) => {
              appendAuditEvent(transaction, event);
              events.tellOfPasskey(transaction, values);
              return transaction.insert(passkeys).values(values).returning().all();
            });
          },
        }),
      };
    }
    return undefined;
  };
  return new Proxy(database, {
    get(target, property) {
      if (property !== 'insert') return Reflect.get(target, property, target);
      return (table: Parameters<Database['insert']>[0]) => insertInto(table) ?? target.insert(table);
    },
  });
}
