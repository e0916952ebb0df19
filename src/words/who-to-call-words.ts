/** The words around the calls in an answer of /who-to-call/. */
import type { WhoToCallState } from '../domain/who-to-call/states.ts';
import { words } from './words.ts';

const { ranks, stepTitle, title } = words.whoToCall;

/** @param index position in the order of calls, from 0 */
export function rankWords(index: number): string {
  return ranks[index] ?? ranks.at(-1) ?? '';
}

/**
 * A title that is safe in a browser's history, where somebody else may read it: without a word of what was asked or
 * said, and different for each screen.
 */
export function stateTitle({ path }: Pick<WhoToCallState, 'path'>): string {
  return path === '' ? title : stepTitle(path.replaceAll('/', '.'));
}
