/** How many contacts are in each state today. */
import type { Directory, PublicContact } from '../directory/directory.ts';
import { checkStateOf, isDoubted } from '../directory/freshness-words.ts';
import { type Freshness, freshnessStates } from '../freshness/freshness.ts';

export type StateCounts = Readonly<Record<Freshness, number>>;

export interface StateOfList {
  /** London date of the counts. */
  readonly on: string;
  readonly all: StateCounts;
  /** Police, council and support contacts. */
  readonly local: StateCounts;
  readonly nationalLines: StateCounts;
  /** Of those that count as lapsed, how many nobody has checked yet: they were never in date. */
  readonly unchecked: { readonly local: number; readonly nationalLines: number };
  /** How many of them have a number that readers doubt, whatever their state. */
  readonly reported: number;
}

/** Names of the states where contacts are counted. */
export const countedStateWords = {
  verified: 'Checked',
  due: 'Checked, next check due soon',
  overdue: 'Check overdue',
  lapsed: {
    outOfDate: 'Out of date',
    unchecked: 'Not checked yet',
    either: 'Out of date, or not checked yet',
  },
  vacant: 'Post vacant',
} as const satisfies Record<Freshness, string | Readonly<Record<string, string>>>;

export function stateOfList(directory: Directory): StateOfList {
  const local = countStates(directory.contacts);
  const nationalLines = countStates(directory.nationalLines);
  return {
    on: directory.builtOn,
    all: mapStates((state) => local[state] + nationalLines[state]),
    local,
    nationalLines,
    unchecked: {
      local: countUnchecked(directory.contacts),
      nationalLines: countUnchecked(directory.nationalLines),
    },
    reported: [...directory.contacts, ...directory.nationalLines].filter(isDoubted).length,
  };
}

function countStates(contacts: readonly PublicContact[]): StateCounts {
  return mapStates((state) => contacts.filter(({ freshness }) => freshness === state).length);
}

function countUnchecked(contacts: readonly PublicContact[]): number {
  return contacts.filter((contact) => checkStateOf(contact) === 'unchecked').length;
}

/** The states of contacts as they are shown, with those that nobody has checked yet apart from those out of date. */
export function countedRows(
  counts: StateCounts,
  unchecked: number,
): readonly { readonly words: string; readonly count: number }[] {
  const { verified, due, overdue, lapsed, vacant } = countedStateWords;
  return [
    { words: verified, count: counts.verified },
    { words: due, count: counts.due },
    { words: overdue, count: counts.overdue },
    { words: lapsed.outOfDate, count: counts.lapsed - unchecked },
    { words: lapsed.unchecked, count: unchecked },
    { words: vacant, count: counts.vacant },
  ];
}

function mapStates(count: (state: Freshness) => number): StateCounts {
  return {
    verified: count('verified'),
    due: count('due'),
    overdue: count('overdue'),
    lapsed: count('lapsed'),
    vacant: count('vacant'),
  };
}

export function totalOf(counts: StateCounts): number {
  return freshnessStates.reduce((sum, state) => sum + counts[state], 0);
}

/** Contacts whose check still counts, whether or not it is due soon. */
export function checkedOf(counts: StateCounts): number {
  return counts.verified + counts.due;
}

/** Whole percent, or null for no contacts. 100% and 0% only when exactly so: 99.7% is 99%, and 0.2% is 1%. */
export function shareOf(part: number, total: number): number | null {
  if (total === 0) return null;
  const exact = (100 * part) / total;
  if (exact > 0 && exact < 1) return 1;
  return exact > 99 && exact < 100 ? 99 : Math.round(exact);
}

export function shareWords(part: number, total: number): string {
  const share = shareOf(part, total);
  return share === null ? '–' : `${share}%`;
}
