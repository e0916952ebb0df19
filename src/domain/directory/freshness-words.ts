/**
 * What a reader sees about when a contact was checked, in dates that stay true however old the page is, and which label
 * is shown beside it.
 */

import type { VerificationMethod } from '../contacts/contact.ts';
import type { FreshnessDates } from '../freshness/freshness.ts';
import type { LabelState } from '../freshness/label-states.ts';
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
 * Whether it is an entry that a public source gives, that nobody has checked yet, and against which nothing is known.
 * Readers may be sent there when nobody who has been checked answers, and are told all of this.
 */
export function isFromSource({
  freshness,
  lastVerifiedOn,
  unreachableSinceOn,
  reportedDeadOn,
  source,
  isDemonstration,
}: Pick<
  PublicContact,
  'freshness' | 'lastVerifiedOn' | 'unreachableSinceOn' | 'reportedDeadOn' | 'isDemonstration'
> & { readonly source: object | null }): boolean {
  return (
    freshness === 'lapsed' &&
    lastVerifiedOn === null &&
    unreachableSinceOn === null &&
    reportedDeadOn === null &&
    source !== null &&
    !isDemonstration
  );
}

/** Whether a reader may be sent to it at all: somebody has checked it, or a source gives it and nothing speaks against it. */
export function isUsable(contact: Parameters<typeof isFromSource>[0]): boolean {
  return isReliable(contact) || isFromSource(contact);
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

/** The words of a language for a check, with its way of writing dates. */
export interface CheckWords {
  readonly last: (date: string) => string;
  readonly lastBy: Readonly<Record<VerificationMethod, (date: string) => string>>;
  readonly next: (date: string) => string;
  readonly nextWas: (date: string) => string;
  readonly unreachable: (date: string) => string;
  readonly doubted: (date: string) => string;
}

/** English; data files use it too. */
export const englishChecks = {
  last: (date) => `Last checked on ${date}.`,
  lastBy: {
    telephone: (date) => `Last checked on ${date} by phone.`,
    email: (date) => `Last checked on ${date} by e-mail.`,
    meeting: (date) => `Last checked on ${date} at a meeting.`,
    self: (date) => `Last confirmed by the team on ${date}.`,
  },
  next: (date) => `Next check due by ${date}.`,
  nextWas: (date) => `The next check was due by ${date}.`,
  unreachable: (date) => `We couldn’t reach anyone there on ${date}.`,
  doubted: (date) => `Readers told us on ${date} that this number may not work. We will check it.`,
} as const satisfies CheckWords;

/**
 * When it was checked, how, and when the next check is due, or that nobody could be reached there, or that readers
 * doubt the number, in dates that stay true. Empty when there is nothing to say of an entry that nobody has checked.
 */
export function checkedWords(contact: Checked): string {
  return wordChecks(contact, englishChecks, dateWords);
}

/**
 * The same in another language.
 * @param written how it writes a date
 */
export function wordChecks(contact: Checked, said: CheckWords, written: WriteDate): string {
  return [
    lastWords(contact, said, written),
    nextWords(contact, said, written),
    doubtWords(contact, said, written),
  ]
    .filter(Boolean)
    .join(' ');
}

type WriteDate = (date: string) => string;

/**
 * What readers report about the number, however old its last check. Empty when there is no number, or when something
 * worse is known.
 */
export function reportedWords(contact: Checked): string {
  return doubtWords(contact, englishChecks, dateWords);
}

function doubtWords(contact: Checked, said: CheckWords, written: WriteDate): string {
  if (contact.reportedDeadOn === null || !isDoubted(contact)) return '';
  return said.doubted(written(contact.reportedDeadOn));
}

function lastWords({ lastVerifiedOn, verifiedBy }: Checked, said: CheckWords, written: WriteDate): string {
  if (lastVerifiedOn === null) return '';
  const last = verifiedBy === null ? said.last : said.lastBy[verifiedBy];
  return last(written(lastVerifiedOn));
}

function nextWords(
  { freshness, dates, unreachableSinceOn, reportedDeadOn }: Checked,
  said: CheckWords,
  written: WriteDate,
): string {
  switch (freshness) {
    case 'verified':
    case 'due':
      // It does not say when the next check would have been due, because it is due now.
      if (reportedDeadOn !== null) return '';
      return dates ? said.next(written(dates.nextDueOn)) : '';
    case 'overdue':
      return dates ? said.nextWas(written(dates.nextDueOn)) : '';
    case 'lapsed':
      // It may have lapsed early, when the next check was not due yet.
      if (unreachableSinceOn !== null) return said.unreachable(written(unreachableSinceOn));
      return dates ? said.nextWas(written(dates.nextDueOn)) : '';
    case 'vacant':
      return '';
  }
}
