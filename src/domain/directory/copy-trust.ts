/**
 * Until when a copy of the directory may be trusted: a printed sheet, a downloaded file or a phone book outlives the
 * pages it came from.
 */
import { addDays } from '../time/calendar.ts';
import type { PublicContact } from './directory.ts';
import { isReliable } from './freshness-words.ts';

/**
 * The limit holds however fresh the entries are: a new entry, a changed number or a vacant post never reaches a copy.
 */
export const longestTrustDays = 90;

/**
 * The first day on which a copy made on `builtOn` must no longer be trusted: when the first of the entries that it
 * shows as right would be out of date, and never later than 90 days after it was made.
 *
 * @returns YYYY-MM-DD in Europe/London
 */
export function stopTrustingOn(
  contacts: readonly Pick<PublicContact, 'freshness' | 'dates'>[],
  builtOn: string,
): string {
  let first = addDays(builtOn, longestTrustDays);
  for (const contact of contacts) {
    if (!isReliable(contact) || !contact.dates) continue;
    if (contact.dates.lapsedOn < first) first = contact.dates.lapsedOn;
  }
  return first;
}
