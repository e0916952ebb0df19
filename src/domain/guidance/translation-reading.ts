/** What an administrator gives when a native speaker has read a translation. Pure. */

import { reviewedPages, translationSlug } from '../directory/reviewed-pages.ts';
import type { TranslationCode } from '../languages/languages.ts';
import { isText, plainLine } from '../text/typed-text.ts';
import { dateWords, isRealDate } from '../time/calendar.ts';

export const readByMax = 120;

export interface TranslationReading {
  /** London date. */
  readonly on: string;
  /** A role or an organisation, in one line. */
  readonly readBy: string;
}

export type ReadingProblems = Readonly<Partial<Record<keyof TranslationReading, string>>>;

/** @param today London date */
export function parseReading(
  code: TranslationCode,
  typed: TranslationReading,
  today: string,
): { readonly reading: TranslationReading; readonly problems: ReadingProblems } {
  const reading = { on: typed.on.trim(), readBy: plainLine(typed.readBy) };
  const { writtenOn } = reviewedPages[translationSlug(code)];
  const wrongDay = !isRealDate(reading.on)
    ? 'Give the day on which it was read'
    : reading.on > today
      ? 'That day is still to come'
      : reading.on < writtenOn
        ? `The translation was written on ${dateWords(writtenOn)}. Nobody can have read it before`
        : undefined;
  const wrongReader = !isText(reading.readBy)
    ? 'Give the role or organisation in plain text'
    : reading.readBy === ''
      ? 'Say who read it: a role or an organisation'
      : reading.readBy.length > readByMax
        ? `Shorten this to ${readByMax} characters`
        : /@|\d{5}/.test(reading.readBy)
          ? 'Give a role or an organisation, not an address or a number'
          : undefined;
  return {
    reading,
    problems: { ...(wrongDay && { on: wrongDay }), ...(wrongReader && { readBy: wrongReader }) },
  };
}
