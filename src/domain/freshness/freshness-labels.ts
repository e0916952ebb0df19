/**
 * What a reader sees of a contact's freshness: a label of a few words and, where there is something to do about it, a
 * sentence of advice. The page writes them when it is built; the browser rewrites them when the page is older than its
 * labels (src/client/age-labels.ts), so this file imports nothing.
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

export interface FreshnessLabel {
  readonly label: string;
  /** Empty when there is nothing the reader need do. */
  readonly advice: string;
}

export const freshnessLabels = {
  verified: { label: 'Checked', advice: '' },
  due: { label: 'Checked, next check due soon', advice: '' },
  overdue: {
    label: 'Check overdue',
    advice: 'If it does not work, use one of the routes that always work.',
  },
  reported: {
    label: 'May not work: being checked',
    advice: 'If it does not work, use one of the routes that always work.',
  },
  lapsed: {
    label: 'Out of date',
    advice: 'Do not rely on this entry. Use one of the routes that always work.',
  },
  vacant: {
    label: 'Nobody holds this post',
    advice: 'Use one of the routes that always work.',
  },
  unchecked: {
    label: 'Not checked yet',
    advice: 'Do not rely on this entry. Use one of the routes that always work.',
  },
} as const satisfies Record<LabelState, FreshnessLabel>;

/** One word for each, for lists that staff read. */
export const freshnessShort = {
  verified: 'Checked',
  due: 'Due soon',
  overdue: 'Overdue',
  lapsed: 'Out of date',
  vacant: 'Vacant',
} as const satisfies Record<Freshness, string>;
