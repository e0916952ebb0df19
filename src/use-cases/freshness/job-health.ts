/** Whether the scheduled check still runs. Called by the server's readiness check. */
import type { Database, Transaction } from '../../../db/client.ts';
import { findLastGoodRun } from '../../../db/freshness.ts';

export const freshnessJob = 'freshness';

/** A day, and two hours for a machine that was off or slow. */
const silenceHours = 26;

/**
 * @returns a sentence when the check has stopped running; undefined while it runs, and where it never has: nobody
 * has scheduled it yet
 */
export function findJobProblem(database: Database | Transaction, now: Date): string | undefined {
  const last = findLastGoodRun(database, freshnessJob);
  if (!last) return undefined;
  const hours = (now.getTime() - Date.parse(last.finishedAt)) / 3_600_000;
  if (hours <= silenceHours) return undefined;
  return `The freshness check has not run since ${last.finishedAt}. See "npm run freshness" in README.md.`;
}
