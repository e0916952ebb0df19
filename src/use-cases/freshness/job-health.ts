/** Whether the scheduled check still runs and does its work. */
import type { Database, Transaction } from '../../../db/client.ts';
import { countUndelivered, findLastRun } from '../../../db/freshness/freshness.ts';

export const freshnessJob = 'freshness';

/** A day, and two hours for a machine that was off or slow. */
const silenceHours = 26;
/** A run that ended more than this after now was recorded while the clock was ahead: it says nothing about today. */
const aheadHours = 1;

/**
 * A run that left mail undelivered counts as done once that mail has gone: the server's mail loop sends it.
 * @returns a sentence when no run of the last 26 hours has done its work; undefined while one has, and where none was
 *   ever made: nobody has scheduled it yet
 */
export function findJobProblem(database: Database | Transaction, now: Date): string | undefined {
  const hoursSince = (instant: string) => (now.getTime() - Date.parse(instant)) / 3_600_000;
  const isRecent = (run: { readonly finishedAt: string } | undefined) =>
    run !== undefined &&
    hoursSince(run.finishedAt) <= silenceHours &&
    hoursSince(run.finishedAt) >= -aheadHours;
  const last = findLastRun(database, freshnessJob, ['done', 'undone', 'failed']);
  const lastDone = findLastRun(database, freshnessJob, ['done']);
  if (!last || isRecent(lastDone)) return undefined;
  if (hoursSince(last.finishedAt) < -aheadHours)
    return `The freshness check last ran on ${last.finishedAt}, a time to come: the clock was wrong. Run "npm run freshness" again, now that it is right.`;
  if (!isRecent(last))
    return `The freshness check has not run since ${last.finishedAt}. See "npm run freshness" in scripts/README.md.`;
  const since = lastDone?.finishedAt ?? 'it was scheduled';
  if (last.outcome === 'failed')
    return `The freshness check has not run since ${since} without failing, the last time at ${last.finishedAt}. Run "npm run freshness" to see why.`;
  const { failed, untried } = countUndelivered(database, now.toISOString());
  if (failed + untried === 0) return undefined;
  return `The freshness check has left mail undelivered since ${since}, the last time at ${last.finishedAt}. Run "npm run freshness" to see why.`;
}
