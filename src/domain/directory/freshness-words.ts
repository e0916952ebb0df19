/**
 * What a reader sees about when a contact was checked, in dates that stay true however old the page is. The label
 * beside it is in freshness-labels.ts.
 */

import { methodPhrases } from '../contacts/contact-words.ts';
import type { FreshnessDates } from '../freshness/freshness.ts';
import type { LabelState } from '../freshness/freshness-labels.ts';
import { dateWords } from '../time/calendar.ts';
import type { PublicContact } from './directory.ts';

type Checked = Pick<
  PublicContact,
  'freshness' | 'lastVerifiedOn' | 'verifiedBy' | 'dates' | 'unreachableSinceOn' | 'reportedDeadOn'
>;

/** Nobody who reads "Checked" should have to read on to learn that the number may not work. */
export function labelStateOf(contact: Checked): LabelState {
  return isReliable(contact) && isDoubted(contact) ? 'reported' : checkStateOf(contact);
}

/** The same from its checks alone, whatever readers report. */
export function checkStateOf({
  freshness,
  lastVerifiedOn,
}: Pick<Checked, 'freshness' | 'lastVerifiedOn'>): Exclude<LabelState, 'reported'> {
  return freshness === 'lapsed' && lastVerifiedOn === null ? 'unchecked' : freshness;
}

/** Whether readers' reports of a dead number are all that speaks against it. */
export function isDoubted({
  freshness,
  unreachableSinceOn,
  reportedDeadOn,
}: Pick<Checked, 'freshness' | 'unreachableSinceOn' | 'reportedDeadOn'>): boolean {
  return reportedDeadOn !== null && freshness !== 'vacant' && unreachableSinceOn === null;
}

/** Whether a reader may be sent to it first. Overdue still counts: the number stays, with what to do if it fails. */
export function isReliable(contact: Pick<Checked, 'freshness'>): boolean {
  return contact.freshness !== 'lapsed' && contact.freshness !== 'vacant';
}

/**
 * The days on which its label ages in the browser. Empty when readers are no longer sent to the contact; only the last
 * day for a number that readers doubt, because no weaker label may replace that one.
 */
export function ageingDates(contact: Checked): AgeingDates | null {
  if (contact.dates === null || !isReliable(contact)) return null;
  return isDoubted(contact) ? { lapsedOn: contact.dates.lapsedOn } : contact.dates;
}

type AgeingDates = Pick<FreshnessDates, 'lapsedOn'> & Partial<Pick<FreshnessDates, 'dueOn' | 'overdueOn'>>;

/**
 * When it was checked, how, and when the next check is due, or that nobody could be reached there, or that readers
 * doubt the number, in dates that stay true. Empty when there is nothing to say of an entry that nobody has checked.
 */
export function checkedWords(contact: Checked): string {
  return [lastWords(contact), nextWords(contact), reportedWords(contact)].filter(Boolean).join(' ');
}

/**
 * What readers report about the number, however old its last check. Empty when there is no number, or when something
 * worse is known.
 */
export function reportedWords(contact: Checked): string {
  if (contact.reportedDeadOn === null || !isDoubted(contact)) return '';
  return `Readers told us on ${dateWords(contact.reportedDeadOn)} that this number may not work, so it is to be checked now.`;
}

function lastWords({ lastVerifiedOn, verifiedBy }: Checked): string {
  if (lastVerifiedOn === null) return '';
  const method = verifiedBy === null ? '' : ` ${methodPhrases[verifiedBy]}`;
  return `Last checked on ${dateWords(lastVerifiedOn)}${method}.`;
}

function nextWords({ freshness, dates, unreachableSinceOn, reportedDeadOn }: Checked): string {
  switch (freshness) {
    case 'verified':
    case 'due':
      // It does not say when the next check would have been due, because it is due now.
      if (reportedDeadOn !== null) return '';
      return dates ? `Next check due by ${dateWords(dates.nextDueOn)}.` : '';
    case 'overdue':
      return dates ? `The next check was due by ${dateWords(dates.nextDueOn)}.` : '';
    case 'lapsed':
      // It may have lapsed early, when the next check was not due yet.
      if (unreachableSinceOn !== null)
        return `Nobody could be reached there on ${dateWords(unreachableSinceOn)}.`;
      return dates ? `The next check was due by ${dateWords(dates.nextDueOn)}.` : '';
    case 'vacant':
      return '';
  }
}
