/** How the use cases of this folder write: in one transaction, with its audit event. */
import { type AuditEntry, appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import { whenFree } from '../../../db/contention.ts';

/** Runs in one transaction that no other writer can come between. */
export function writeTogether<T>(database: Database, write: (transaction: Transaction) => T): T {
  return database.transaction(write, { behavior: 'immediate' });
}

/** The same for steps before and after which others are awaited: it waits while another process is writing. */
export function writeWhenFree<T>(database: Database, write: (transaction: Transaction) => T): Promise<T> {
  return whenFree(() => writeTogether(database, write));
}

/** One event that stands alone: a refusal, where nothing else is written. */
export function recordEvent(database: Database, event: AuditEntry): void {
  writeTogether(database, (transaction) => appendAuditEvent(transaction, event));
}
