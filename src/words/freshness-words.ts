/** The label of a contact and the advice that goes with it. Pages write them, and the browser does when they age. */
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
