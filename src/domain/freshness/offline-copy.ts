/** From when on a copy of the site that a browser keeps for use without signal warns its reader. */
import { addDays } from '../time/calendar.ts';
import type { FreshnessPolicy } from './freshness.ts';

/**
 * The first day on which a reader of a copy is warned. The policy takes so many days of notice before a check runs
 * out; a copy that has missed all of them may give as right what has been found wrong since, so the shortest notice
 * of any kind of contact counts. The label beside each entry ages in the copy as it does on the site.
 *
 * @param madeOn YYYY-MM-DD in Europe/London
 * @param policies at least one
 */
export function copyOldOn(madeOn: string, policies: readonly FreshnessPolicy[]): string {
  const shortestNoticeDays = Math.min(...policies.map(({ dueBeforeDays }) => dueBeforeDays));
  // With no notice at all a copy is old on the day after.
  return addDays(madeOn, Math.max(1, shortestNoticeDays));
}
