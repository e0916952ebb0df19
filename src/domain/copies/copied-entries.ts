/**
 * Which entries of the directory a copy on paper or in a phone book holds, and what it says of each. A copy cannot be
 * corrected, so it holds less than a page does.
 */

import { type Body, isOf, isShownEverywhere } from '../contacts/kind-profiles.ts';
import { contactsOf, splitNationalLines } from '../directory/borough-view.ts';
import { isCheckedByReading } from '../directory/checked-by-reading.ts';
import { stopTrustingOn } from '../directory/copy-trust.ts';
import type { Directory, PublicContact } from '../directory/directory.ts';
import { isDoubted, isReliable } from '../directory/freshness-words.ts';
import { findWorkingEmail } from '../directory/working-email.ts';
import { shortDateWords } from '../time/calendar.ts';

/**
 * Whether a copy may give it as a way to reach somebody. National lines always stay in, whether or not they were
 * checked recently.
 */
export function isForCopies(contact: PublicContact): boolean {
  if (contact.status === 'vacant') return false;
  if (isShownEverywhere(contact)) return contact.telephone !== null && contact.unreachableSinceOn === null;
  return isReliable(contact) && (contact.telephone !== null || findWorkingEmail(contact) !== null);
}

/** Lines that answer at any hour first. */
export function copiedLines(directory: Directory): readonly PublicContact[] {
  const { always, others } = splitNationalLines(directory);
  return [...always, ...others].filter(isForCopies);
}

/** In the order in which a reader should try them. */
export function copiedContactsOf(
  directory: Directory,
  boroughCode: string,
  body?: Body,
): readonly PublicContact[] {
  return contactsOf(directory, boroughCode).filter(
    (contact) => isForCopies(contact) && (body === undefined || isOf(body, contact)),
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

/** When it was last checked, as briefly as paper requires, without a final stop. */
export function copiedCheckWords(contact: PublicContact): string {
  const { lastVerifiedOn, source } = contact;
  const doubt = doubtWords(contact);
  if (lastVerifiedOn === null) {
    if (source === null) return `Not checked yet${doubt}`;
    const where = `at ${hostOf(source.url)} on ${shortDateWords(source.checkedOn)}${doubt}`;
    return isCheckedByReading(contact) ? `Read ${where}` : `Not checked by us yet, read ${where}`;
  }
  const on = shortDateWords(lastVerifiedOn);
  switch (contact.freshness) {
    case 'verified':
      return `Checked ${on}${doubt}`;
    case 'due':
      return `Checked ${on}${doubt || ', check due'}`;
    case 'overdue':
      return `Overdue: last checked ${on}${doubt}`;
    case 'lapsed':
    case 'vacant':
      return `Out of date: last checked ${on}${doubt}`;
  }
}

/**
 * What readers report about the number, as an addition to the line; empty when there are no reports, or when something
 * worse is known.
 */
function doubtWords(contact: PublicContact): string {
  if (contact.reportedDeadOn === null || !isDoubted(contact)) return '';
  return `; readers said on ${shortDateWords(contact.reportedDeadOn)} that it may not work`;
}

/** The same without the source, for posters, where it has to fit on one line. */
export function briefCheckWords(contact: PublicContact): string {
  return contact.lastVerifiedOn === null && !isCheckedByReading(contact)
    ? `Not checked by us yet${doubtWords(contact)}`
    : copiedCheckWords(contact);
}

/** Such as `www.police.uk` without its www. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
