/**
 * Counts visits in memory: by month and by what was served, and nothing else of a request. What has been counted is
 * written once an hour.
 */

import { londonDateOf } from '../../domain/time/calendar.ts';
import { monthOf, type VisitCount } from '../../domain/visits/visit-counts.ts';

export interface VisitCounter {
  /** London date on which it was made. */
  readonly beganOn: string;
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
  return {
    beganOn: londonDateOf(now()),
    count: (subject) => add({ month: monthOf(londonDateOf(now())), subject, count: 1 }),
    take() {
      const taken = [...counted.values()];
      counted = new Map();
      return taken;
    },
    putBack(counts) {
      for (const visit of counts) add(visit);
    },
  };
}
