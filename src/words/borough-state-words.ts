/** The state of a borough in words, for the legend of the map, the name of each tile, and the state of the list. */
import type { BoroughState } from '../domain/status/borough-states.ts';
import { labelWords } from './freshness-words.ts';
import { words } from './words.ts';

export function boroughStateWords(state: BoroughState): string {
  return state === 'none' || state === 'incomplete' ? words.search.map[state] : labelWords(state);
}
