/** Publishing and going back by hand. */
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Settings } from '../../settings.ts';
import { type Forbidden, refuseUnless } from '../security/refuse-unless.ts';
import { writeTogether } from '../security/write.ts';
import type { UseCaseContext } from '../shared/context.ts';
import { requestPublish } from '../shared/request-publish.ts';
import { type RollbackResult, rollBack } from './rollback.ts';

/** Requests a release although nothing has changed: after a failure, or to end a rollback. */
export function publishNow(context: UseCaseContext): { readonly kind: 'requested' } | Forbidden {
  const forbidden = refuseUnless(context, 'publishing.manage', 'release:new');
  if (forbidden) return forbidden;
  const at = context.now.toISOString();
  const by = context.principal.id;
  return writeTogether(context.database, (transaction) => {
    requestPublish(transaction, { at, by, reason: 'Asked for by hand' });
    appendAuditEvent(transaction, {
      at,
      actor: by,
      action: 'release.request',
      subject: 'release:new',
      requestId: context.requestId,
    });
    return { kind: 'requested' };
  });
}

/** A build under way is waited for this long; a person is waiting too. */
const waitMs = 8000;

export interface WantedRollback {
  /** Id of the release to go back to. */
  readonly to: string;
  /** Id of the release that was live on the page. */
  readonly seenLive: string;
}

/** Goes back to an earlier release, whose losses the person has been shown. */
export async function rollBackByHand(
  context: UseCaseContext,
  settings: Settings,
  { to, seenLive }: WantedRollback,
): Promise<RollbackResult | Forbidden> {
  const forbidden = refuseUnless(context, 'publishing.manage', `release:${to}`);
  if (forbidden) return forbidden;
  const { database, now, principal, requestId } = context;
  return rollBack({
    database,
    settings,
    now: () => now,
    actor: principal.id,
    requestId,
    waitMs,
    to,
    seenLive,
  });
}
