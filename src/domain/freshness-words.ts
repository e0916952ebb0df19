/**
 * What a reader sees of when a contact was checked, in dates that stay true however old the page is. The label that
 * goes with them is in freshness-labels.ts. Called by the components that show contacts.
 */
import { dateWords } from './calendar.ts';
import type { VerificationMethod } from './contact.ts';
import type { PublicContact } from './directory.ts';
import type { Freshness } from './freshness.ts';
import type { LabelState } from './freshness-labels.ts';

const methodWords = {
  telephone: 'by telephone',
  email: 'by e-mail',
  meeting: 'in person',
  self: 'by the contact themselves',
} as const satisfies Record<VerificationMethod, string>;

type Checked = Pick<PublicContact, 'freshness' | 'lastVerifiedOn' | 'verifiedBy' | 'dates'>;

export function labelStateOf(contact: Pick<Checked, 'freshness' | 'lastVerifiedOn'>): LabelState {
  return contact.freshness === 'lapsed' && contact.lastVerifiedOn === null ? 'unchecked' : contact.freshness;
}

/** Whether a reader may be sent to it first. Overdue still counts: the number stays, with what to do if it fails. */
export function isReliable(contact: Pick<Checked, 'freshness'>): boolean {
  return contact.freshness !== 'lapsed' && contact.freshness !== 'vacant';
}

/** When it was checked, how, and when the next check is due, in dates that stay true. Empty when never checked. */
export function checkedWords(contact: Checked): string {
  if (contact.lastVerifiedOn === null) return '';
  const method = contact.verifiedBy === null ? '' : ` ${methodWords[contact.verifiedBy]}`;
  const next = contact.dates === null ? '' : nextWords(contact.freshness, dateWords(contact.dates.nextDueOn));
  return `Last checked on ${dateWords(contact.lastVerifiedOn)}${method}.${next}`;
}

function nextWords(freshness: Freshness, nextDueOn: string): string {
  switch (freshness) {
    case 'verified':
    case 'due':
      return ` Next check due by ${nextDueOn}.`;
    case 'overdue':
    case 'lapsed':
      return ` The next check was due by ${nextDueOn}.`;
    case 'vacant':
      return '';
  }
}
