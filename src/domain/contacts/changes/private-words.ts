/**
 * Text about a contact that readers never see: the private notes, and comments on changes. What it may hold, and how
 * long it stays.
 */
import { addDays, dateWords } from '../../time/calendar.ts';

/** As much as a form accepts. */
export const privateNotesMax = 4000;
/** An editor's comment on a change that waits. */
export const reasonMax = 500;

/** How long a comment stays once its change is decided, and an earlier version of the notes once it is replaced. */
export const wordsKeptDays = 90;

/** @param on London date @returns the last London date on which they are kept */
export function wordsKeptUntil(on: string): string {
  return addDays(on, wordsKeptDays);
}

/** Appends what somebody said to the notes, with who said it and when. */
export function withWordsKept(
  notes: string,
  { words, from, on }: { readonly words: string; readonly from: string; readonly on: string },
): string {
  const entry = `${dateWords(on)}, ${from}: ${words}`;
  return notes === '' ? entry : `${notes}\n\n${entry}`;
}
