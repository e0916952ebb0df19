/** How dates and lists are written in the language of the site. */
import { datesIn } from '../domain/time/calendar.ts';
import { browserSaid } from './browser.ts';

const { locale } = browserSaid;

export const { dateWords, shortDateWords } = datesIn(locale);
const { monthWords } = datesIn(locale);

/** A date of which only the month or the year may be known: `2026-04-21`, `2026-04` or `2016`. */
export function partialDateWords(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? monthWords(`${date}-01`) : dateWords(date);
}

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

/** a, b and c */
export function listWords(parts: readonly string[]): string {
  return list.format(parts);
}

/** Capitalised, as at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
