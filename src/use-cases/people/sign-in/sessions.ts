/** Listing and ending sessions: one's own, and those of others for administrators. */
import { appendAuditEvent } from '../../../../db/audit/audit.ts';
import type { Database } from '../../../../db/client.ts';
import {
  deleteOtherSessions,
  deleteSession,
  findSession,
  listLiveSessions,
} from '../../../../db/people/sessions.ts';
import { type Forbidden, refuseUnless } from '../../security/refuse-unless.ts';
import { writeTogether } from '../../security/write.ts';
import type { UseCaseContext } from '../../shared/context.ts';

export interface SessionRow {
  readonly id: string;
  readonly userId: string;
  readonly beganAt: string;
  /** To five minutes. */
  readonly lastUsedAt: string;
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** Live sessions of a person, the newest first. */
export function listSessions(database: Database, userId: string, now: Date): readonly SessionRow[] {
  return listLiveSessions(database, userId, now.toISOString()).map(
    ({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
      id,
      userId,
      beganAt: createdAt,
      lastUsedAt: updatedAt,
      address: ipAddress || null,
      userAgent: userAgent || null,
    }),
  );
}

export type RevokeSessionResult = { readonly kind: 'revoked' | 'not-found' } | Forbidden;

/** Ends one session of one's own, or of anybody for an administrator. */
export function revokeSession(context: UseCaseContext, sessionId: string): RevokeSessionResult {
  const session = findSession(context.database, sessionId);
  const isOwn = session?.userId === context.principal.id;
  const forbidden = isOwn ? undefined : refuseUnless(context, 'people.manage', `session:${sessionId}`);
  if (forbidden) return forbidden;
  if (!session) return { kind: 'not-found' };
  return writeTogether(context.database, (transaction) => {
    if (!deleteSession(transaction, sessionId)) return { kind: 'not-found' };
    appendAuditEvent(transaction, {
      at: context.now.toISOString(),
      actor: context.principal.id,
      action: 'session.revoke',
      subject: `user:${session.userId}`,
      requestId: context.requestId,
    });
    return { kind: 'revoked' };
  });
}

/**
 * Ends all sessions of a person but one.
 * @param exceptId the session to keep: one's own, usually
 */
export function revokeSessions(
  context: UseCaseContext,
  userId: string,
  exceptId: string | null,
): { readonly kind: 'revoked'; readonly count: number } | Forbidden {
  const isOwn = userId === context.principal.id;
  const forbidden = isOwn ? undefined : refuseUnless(context, 'people.manage', `user:${userId}`);
  if (forbidden) return forbidden;
  return writeTogether(context.database, (transaction) => {
    const count = deleteOtherSessions(transaction, userId, exceptId);
    if (count > 0)
      appendAuditEvent(transaction, {
        at: context.now.toISOString(),
        actor: context.principal.id,
        action: 'session.revoke',
        subject: `user:${userId}`,
        after: { count },
        requestId: context.requestId,
      });
    return { kind: 'revoked', count };
  });
}
