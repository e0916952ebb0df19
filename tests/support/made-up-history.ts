/** Daily counts of a made-up list that ages and is checked again, for a chart of real size. The seed is fixed. */
import type { Database } from '../../db/client.ts';
import { dailySnapshots } from '../../db/schema/freshness.ts';
import type { DaySnapshot } from '../../src/domain/directory/record.ts';
import { addDays } from '../../src/domain/time/calendar.ts';

export interface MadeUpHistory {
  /** London date of the last day. */
  readonly lastOn: string;
  readonly dayCount: number;
  readonly contactCount: number;
  /** Days before the last on which the check did not run. */
  readonly missing?: (daysBefore: number) => boolean;
}

/** Oldest first. */
export function makeUpHistory(history: MadeUpHistory): readonly DaySnapshot[] {
  const { lastOn, dayCount, contactCount, missing = () => false } = history;
  const random = seededRandom(20261121);
  // Each contact: the day of its last check, and how many days it waits for the next one.
  const contacts = Array.from({ length: contactCount }, () => ({
    checked: -Math.floor(random() * 90),
    wait: 0,
  }));
  const snapshots: DaySnapshot[] = [];
  for (let day = 0; day < dayCount; day++) {
    const counts = { verified: 0, due: 0, overdue: 0, lapsed: 0, vacant: 0 };
    for (const contact of contacts) {
      if (contact.wait === 0) contact.wait = 70 + Math.floor(random() ** 3 * 120);
      const age = day - contact.checked;
      if (age >= contact.wait) {
        contact.checked = day;
        contact.wait = 0;
        counts.verified++;
      } else if (age > 170) counts.vacant++;
      else if (age >= 135) counts.lapsed++;
      else if (age > 90) counts.overdue++;
      else if (age >= 76) counts.due++;
      else counts.verified++;
    }
    const before = dayCount - 1 - day;
    if (!missing(before)) snapshots.push({ takenOn: addDays(lastOn, -before), ...counts });
  }
  return snapshots;
}

export function storeHistory(database: Database, snapshots: readonly DaySnapshot[]): void {
  for (const snapshot of snapshots) database.insert(dailySnapshots).values(snapshot).run();
}

/** Mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
