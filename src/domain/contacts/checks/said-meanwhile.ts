/**
 * What somebody said of an entry while a page about it was open. A check and “nobody answers there” make no revision, so
 * a form that says the opposite also sends what it showed of both, and nobody is contradicted in silence. Pure;
 * src/use-cases/contacts/checks/find-said-meanwhile.ts reads who it was.
 */
import { dateWords } from '../../time/calendar.ts';
import type { VerificationMethod } from '../contact.ts';
import type { ContactRecord } from '../contact-record.ts';
import { methodPhrases } from '../contact-words.ts';

/** What a form showed besides the revision; undefined for whoever saw no form, as a program or a command. */
export interface SeenMarks {
  /** London date since when nobody answers there; empty where nobody had said so. */
  readonly seenMark?: string | undefined;
  /** Id of the check that counted; empty for none. */
  readonly seenCheck?: string | undefined;
}

/** What a press says: that the entry is right, or that it is not. */
export type Says = 'right' | 'wrong';

/**
 * @returns what the press would overwrite without having been shown it: that nobody answers there, or a check.
 *   Undefined where both say the same, and where nothing was said since
 */
export function decideSaidMeanwhile(
  { unreachableSinceOn, verification }: Pick<ContactRecord, 'unreachableSinceOn' | 'verification'>,
  { seenMark, seenCheck }: SeenMarks,
  says: Says,
): 'unreachable' | 'checked' | undefined {
  const isOtherCheck = seenCheck !== undefined && (verification?.id ?? '') !== seenCheck;
  if (says === 'wrong') return isOtherCheck && verification !== null ? 'checked' : undefined;
  if (unreachableSinceOn === null || seenMark === undefined) return undefined;
  // The mark is only a day: with a check in between it is another one, although it may be of the same day.
  return unreachableSinceOn !== seenMark || isOtherCheck ? 'unreachable' : undefined;
}

/** What was said meanwhile, and by whom. */
export type Said =
  | {
      readonly what: 'unreachable';
      readonly on: string;
      /** Whether it came of a call to a number that is somebody else’s. */
      readonly isWrongNumber: boolean;
    }
  | { readonly what: 'checked'; readonly on: string; readonly method: VerificationMethod };

/** @param who as the subject of a sentence. @returns sentences without the last full stop */
export function saidMeanwhileWords(said: Said, who: string): string {
  const since = `While this page was open, ${who} recorded on ${dateWords(said.on)} that`;
  switch (said.what) {
    case 'unreachable':
      return `${since} ${said.isWrongNumber ? 'the number is wrong' : 'nobody answers there'}, so readers are told that the entry is out of date. Nothing of yours was recorded. If you know better, press again: what you say counts then`;
    case 'checked':
      return `${since} the entry is right, checked ${methodPhrases[said.method]}. Nothing of yours was recorded. If you know better, press again: what you say counts then`;
  }
}
