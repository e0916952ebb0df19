/** The words for a contact on paper: its check and hours, briefly. */
import { hostOf, wordCopiedCheck } from '../domain/copies/copied-entries.ts';
import type { PublicContact } from '../domain/directory/directory.ts';
import { wordShortHours } from '../domain/hours/short-hours.ts';
import { shortDateWords } from './dates.ts';
import { words } from './words.ts';

const { entries } = words.copies;

/** When it was last checked, without a final stop. */
export function copiedCheckWords(contact: PublicContact): string {
  return wordCopiedCheck(contact, entries, shortDateWords);
}

/** `Mon–Fri 9am–5pm, not bank holidays`; without a final stop. */
export function shortHoursWords(hours: PublicContact['hours']): string {
  return wordShortHours(hours, entries.hours);
}

/** The same for a line on paper, where nobody can follow a link: hours that are not known are asked of its website. */
export function copiedHoursWords({ hours, website }: Pick<PublicContact, 'hours' | 'website'>): string {
  const said = shortHoursWords(hours);
  return hours.kind === 'unknown' && website !== null ? `${said} (${hostOf(website)})` : said;
}
