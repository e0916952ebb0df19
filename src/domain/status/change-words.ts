/** Changes in words and grouped by day. The page of changes and its feeds share them, so that they say the same. */

import type { ActTakenBack, ChangeKind, PublicChange, SeenAct } from '../directory/record.ts';
import { counted } from '../text/counted.ts';
import { dateWords, londonDateOf } from '../time/calendar.ts';

const kindWords = {
  added: 'New entry',
  removed: 'No longer listed',
  restored: 'Listed again',
  vacant: 'Post vacant',
  filled: 'Post filled again',
  telephone: 'New phone number',
  email: 'New email address',
  website: 'New web address',
  hours: 'New hours',
  coverage: 'Covers different boroughs',
  details: 'New details',
  overdue: 'Check overdue',
  lapsed: 'Now out of date',
  checked: 'Checked',
} as const satisfies Record<ChangeKind, string>;

/** New phone number. New hours. Checked. */
export function changeWords(change: PublicChange): string {
  return change.kinds.map((kind) => `${wordsOf(kind, change)}.`).join(' ');
}

function wordsOf(kind: ChangeKind, { at, checkedOn }: PublicChange): string {
  // A check needs its date only when it was recorded later.
  if (kind !== 'checked' || checkedOn === null || checkedOn === londonDateOf(new Date(at)))
    return kindWords[kind];
  return `${kindWords[kind]} on ${dateWords(checkedOn)}`;
}

/** An import of 12 entries was taken back. */
export function takenBackWords({ what, count }: Pick<ActTakenBack, 'what' | 'count'>): string {
  return actWords[what](counted(count, 'entry', 'entries'));
}

const actWords: Readonly<Record<SeenAct, (entries: string) => string>> = {
  import: (entries) => `An import of ${entries} was taken back.`,
  verify: (entries) => `A check of ${entries} was taken back.`,
  retire: (entries) => `The removal of ${entries} was taken back.`,
};

export interface ChangeDay<Change> {
  /** London date. */
  readonly on: string;
  readonly changes: readonly Change[];
}

/** @param changes newest first; the order is kept */
export function groupByDay<Change extends { readonly at: string }>(
  changes: readonly Change[],
): readonly ChangeDay<Change>[] {
  return Array.from(
    Map.groupBy(changes, ({ at }) => londonDateOf(new Date(at))),
    ([on, own]) => ({ on, changes: own }),
  );
}
