/** A person's passkeys: listed and removed here, added and used through ceremonies that need a script. */
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database } from '../../../../db/client.ts';
import { deletePasskey, listPasskeysOf } from '../../../../db/people/passkeys.ts';
import { writeTogether } from '../../security/write.ts';
import type { UseCaseContext } from '../../shared/context.ts';

export interface PasskeyRow {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: string | null;
  /** Whether it is synchronised between its owner's devices. */
  readonly isSynced: boolean;
}

export function listPasskeys(database: Database, userId: string): readonly PasskeyRow[] {
  return listPasskeysOf(database, userId).map(({ id, name, createdAt, deviceType }) => ({
    id,
    name,
    createdAt,
    isSynced: deviceType === 'multiDevice',
  }));
}

/** Removes one of one's own passkeys. */
export function removePasskey(
  context: UseCaseContext,
  passkeyId: string,
): { readonly kind: 'removed' | 'not-found' } {
  return writeTogether(context.database, (transaction) => {
    if (!deletePasskey(transaction, passkeyId, context.principal.id)) return { kind: 'not-found' };
    appendAuditEvent(transaction, {
      at: context.now.toISOString(),
      actor: context.principal.id,
      action: 'passkey.remove',
      subject: `user:${context.principal.id}`,
      requestId: context.requestId,
    });
    return { kind: 'removed' };
  });
}
