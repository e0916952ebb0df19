/**
 * What the server must know about publishing: whether a release has to be built, and whether the last attempt went
 * well.
 */
import type { Database, Transaction } from '../../../db/client.ts';
import {
  findOpenPublishRequests,
  type OpenPublishRequests,
} from '../../../db/publishing/publish-requests.ts';
import { findUnrepairedFailure, isRolledBack } from '../../../db/publishing/releases.ts';

export interface PublishStatus {
  readonly open: OpenPublishRequests;
  /** The latest attempt, when it failed and none has succeeded since. */
  readonly failure: { readonly releaseId: string; readonly error: string } | undefined;
  /** Somebody went back to an earlier release: nothing is published until somebody requests it. */
  readonly isRolledBack: boolean;
}

export function readPublishStatus(database: Database | Transaction): PublishStatus {
  const failed = findUnrepairedFailure(database);
  return {
    open: findOpenPublishRequests(database),
    failure: failed && { releaseId: failed.id, error: failed.error ?? 'unknown' },
    isRolledBack: isRolledBack(database),
  };
}
