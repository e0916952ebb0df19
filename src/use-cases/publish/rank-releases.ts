/**
 * The order in which releases on disk replace a live one that cannot be read. For the server any undamaged release is
 * better than none.
 */
import type { Database } from '../../../db/client.ts';
import { findRelease, type ReleaseRow } from '../../../db/publishing/releases.ts';

/**
 * Good ones, then one that somebody went back from, then one that the database does not know, as after a restore. Last
 * comes one that holds a removed name: it can only be on disk while the live one holds it too.
 */
function rankOf(release: ReleaseRow | undefined): number {
  if (!release) return 2;
  if (release.state !== 'live' && release.state !== 'superseded') return 2;
  if (release.redactedAt !== null) return 3;
  return release.rolledBackAt === null ? 0 : 1;
}

/** @returns the ids best first; of equals the newest first */
export function rankReleases(database: Database, ids: readonly string[]): readonly string[] {
  const ranks = new Map(ids.map((id) => [id, rankOf(findRelease(database, id))]));
  const rank = (id: string) => ranks.get(id) ?? 0;
  return ids.toSorted((one, other) => rank(one) - rank(other) || (one < other ? 1 : -1));
}
