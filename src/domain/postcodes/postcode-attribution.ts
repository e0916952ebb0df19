/** The attribution that the licences of postcode data require on every page that uses it, and the edition in words. */

import type { PostcodeEdition } from '../lookup/index/postcode-index.ts';
import { dateWords, daysBetween } from '../time/calendar.ts';

const productWords = {
  'code-point-open': 'Ordnance Survey Code-Point Open',
  onspd: 'ONS Postcode Directory',
  nspl: 'National Statistics Postcode Lookup',
  'built-in': 'Built-in table of postcode sectors',
} as const satisfies Record<PostcodeEdition['product'], string>;

/**
 * Every product here is made from all three sources, and each requires its own wording. The year is the edition's. Such
 * as "Contains OS data © Crown copyright and database right 2025".
 */
export function attributions(edition: PostcodeEdition): readonly string[] {
  const year = edition.releasedOn.slice(0, 4);
  return [
    `Contains OS data © Crown copyright and database right ${year}`,
    `Contains Royal Mail data © Royal Mail copyright and database right ${year}`,
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0',
  ];
}

export function editionWords(edition: PostcodeEdition): string {
  return edition.product === 'built-in'
    ? productWords['built-in']
    : `${productWords[edition.product]}, ${edition.label}`;
}

/** The words of a language for the age of an edition, with its way of writing the date. */
export interface EditionAgeWords {
  readonly inDays: (date: string, days: number) => string;
  readonly inMonths: (date: string, months: number) => string;
}

/** English; the page about this site uses it too. */
export const englishEditionAge = {
  inDays: (date, days) =>
    `released on ${date}, ${days === 1 ? '1 day' : `${days} days`} before this page was made`,
  inMonths: (date, months) => `released on ${date}, ${months} months before this page was made`,
} as const satisfies EditionAgeWords;

/** @param today YYYY-MM-DD. Such as "released on 6 November 2025, 12 months before this page was made". */
export function editionAgeWords(edition: PostcodeEdition, today: string): string {
  return wordEditionAge(edition, today, englishEditionAge, dateWords);
}

/**
 * The same in another language.
 * @param written how it writes a date
 */
export function wordEditionAge(
  edition: PostcodeEdition,
  today: string,
  said: EditionAgeWords,
  written: (date: string) => string,
): string {
  const days = Math.max(0, daysBetween(edition.releasedOn, today));
  const months = Math.floor(days / 30.44);
  const date = written(edition.releasedOn);
  return months >= 2 ? said.inMonths(date, months) : said.inDays(date, days);
}
