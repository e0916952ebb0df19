/** Which releases stay on disk, to go back to. Pure. */

/** Good releases kept whatever their age, the current one included. */
export const keptReleases = 5;
/** Every release that readers have had within this time is kept besides: a bad import is often noticed the day after. */
export const keptHours = 48;
/** For programs that save all day. Each release needs a folder, and the server reads each manifest when it starts. */
export const mostKeptReleases = 200;

export interface DatedRelease {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly finishedAt: string | null;
}

/**
 * @param good releases that could be served, the newest first
 * @returns those that stay: by number, and by time; among them what readers had at the beginning of that time
 */
export function decideKeptReleases<Release extends DatedRelease>(
  good: readonly Release[],
  now: Date,
): readonly Release[] {
  const since = new Date(now.getTime() - keptHours * 3_600_000).toISOString();
  const isOlder = ({ finishedAt }: DatedRelease) => finishedAt !== null && finishedAt <= since;
  // Readers had the newest of the older ones until the next was made.
  const firstOlder = good.findIndex(isOlder);
  const byTime = firstOlder === -1 ? good.length : firstOlder + 1;
  return good.slice(0, Math.min(Math.max(keptReleases, byTime), mostKeptReleases));
}
