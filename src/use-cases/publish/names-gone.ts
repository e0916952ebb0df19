/** What it costs to remove a name: how many releases nobody can go back to any more, told before it is done and after. */
import type { Database, Transaction } from '../../../db/client.ts';
import { countReleasesClosed, listReleasesNaming } from '../../../db/publishing/named-releases.ts';
import { findPublishRequest } from '../../../db/publishing/publish-requests.ts';
import { findLiveRelease, listReleasesBefore } from '../../../db/publishing/releases.ts';
import type { NamesGone } from '../../domain/publishing/names-gone-words.ts';

/** Of the release that readers see, which can be gone back to once there is a newer one, and of those before it. */
export function planNamesGone(source: Database | Transaction, contactIds: readonly string[]): NamesGone {
  const live = findLiveRelease(source);
  if (!live) return { closed: 0, left: 0 };
  const naming = new Set(listReleasesNaming(source, contactIds).map(({ id }) => id));
  const kept = [live, ...listReleasesBefore(source, live.id)].filter(({ redactedAt }) => redactedAt === null);
  const closed = kept.filter(({ id }) => naming.has(id)).length;
  return { closed, left: kept.length - closed };
}

/** @param requestId the publish request of the change that removed it. @returns 0 where it removed no name */
export function countClosedBy(database: Database, requestId: number): number {
  const request = findPublishRequest(database, requestId);
  return request ? countReleasesClosed(database, request.requestedAt) : 0;
}
