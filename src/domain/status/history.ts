/**
 * The daily counts as a picture and as a table of month ends. Days on which the check did not run stay empty: a line
 * drawn over them would suggest data that we do not have.
 */

import type { DaySnapshot } from '../directory/record.ts';
import { addDays, daysBetween } from '../time/calendar.ts';
import { checkedOf, totalOf } from './state-of-list.ts';

/**
 * The states as they are drawn, from the bottom: three bands can be told apart at a glance, and two of the five states
 * last only days.
 */
export const historyBands = [
  { name: 'checked', words: 'Checked', count: checkedOf },
  { name: 'overdue', words: 'Check overdue', count: (day: DaySnapshot) => day.overdue },
  {
    name: 'unfit',
    words: 'Out of date or vacant',
    count: (day: DaySnapshot) => day.lapsed + day.vacant,
  },
] as const;
export type HistoryBand = (typeof historyBands)[number]['name'];

/** The last day of each month on which the check ran, newest first. */
export function listMonthEnds(snapshots: readonly DaySnapshot[]): readonly DaySnapshot[] {
  const byMonth = new Map(snapshots.map((snapshot) => [snapshot.takenOn.slice(0, 7), snapshot]));
  return [...byMonth.values()].reverse();
}

export interface HistoryChart {
  readonly fromOn: string;
  readonly toOn: string;
  /** Width in units of one day. The height is 50, so that one unit is two percent. */
  readonly dayCount: number;
  /**
   * From the back to the front; each band covers the lower part of those behind it. The visible parts are the shares.
   */
  readonly bands: readonly { readonly name: HistoryBand; readonly path: string }[];
}

/** One unit is two percent. */
export const chartHeight = 50;
const leastStep = 2;

/** With only a day or two the picture would be one bar as wide as the page. */
const leastDays = 30;

/** @returns undefined while there is no day to show */
export function drawHistory(snapshots: readonly DaySnapshot[]): HistoryChart | undefined {
  const counted = snapshots.filter((snapshot) => totalOf(snapshot) > 0);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return undefined;
  const dayCount = Math.max(daysBetween(first.takenOn, last.takenOn) + 1, leastDays);
  const fromOn = addDays(last.takenOn, 1 - dayCount);
  const runs = listRuns(counted, fromOn);
  return {
    fromOn,
    toOn: last.takenOn,
    dayCount,
    bands: historyBands
      .map(({ name }, place) => ({ name, path: runs.map((run) => drawRun(run, place)).join('') }))
      .reverse(),
  };
}

/** Days that follow each other without a gap. */
interface Run {
  readonly startDay: number;
  readonly days: DaySnapshot[];
}

function listRuns(snapshots: readonly DaySnapshot[], fromOn: string): readonly Run[] {
  const runs: Run[] = [];
  for (const snapshot of snapshots) {
    const day = daysBetween(fromOn, snapshot.takenOn);
    const run = runs.at(-1);
    if (run && run.startDay + run.days.length === day) run.days.push(snapshot);
    else runs.push({ startDay: day, days: [snapshot] });
  }
  return runs;
}

/**
 * The area under a band and all below it, as daily steps. A step is drawn when the share has moved by four percent or
 * more: a contact that falls due and is checked the next day would otherwise draw two, and two years of them are more
 * than the rest of the page. The table and the files are exact.
 */
function drawRun({ startDay, days }: Run, place: number): string {
  const exact = days.map((day) => {
    const upTo = historyBands.slice(0, place + 1).reduce((sum, band) => sum + band.count(day), 0);
    return (chartHeight * upTo) / totalOf(day);
  });
  let level = 0;
  let drawn = `M${startDay} ${chartHeight}`;
  let width = 0;
  for (const height of exact) {
    const isEdge = height === 0 || height === chartHeight;
    if (Math.abs(height - level) >= leastStep || (isEdge && height !== level)) {
      if (width > 0) drawn += `h${width}`;
      drawn += `v${level - Math.round(height)}`;
      level = Math.round(height);
      width = 0;
    }
    width++;
  }
  return exact.every((height) => height === 0) ? '' : `${drawn}h${width}V${chartHeight}z`;
}
