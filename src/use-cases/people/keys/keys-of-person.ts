/**
 * The admin API keys that one person made. They keep working when the person is removed, unless they are revoked with
 * them, and are lowered when the person may do less.
 */
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database, Transaction } from '../../../../db/client.ts';
import { changeKeyRole, listUnrevokedKeysBy, markKeyRevoked } from '../../../../db/people/api-keys.ts';
import { lesserRole, type Role } from '../../../domain/people/access.ts';
import type { UseCaseContext } from '../../shared/context.ts';

export interface KeyOfPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Unrevoked keys, by name. */
export function listKeysOf(database: Database | Transaction, personId: string): readonly KeyOfPerson[] {
  return listUnrevokedKeysBy(database, personId);
}

export function revokeKeysOf(transaction: Transaction, context: UseCaseContext, personId: string): void {
  const at = context.now.toISOString();
  for (const { id } of listKeysOf(transaction, personId)) {
    markKeyRevoked(transaction, id, at);
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

/** Lowers keys that may do more than a role to that role, for good: a key that grew again by itself would surprise. */
export function lowerKeysOf(
  transaction: Transaction,
  context: UseCaseContext,
  personId: string,
  role: Role,
): void {
  for (const key of listKeysOf(transaction, personId)) {
    const lowered = lesserRole(key.role, role);
    if (lowered === key.role) continue;
    changeKeyRole(transaction, key.id, lowered);
    appendAuditEvent(transaction, {
      at: context.now.toISOString(),
      actor: context.principal.id,
      action: 'key.lower',
      subject: `key:${key.id}`,
      before: { role: key.role },
      after: { role: lowered, withPerson: personId },
      requestId: context.requestId,
    });
  }
}
