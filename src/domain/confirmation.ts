/**
 * What the holder of a confirm link can say about the entry that the link shows, and what becomes of it. Pure: the
 * use cases of src/use-cases/confirm/ load, ask here, and write the answer down; the page at /confirm/ shows it.
 *
 * Whoever holds a link is a stranger who was handed it: they can say that the entry is right, which is one
 * verification, or say what is wrong, which waits for an administrator. Nothing they type is ever published by this.
 */
import { addDays } from './calendar.ts';

/** In the order in which the page asks. */
export const confirmAnswers = ['correct', 'changed', 'left', 'vacant'] as const;
export type ConfirmAnswer = (typeof confirmAnswers)[number];

/** How long a link works. */
export const confirmLinkDays = 30;

/** @param at ISO 8601 instant, UTC @returns the instant from which the link has expired */
export function confirmLinkExpiry(at: string): string {
  return `${addDays(at.slice(0, 10), confirmLinkDays)}${at.slice(10)}`;
}
