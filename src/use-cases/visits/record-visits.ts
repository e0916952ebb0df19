/**
 * Adds what was counted to what is kept. It has no event in the audit: nobody acts, and an event for each hour would
 * say when the visits were.
 */
import type { Database } from '../../../db/client.ts';
import { unlessBusy } from '../../../db/contention.ts';
import { addVisits, beginCounting } from '../../../db/visits/visits.ts';
import type { VisitCounter } from './visit-counter.ts';

/** While another process writes, and when the write fails, they stay in the counter for the next time. */
export function recordVisits(database: Database, counter: VisitCounter): void {
  const counts = counter.take();
  let isWritten = false;
  try {
    unlessBusy(() => {
      database.transaction(
        (transaction) => {
          beginCounting(transaction, counter.beganOn);
          addVisits(transaction, counts);
        },
        { behavior: 'immediate' },
      );
      isWritten = true;
    });
  } finally {
    if (!isWritten) counter.putBack(counts);
  }
}
