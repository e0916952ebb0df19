/**
 * Goes back to the previous good release, or to a named earlier one; doing it again goes further back. Open requests are closed, so that the
 * publisher does not undo it: the next publish is one that somebody requests afterwards.
 */
import { join } from 'node:path';
import { appendAuditEvent } from '../../../db/audit/audit.ts';
import type { Database } from '../../../db/client.ts';
import { acquireProcessLock } from '../../../db/connection/process-lock.ts';
import { whenFree } from '../../../db/contention.ts';
import { answerPublishRequests, findOpenPublishRequests } from '../../../db/publishing/publish-requests.ts';
import {
  findLiveRelease,
  listEarlierReleases,
  listReleasesBefore,
  markReleaseRolledBack,
} from '../../../db/publishing/releases.ts';
import { dataPaths, type Settings } from '../../settings.ts';
import { switchInTransaction } from './release/release-folders.ts';
import { readManifest } from './release/release-layout.ts';

export interface Rollback {
  readonly database: Database;
  readonly settings: Settings;
  readonly now: () => Date;
  readonly actor: string;
  /** The request that caused it; none for a command. */
  readonly requestId?: string;
  /** How long to wait while another process publishes. */
  readonly waitMs: number;
  /** Id of an earlier release; without it the previous one. */
  readonly to?: string | undefined;
  /** The release that was live when somebody decided this; any other is refused. */
  readonly seenLive?: string | undefined;
}

export type RollbackResult =
  | {
      readonly kind: 'rolled-back';
      readonly from: string;
      readonly to: string;
      readonly closedRequests: number;
    }
  | { readonly kind: 'no-earlier-release' }
  /** The named one is not among those that can be gone back to. */
  | { readonly kind: 'unknown-release' }
  /** Another release is live now. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'busy' };

export async function rollBack(rollback: Rollback): Promise<RollbackResult> {
  const { database, settings } = rollback;
  const paths = dataPaths(settings.dataDir);
  const lock = await acquireProcessLock(paths.publisherLock, rollback.waitMs);
  if (!lock) return { kind: 'busy' };
  try {
    const live = findLiveRelease(database);
    if (!live) return { kind: 'no-earlier-release' };
    if (rollback.seenLive !== undefined && rollback.seenLive !== live.id) return { kind: 'stale' };
    const wanted =
      rollback.to === undefined
        ? listEarlierReleases(database, live.id)
        : listReleasesBefore(database, live.id).filter(({ id }) => id === rollback.to);
    for (const { id } of wanted) {
      const dir = join(paths.releases, id);
      const isWhole = await readManifest(dir).then(
        () => true,
        () => false,
      );
      if (isWhole) return await whenFree(() => switchBack(rollback, live.id, id, dir));
    }
    return { kind: rollback.to === undefined ? 'no-earlier-release' : 'unknown-release' };
  } finally {
    lock.release();
  }
}

function switchBack(rollback: Rollback, from: string, to: string, dir: string): RollbackResult {
  const { database, settings, actor, requestId } = rollback;
  const at = rollback.now().toISOString();
  return switchInTransaction(
    database,
    { currentLink: dataPaths(settings.dataDir).current, releaseDir: dir },
    (transaction) => {
      markReleaseRolledBack(transaction, { from, to, at });
      const open = findOpenPublishRequests(transaction);
      const closedRequests = answerPublishRequests(transaction, open.lastId, to);
      appendAuditEvent(transaction, {
        at,
        actor,
        action: 'release.rollback',
        subject: `release:${to}`,
        before: { release: from },
        after: { release: to, closedRequests },
        ...(requestId === undefined ? {} : { requestId }),
      });
      return { kind: 'rolled-back', from, to, closedRequests } as const;
    },
  );
}
