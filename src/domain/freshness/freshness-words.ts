/**
 * What a reader sees of when a contact was checked, in dates that stay true however old the page is. The label that
 * goes with them is in freshness-labels.ts. Called by the components that show contacts.
 */
import { dateWords } from '../calendar.ts';
import type { VerificationMethod } from '../contacts/contact.ts';
import type { PublicContact } from '../directory.ts';
import type { FreshnessDates } from './freshness.ts';
import type { LabelState } from './freshness-labels.ts';

const methodWords = {
  telephone: 'by telephone',
  email: 'by e-mail',
  meeting: 'in person',
  self: 'by the contact themselves',
} as const satisfies Record<VerificationMethod, string>;

type Checked = Pick<
  PublicContact,
  'freshness' | 'lastVerifiedOn' | 'verifiedBy' | 'dates' | 'unreachableSinceOn' | 'reportedDeadOn'
>;

export function labelStateOf(contact: Pick<Checked, 'freshness' | 'lastVerifiedOn'>): LabelState {
  return contact.freshness === 'lapsed' && contact.lastVerifiedOn === null ? 'unchecked' : contact.freshness;
}

/** Whether a reader may be sent to it first. Overdue still counts: the number stays, with what to do if it fails. */
export function isReliable(contact: Pick<Checked, 'freshness'>): boolean {
  return contact.freshness !== 'lapsed' && contact.freshness !== 'vacant';
}

/** The days on which its label ages in the browser. None is left for what readers are not sent to already. */
export function ageingDates(contact: Pick<Checked, 'freshness' | 'dates'>): FreshnessDates | null {
  return isReliable(contact) ? contact.dates : null;
}

/**
 * When it was checked, how, and when the next check is due, or that nobody could be reached there, or that readers
 * doubt the number, in dates that stay true. Empty when there is nothing to say of an entry that nobody has checked.
 */
export function checkedWords(contact: Checked): string {
  return [lastWords(contact), nextWords(contact), reportedWords(contact)].filter(Boolean).join(' ');
}

/** What readers say of the number, however old its last check. Empty where none is offered, or worse is known of it. */
export function reportedWords({ freshness, unreachableSinceOn, reportedDeadOn }: Checked): string {
  if (reportedDeadOn === null || freshness === 'vacant' || unreachableSinceOn !== null) return '';
  return `Readers told us on ${dateWords(reportedDeadOn)} that this number may not work, so it is to be checked now.`;
}

function lastWords({ lastVerifiedOn, verifiedBy }: Checked): string {
  if (lastVerifiedOn === null) return '';
  const method = verifiedBy === null ? '' : ` ${methodWords[verifiedBy]}`;
  return `Last checked on ${dateWords(lastVerifiedOn)}${method}.`;
}

function nextWords({ freshness, dates, unreachableSinceOn, reportedDeadOn }: Checked): string {
  switch (freshness) {
    case 'verified':
    case 'due':
      // Not when the next check would have been due: it is due now.
      if (reportedDeadOn !== null) return '';
      return dates ? `Next check due by ${dateWords(dates.nextDueOn)}.` : '';
    case 'overdue':
      return dates ? `The next check was due by ${dateWords(dates.nextDueOn)}.` : '';
    case 'lapsed':
      // It may have lapsed before its time, when the next check was not due yet.
      if (unreachableSinceOn !== null)
        return `Nobody could be reached there on ${dateWords(unreachableSinceOn)}.`;
      return dates ? `The next check was due by ${dateWords(dates.nextDueOn)}.` : '';
    case 'vacant':
      return '';
  }
}
