/** The attribution that the licences of postcode data require on every page that uses it, and the edition in words. */

import type { PostcodeEdition } from '../lookup/index/postcode-index.ts';
import { counted } from '../text/counted.ts';
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

/**
 * The age of an edition, for the page about this site.
 * @param today YYYY-MM-DD
 * @returns such as "released on 6 November 2025, 12 months before this page was made"
 */
export function editionAgeWords(edition: PostcodeEdition, today: string): string {
  const days = Math.max(0, daysBetween(edition.releasedOn, today));
  const months = Math.floor(days / 30.44);
  const age = months >= 2 ? `${months} months` : counted(days, 'day', 'days');
  return `released on ${dateWords(edition.releasedOn)}, ${age} before this page was made`;
}
