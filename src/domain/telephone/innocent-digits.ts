/**
 * Digits in a text that are not a telephone number: dates, times, postcodes, ages and the like. Anything else counts as
 * part of a number, so that a form missing here makes somebody wait and lets nothing through.
 */
import { isRealDate } from '../time/calendar.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Form {
  readonly pattern: RegExp;
  /** A further condition on the match. */
  readonly holds?: (match: RegExpExecArray) => boolean;
}

const alone = (source: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

const dash = '\\s*(?:[-–—/]|to|until|till)\\s*';
const year = '(?:19\\d\\d|20[0-4]\\d)';
const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayOfMonth = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const hour = '(?:[01]?\\d|2[0-4])';
const clock = `${hour}(?:[:.][0-5]\\d)?\\s*(?:[ap]\\.?m\\.?|noon|midnight)|${hour}[:.][0-5]\\d(?:\\s*(?:hrs|hours|h))?`;
const count = '[1-9]\\d{0,3}(?:,\\d{3})?';
const counted =
  '(?:hours?|hrs?|days?|weeks?|months?|years?|minutes?|mins?|per cent|percent|people|adults|children|families|beds|places|miles|km|boroughs?|languages|sessions?|staff|members|cases|calls|times|working|calendar)';
const postcodeAreas = '(?:E|EC|N|NW|SE|SW|W|WC|BR|CR|DA|EN|HA|IG|KT|RM|SM|TN|TW|UB|WD)';
const streets =
  '(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|House|Way|Place|Court|Gate|Row|Hill|Park|Bridge|Wharf|Strand|Embankment|Terrace|Gardens|Close|Drive|Mews|Quay|Yard|Broadway|Crescent|Parade|Walk|Grove|Green)';

const forms: readonly Form[] = [
  { pattern: alone(`(${year})-(\\d\\d)-(\\d\\d)`), holds: ([, y = '', m = '', d = '']) => isReal(y, m, d) },
  {
    pattern: alone(`(\\d{1,2})([./-])(\\d{1,2})\\2(${year}|\\d\\d)`),
    holds: ([, d = '', , m = '', y = '']) => isReal(y.length === 2 ? `20${y}` : y, m, d),
  },
  { pattern: alone(`${dayOfMonth}(?:${dash}${dayOfMonth})?(?:\\s+of)?\\s+${months}(?:,?\\s+${year})?`) },
  { pattern: alone(`${months}\\s+${dayOfMonth}(?:,?\\s+${year})?`) },
  { pattern: alone(`${year}(?:${dash}(?:${year}|\\d\\d))?`) },
  // Hours. A plain range of whole hours must say am or pm on one side.
  { pattern: alone(`(?:${hour}${dash})?(?:${clock})(?:${dash}(?:${clock}|${hour}))?`) },
  {
    pattern: alone(
      '(?:[01]\\d|2[0-4])[0-5]\\d\\s*[-–—]\\s*(?:[01]\\d|2[0-4])[0-5]\\d(?:\\s*(?:hrs|hours|h))?',
    ),
  },
  { pattern: alone('24/7(?:/365)?') },
  // Lines that everybody knows, and that nobody can take over.
  { pattern: alone('999|112|101|111|105|119|116 ?(?:000|111|123)|1800[01]') },
  { pattern: alone(`${count}(?:${dash}${count})?\\+?[\\s-]*${counted}`) },
  {
    pattern: alone(
      '(?:aged?|ages|over|under|above|below)(?:\\s+(?:over|under))?\\s+[1-9]\\d?(?:\\s*[-–—]\\s*[1-9]\\d?)?',
    ),
  },
  { pattern: /(?<![\p{L}\p{N}])[1-9]\d{0,2}(?:\.\d)? ?%/gu },
  { pattern: /£ ?[1-9]\d{0,2}(?:,\d{3})?(?:\.\d\d)?(?![\p{L}\p{N}])/gu },
  {
    pattern: alone(
      '(?:rooms?|floors?|levels?|units?|flats?|suites?|blocks?|buildings?|gates?|sections?|steps?|pages?|parts?|chapters?|articles?|zones?|bus(?:es)?|routes?|platforms?|stages?|tiers?)\\s+[1-9]\\d{0,3}(?:\\s*(?:[-–—,/&]|and|or)\\s*[1-9]\\d{0,3})?',
    ),
  },
  { pattern: alone('[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}') },
  { pattern: alone(`${postcodeAreas}[1-9]\\d?[A-Z]?`, 'gu') },
  {
    pattern: alone(
      `[1-9]\\d{0,3}[a-zA-Z]?(?:\\s*[-–—]\\s*[1-9]\\d{0,3}[a-zA-Z]?)?,?\\s+(?:The\\s+)?(?:\\p{Lu}[\\p{L}'’.]*\\s+){0,3}${streets}`,
      'gu',
    ),
  },
];

function isReal(year: string, month: string, day: string): boolean {
  return isRealDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** @param plain as numbers-in-text.ts makes it */
export function listInnocent(plain: string): readonly Span[] {
  if (!/\d/.test(plain)) return [];
  return forms.flatMap(({ pattern, holds }) =>
    [...plain.matchAll(pattern)]
      .filter((match) => holds?.(match) ?? true)
      .map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}
