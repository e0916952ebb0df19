/** How plain a text is, for tests of the pages for people at risk. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The American school grade that a text is for. Grade 4 is nine to ten years. */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’'-]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/** The sentences of a block of text; what has no letter is none. */
export function sentencesIn(block: string): readonly string[] {
  return block
    .replace(/\s+/g, ' ')
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}
