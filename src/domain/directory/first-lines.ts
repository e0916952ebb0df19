/**
 * Which local lines the first screen of a borough page may give, and why it gives none. What decides is who has been
 * checked and, in the browser, who answers now (answers-now.ts); what kind of contact it is decides nothing.
 */
import { isOf } from '../contacts/kind-profiles.ts';
import type { PublicContact } from './directory.ts';
import { type AskedAbout, dutyLinesFor } from './duty-lines.ts';
import { isDoubted, isReliable } from './freshness-words.ts';

/** Whether it is somebody for adults and children alike, whose last check counts and who is there. */
function isCheckedPost(contact: PublicContact): boolean {
  return (
    (isOf('police', contact) || isOf('council', contact)) &&
    contact.kind !== 'council_duty' &&
    contact.status === 'active' &&
    contact.telephone !== null &&
    contact.away === null &&
    isReliable(contact) &&
    !isDoubted(contact)
  );
}

/** From the best to the worst. */
function rankOf(contact: PublicContact): number {
  if (!isReliable(contact)) return 2;
  return contact.freshness === 'overdue' || isDoubted(contact) ? 1 : 0;
}

/**
 * In the order in which to try them when all of them answer: checked ones in date, then overdue ones, then those that a
 * public source gives; of the same standing those for one group first. Without made-up ones, which nobody answers.
 */
export function firstLinesFor(
  group: AskedAbout,
  contacts: readonly PublicContact[],
): readonly PublicContact[] {
  const real = contacts.filter(({ isDemonstration }) => !isDemonstration);
  return [...dutyLinesFor(group, real), ...real.filter(isCheckedPost)].toSorted(
    (a, b) => rankOf(a) - rankOf(b),
  );
}

/** Why there is no local line to call first: none with a number is known, or none was checked lately. */
export type NoneIsLocal = 'unknown' | 'unchecked';

/** @param unreliable the entries to which readers are not sent */
export function whyNoneIsLocal(unreliable: readonly PublicContact[]): NoneIsLocal {
  const wasKnown = unreliable.some(
    ({ isDemonstration, telephone }) => !isDemonstration && telephone !== null,
  );
  return wasKnown ? 'unchecked' : 'unknown';
}
