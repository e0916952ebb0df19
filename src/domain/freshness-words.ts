/**
 * What a reader sees of a contact's freshness: a label of a few words and, where there is something to do about it,
 * a sentence of advice. The page writes them when it is built; the browser writes them again when the page has
 * outlived what it said (src/client/age-labels.ts). Absolute dates stand beside both and never go wrong.
 */
import { dateWords } from './calendar.ts';
import type { VerificationMethod } from './contact.ts';
import type { PublicContact } from './directory.ts';

/** What the label distinguishes: a contact nobody has ever checked is `unchecked`, though it counts as lapsed. */
export const labelStates = ['verified', 'due', 'overdue', 'lapsed', 'vacant', 'unchecked'] as const;
export type LabelState = (typeof labelStates)[number];

export interface FreshnessLabel {
  readonly label: string;
  /** Empty when there is nothing the reader need do. */
  readonly advice: string;
}

export const freshnessLabels = {
  verified: { label: 'Checked', advice: '' },
  due: { label: 'Checked, next check due soon', advice: '' },
  overdue: {
    label: 'Check overdue',
    advice: 'If it does not work, use one of the routes that always work, on this page.',
  },
  lapsed: {
    label: 'Out of date',
    advice: 'Do not rely on this entry. Use one of the routes that always work, on this page.',
  },
  vacant: {
    label: 'Nobody holds this post',
    advice: 'Use one of the routes that always work, on this page.',
  },
  unchecked: {
    label: 'Not checked yet',
    advice: 'Do not rely on this entry. Use one of the routes that always work, on this page.',
  },
} as const satisfies Record<LabelState, FreshnessLabel>;

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
  const next =
    contact.dates === null || contact.freshness === 'vacant'
      ? ''
      : ` Next check due by ${dateWords(contact.dates.nextDueOn)}.`;
  return `Last checked on ${dateWords(contact.lastVerifiedOn)}${method}.${next}`;
}
