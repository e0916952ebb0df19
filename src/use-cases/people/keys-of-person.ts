/**
 * The keys of the admin API that one person made: they go on working when the person is removed, unless they are
 * revoked with them. Called by manage-people.ts and read-people.ts.
 */
import { and, asc, eq, isNull } from 'drizzle-orm';
import { appendAuditEvent } from '../../../db/audit.ts';
import { apiKeys } from '../../../db/auth-schema.ts';
import type { Database, Transaction } from '../../../db/client.ts';
import type { UseCaseContext } from '../context.ts';

export interface KeyOfPerson {
  readonly id: string;
  readonly name: string;
}

/** Those that are not revoked, by name. */
export function listKeysOf(database: Database | Transaction, personId: string): readonly KeyOfPerson[] {
  return database
    .select({ id: apiKeys.id, name: apiKeys.name })
    .from(apiKeys)
    .where(and(eq(apiKeys.createdBy, personId), isNull(apiKeys.revokedAt)))
    .orderBy(asc(apiKeys.name))
    .all();
}

export function revokeKeysOf(transaction: Transaction, context: UseCaseContext, personId: string): void {
  const at = context.now.toISOString();
  for (const { id } of listKeysOf(transaction, personId)) {
    transaction.update(apiKeys).set({ revokedAt: at }).where(eq(apiKeys.id, id)).run();
    appendAuditEvent(transaction, {
      at,
      actor: context.principal.id,
      action: 'key.revoke',
      subject: `key:${id}`,
      after: { withPerson: personId },
      requestId: context.requestId,
    });
  }
}
