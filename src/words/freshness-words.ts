/** The label of a contact and its advice. Pages show them, and the browser rewrites them as they age. */
import type { LabelState } from '../domain/freshness/label-states.ts';
import { browserSaid } from './browser.ts';

const { labels, advice } = browserSaid.freshness;

export function labelWords(state: LabelState): string {
  return labels[state];
}

/** Empty when there is nothing that the reader should do. */
export function adviceWords(state: LabelState): string {
  return state === 'verified' || state === 'due' ? '' : advice[state];
}
