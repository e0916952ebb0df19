/** The permission check that every use case about people begins with; a refusal is recorded in the audit trail. */
import { decideAccess, type Permission } from '../../domain/people/access.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { recordEvent } from './write.ts';

export interface Forbidden {
  readonly kind: 'forbidden';
  readonly detail: string;
}

export function refuseUnless(
  context: UseCaseContext,
  permission: Permission,
  subject: string,
): Forbidden | undefined {
  const access = decideAccess(context.principal, permission, new Map());
  if (access.allowed) return undefined;
  recordEvent(context.database, {
    at: context.now.toISOString(),
    actor: context.principal.id,
    action: 'access.refuse',
    subject,
    after: { permission, reason: access.reason },
    requestId: context.requestId,
  });
  return { kind: 'forbidden', detail: access.detail };
}
