/**
 * The states that the label of a contact distinguishes, with the short words that staff read; src/words has the public
 * words.
 */
import type { Freshness } from './freshness.ts';

/**
 * What the label distinguishes: a contact nobody has ever checked is `unchecked`, though it counts as lapsed, and one
 * whose number readers doubt is `reported`, though it counts as due or overdue.
 */
export const labelStates = [
  'verified',
  'due',
  'overdue',
  'reported',
  'lapsed',
  'vacant',
  'unchecked',
] as const;
export type LabelState = (typeof labelStates)[number];

/** One word for each, for lists that staff read. */
export const freshnessShort = {
  verified: 'Checked',
  due: 'Due soon',
  overdue: 'Overdue',
  lapsed: 'Out of date',
  vacant: 'Vacant',
} as const satisfies Record<Freshness, string>;
