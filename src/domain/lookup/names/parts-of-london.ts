/** Whether what was typed names London or a side of it, so that every borough is offered. */
import { sideFillerWords, sideWords } from '../../../../db/reference/london/parts.ts';
import { plainWords } from './plain-words.ts';

const sides: ReadonlySet<string> = new Set(sideWords.split(' '));
const fillerWords: ReadonlySet<string> = new Set(sideFillerWords.split(' '));

/** Whether the words name London or a side of it, and nothing in it. */
export function namesPartOfLondon(typed: string): boolean {
  const telling = plainWords(typed).filter((word) => !fillerWords.has(word));
  return telling.length > 0 && telling.every((word) => sides.has(word));
}
