/** How the use cases of this folder write: in one transaction, with its audit event. */
import { type AuditEntry, appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../db/client.ts';

/** Runs in one transaction that no other writer can come between. */
export function writeTogether<T>(database: Database, write: (transaction: Transaction) => T): T {
  return database.transaction(write, { behavior: 'immediate' });
}

/** One event on its own: a refusal, where nothing else is written. */
export function recordEvent(database: Database, event: AuditEntry): void {
  writeTogether(database, (transaction) => appendAuditEvent(transaction, event));
}
