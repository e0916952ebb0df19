/**
 * Which entries of the directory a copy on paper or in a phone book holds, and what it says of each. A copy cannot be
 * corrected, so it holds less than a page does.
 */

import { type Body, isOf, isShownEverywhere } from '../contacts/kind-profiles.ts';
import { contactsOf, splitNationalLines } from '../directory/borough-view.ts';
import { isCheckedByReading } from '../directory/checked-by-reading.ts';
import { stopTrustingOn } from '../directory/copy-trust.ts';
import type { Directory, PublicContact } from '../directory/directory.ts';
import { isDoubted, isFromSource, isReliable } from '../directory/freshness-words.ts';
import { findWorkingEmail } from '../directory/working-email.ts';
import { englishShortHours, type ShortHoursWords } from '../hours/short-hours.ts';
import { shortDateWords } from '../time/calendar.ts';

/**
 * Whether a copy may give it as a way to reach somebody. National lines always stay in, whether or not they were
 * checked recently.
 */
export function isForCopies(contact: PublicContact): boolean {
  if (contact.status === 'vacant') return false;
  if (isShownEverywhere(contact)) return contact.telephone !== null && contact.unreachableSinceOn === null;
  return isReliable(contact) && isReached(contact);
}

function isReached(contact: PublicContact): boolean {
  return contact.telephone !== null || findWorkingEmail(contact) !== null;
}

/**
 * For a phone book, which has room: a council's published line too. It is worth a try, and its card says that nobody has
 * checked it. Paper holds only what somebody answers for.
 */
export function isForCards(contact: PublicContact): boolean {
  return (
    isForCopies(contact) || (contact.kind === 'council_duty' && isFromSource(contact) && isReached(contact))
  );
}

/** Lines that answer at any hour first. */
export function copiedLines(directory: Directory): readonly PublicContact[] {
  const { always, others } = splitNationalLines(directory);
  return [...always, ...others].filter(isForCopies);
}

/**
 * The lines that a passer-by needs, whether it is about themselves or not. Two fit in letters that are read from afar;
 * the page behind the code has the others.
 */
const posterLineIds = ['line-salvation-army', 'line-modern-slavery-helpline'] as const;

export interface PosterLine extends PublicContact {
  readonly id: (typeof posterLineIds)[number];
  readonly telephone: string;
}

export function posterLines(directory: Directory): readonly PosterLine[] {
  const lines = copiedLines(directory);
  return posterLineIds.flatMap((id) => {
    const line = lines.find((each) => each.id === id);
    return line?.telephone ? [{ ...line, id, telephone: line.telephone }] : [];
  });
}

/** In the order in which a reader should try them. */
export function copiedContactsOf(
  directory: Directory,
  boroughCode: string,
  body?: Body,
  isHeld: (contact: PublicContact) => boolean = isForCopies,
): readonly PublicContact[] {
  return contactsOf(directory, boroughCode).filter(
    (contact) => isHeld(contact) && (body === undefined || isOf(body, contact)),
  );
}

export interface CopyDates {
  /** London dates. */
  readonly madeOn: string;
  readonly stopTrustingOn: string;
}

export function copyDates(directory: Directory, copied: readonly PublicContact[]): CopyDates {
  return { madeOn: directory.builtOn, stopTrustingOn: stopTrustingOn(copied, directory.builtOn) };
}

/** The words of a language for checks and hours where there is little room, with its way of writing dates. */
export interface CopyWords {
  readonly notChecked: string;
  readonly read: (site: string, date: string) => string;
  /** The same of a stored copy of its page. */
  readonly readCopy: (site: string, date: string) => string;
  readonly notCheckedRead: (site: string, date: string) => string;
  readonly notCheckedReadCopy: (site: string, date: string) => string;
  /** The sentence so far, and then the date that the page gives itself. */
  readonly pageDated: (before: string, date: string) => string;
  readonly checked: (date: string) => string;
  readonly checkedAndDue: (date: string) => string;
  readonly overdue: (date: string) => string;
  readonly outOfDate: (date: string) => string;
  /** The sentence so far, and then what readers report. */
  readonly doubted: (before: string, date: string) => string;
  readonly hours: ShortHoursWords;
}

/** English, as on paper. */
export const englishCopies = {
  notChecked: 'Not checked yet',
  read: (site, date) => `From ${site}, read ${date}`,
  readCopy: (site, date) => `From a copy of ${site}, ${date}`,
  notCheckedRead: (site, date) => `Not checked by us yet. From ${site}, read ${date}`,
  notCheckedReadCopy: (site, date) => `Not checked by us yet. From a copy of ${site}, ${date}`,
  // The list has to stay on two sheets.
  pageDated: (before) => before,
  checked: (date) => `Checked ${date}`,
  checkedAndDue: (date) => `Checked ${date}, check due`,
  overdue: (date) => `Overdue: last checked ${date}`,
  outOfDate: (date) => `Out of date: last checked ${date}`,
  doubted: (before, date) => `${before}; readers told us on ${date} that it may not work`,
  hours: englishShortHours,
} as const satisfies CopyWords;

/** The cards of phone books have room to say which date is whose. */
const cardCopies = {
  ...englishCopies,
  readCopy: (site, date) => `Number from a copy of ${site}, read ${date}`,
  notCheckedReadCopy: (site, date) => `Not checked by us yet. From a copy of ${site}, read ${date}`,
  pageDated: (before, date) => `${before}, page dated ${date}`,
} as const satisfies CopyWords;

type WriteDate = (date: string) => string;

/** When it was last checked, on a card, without a final stop. */
export function copiedCheckWords(contact: PublicContact): string {
  return wordCopiedCheck(contact, cardCopies, shortDateWords);
}

/**
 * The same on paper and in another language, as briefly as it requires.
 * @param written how it writes a date
 */
export function wordCopiedCheck(contact: PublicContact, said: CopyWords, written: WriteDate): string {
  const { reportedDeadOn } = contact;
  // Something worse than the readers' reports may be known.
  const isSaid = reportedDeadOn !== null && isDoubted(contact);
  const words = checkWords(contact, said, written, isSaid);
  return isSaid ? said.doubted(words, written(reportedDeadOn)) : words;
}

function checkWords(
  { freshness, kind, lastVerifiedOn, source, telephone }: PublicContact,
  said: CopyWords,
  written: WriteDate,
  isDoubtSaid: boolean,
): string {
  if (lastVerifiedOn === null) {
    if (source === null) return said.notChecked;
    const isChecked =
      isCheckedByReading({ lastVerifiedOn, source, telephone }) || isShownEverywhere({ kind });
    const read = source.isCopy
      ? isChecked
        ? said.readCopy
        : said.notCheckedReadCopy
      : isChecked
        ? said.read
        : said.notCheckedRead;
    const words = read(hostOf(source.url), written(source.readOn));
    return source.pageDatedOn === null ? words : said.pageDated(words, written(source.pageDatedOn));
  }
  const on = written(lastVerifiedOn);
  switch (freshness) {
    case 'verified':
      return said.checked(on);
    case 'due':
      return isDoubtSaid ? said.checked(on) : said.checkedAndDue(on);
    case 'overdue':
      return said.overdue(on);
    case 'lapsed':
    case 'vacant':
      return said.outOfDate(on);
  }
}

/** Such as `www.police.uk` without its www. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** A whole address as people type it from paper: without `https://`. */
export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** What a poster and a card hold. A line is undefined while the directory has none of it for copies. */
export interface PosterEntries {
  readonly emergency: PublicContact | undefined;
  /** In large letters. */
  readonly large: readonly PosterLine[];
  /** For somebody under 18. */
  readonly child: PublicContact | undefined;
  readonly dates: CopyDates;
}

export function posterEntries(directory: Directory): PosterEntries {
  const lines = copiedLines(directory);
  const emergency = lines.find(({ telephone }) => telephone === '999');
  const child = lines.find(({ id }) => id === 'line-childline');
  const large = posterLines(directory);
  const held = [emergency, ...large, child].filter((line) => line !== undefined);
  return { emergency, large, child, dates: copyDates(directory, held) };
}
