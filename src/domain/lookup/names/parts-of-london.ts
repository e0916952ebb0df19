/**
 * London itself and its sides, as people type them: South London, central, Inner London. Each has many boroughs, and
 * “south” is no beginning of Southwark, so every borough is offered.
 */
import { plainWords } from './plain-words.ts';

const sides: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western northeast northwest southeast southwest ' +
    'central centre inner outer greater london'
  ).split(' '),
);
const fillerWords: ReadonlySet<string> = new Set(['the', 'of', 'in', 'part', 'side', 'area']);

/** Whether the words name London or a side of it, and nothing in it. */
export function namesPartOfLondon(typed: string): boolean {
  const telling = plainWords(typed).filter((word) => !fillerWords.has(word));
  return telling.length > 0 && telling.every((word) => sides.has(word));
}
