/**
 * Words about a contact that readers never see: the private notes, and what people wrote beside a change. What they may
 * hold, and how long they stay.
 */
import { addDays, dateWords } from '../../time/calendar.ts';

/** As much as a form takes. */
export const privateNotesMax = 4000;
/** What an editor says beside a change that waits. */
export const reasonMax = 500;

/** How long a remark stays once its change is decided, and an earlier wording of the notes once it is replaced. */
export const wordsKeptDays = 90;

/** @param on London date @returns the last London date on which they are kept */
export function wordsKeptUntil(on: string): string {
  return addDays(on, wordsKeptDays);
}

/** What somebody said, below what is noted already, with who said it and when. */
export function withWordsKept(
  notes: string,
  { words, from, on }: { readonly words: string; readonly from: string; readonly on: string },
): string {
  const entry = `${dateWords(on)}, ${from}: ${words}`;
  return notes === '' ? entry : `${notes}\n\n${entry}`;
}
