/**
 * Counts visits in memory: by month and by what was served, and nothing else of a request. What has been counted is
 * written once an hour.
 */

import { londonDateOf } from '../../domain/time/calendar.ts';
import type { VisitCount } from '../../domain/visits/visit-counts.ts';
import { monthOf } from '../../domain/visits/visit-counts.ts';

export interface VisitCounter {
  /** @param subject the code of a borough or a kind of search */
  count(subject: string): void;
  /** All that was counted since the last time, once. */
  take(): readonly VisitCount[];
  /** Counts that could not be written. */
  putBack(counts: readonly VisitCount[]): void;
}

export function createVisitCounter(now: () => Date): VisitCounter {
  let counted = new Map<string, VisitCount>();
  const add = (visit: VisitCount) => {
    const key = `${visit.month} ${visit.subject}`;
    const known = counted.get(key);
    counted.set(key, known ? { ...known, count: known.count + visit.count } : visit);
  };
  const take = () => {
    const taken = [...counted.values()];
    counted = new Map();
    return taken;
  };
  return {
    count(subject) {
      const sinceOn = londonDateOf(now());
      add({ month: monthOf(sinceOn), subject, count: 1, sinceOn });
    },
    take,
    putBack(counts) {
      // The older first: the day of the first one stays.
      for (const visit of [...counts, ...take()]) add(visit);
    },
  };
}
