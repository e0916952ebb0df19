/** From when on the offline copy of the site in a browser warns its reader. */
import { addDays } from '../time/calendar.ts';
import type { FreshnessPolicy } from './freshness.ts';

/**
 * The first day on which a reader of a copy is warned. The policy sets how many days' notice there is before a check
 * expires. A copy that has missed all of them may show as right what has been found wrong since, so the shortest notice
 * of any kind of contact counts. The label beside each entry ages in the copy as it does on the site.
 *
 * @param madeOn YYYY-MM-DD in Europe/London
 * @param policies at least one
 */
export function copyOldOn(madeOn: string, policies: readonly FreshnessPolicy[]): string {
  const shortestNoticeDays = Math.min(...policies.map(({ dueBeforeDays }) => dueBeforeDays));
  // Without any notice a copy is old the day after.
  return addDays(madeOn, Math.max(1, shortestNoticeDays));
}
