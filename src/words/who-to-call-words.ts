/** The words round the calls of an answer of /who-to-call/. */
import type { WhoToCallState } from '../domain/who-to-call/states.ts';
import { words } from './words.ts';

const { ranks, stepTitle, title } = words.whoToCall;

/** @param index place in the order of calls, from 0 */
export function rankWords(index: number): string {
  return ranks[index] ?? ranks.at(-1) ?? '';
}

/**
 * A title for the list of pages that a browser keeps, where somebody else may read it: no word of what was asked or
 * said, and one for each screen.
 */
export function stateTitle({ path }: Pick<WhoToCallState, 'path'>): string {
  return path === '' ? title : stepTitle(path.replaceAll('/', '.'));
}
