/** The words around the calls in an answer of /who-to-call/. */
import type { WhoToCallState } from '../domain/who-to-call/states.ts';
import { words } from './words.ts';

const { ranks, stepTitle, title } = words.whoToCall;

/** @param index position in the order of calls, from 0 */
export function rankWords(index: number): string {
  return ranks[index] ?? ranks.at(-1) ?? '';
}

/** For what script shows in one page: how many questions were asked so far, this one included. */
export function countedTitle({ said }: Pick<WhoToCallState, 'said'>): string {
  return said.length === 0 ? title : stepTitle(String(said.length + 1));
}

/**
 * A title that is safe in a browser's history, where somebody else may read it: without a word of what was asked or
 * said, and different for each screen.
 */
export function stateTitle({ path }: Pick<WhoToCallState, 'path'>): string {
  return path === '' ? title : stepTitle(path.replaceAll('/', '.'));
}
