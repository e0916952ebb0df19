/** Words of the list of contacts, for staff. */

import type { UnknownChoice } from '../text/area-in-address.ts';
import { dateWords } from '../time/calendar.ts';
import type { ContactStatus } from './contact.ts';
import { type DueChoice, dueOf, type FilterField } from './list-filter.ts';

export const dueWords = {
  overdue: 'Overdue, or now',
  7: 'Within 7 days, or overdue',
  14: 'Within 14 days, or overdue',
  30: 'Within 30 days, or overdue',
  90: 'Within 90 days, or overdue',
} as const satisfies Record<DueChoice, string>;

/** On the form of the filter. */
export const filterLabels = {
  text: 'Words or digits',
  borough: 'Serves the borough',
  own: 'Only its own: not what serves all London',
  due: 'Check due',
  kind: 'Kind',
  police: 'Police area',
  freshness: 'State of the check',
  checked: 'Checked as it is now',
  mailbox: 'Has an e-mail address',
  assigned: 'Looked after by',
  status: 'Published',
  mine: 'Only in my areas',
} as const satisfies Record<FilterField, string>;

/** What is said of a choice in an address that is none. */
export function unknownChoiceWords({ field, value }: UnknownChoice, label: string): string {
  if (field === 'borough') return `There is no borough “${value}”. Choose one`;
  if (field === 'police') return `There is no police area “${value}”. Choose one`;
  return `“${value}” is none of the choices of “${label}”. Choose one`;
}

/** Of the choice of what is shown; without one, all that readers see. */
export const publishedWords = {
  active: 'Shown, and somebody holds the post',
  vacant: 'Shown as vacant',
  retired: 'Retired, no longer shown',
} as const satisfies Record<ContactStatus, string>;

const nowWords = {
  unchecked: 'now: not checked yet',
  unreachable: 'now: nobody answers',
  reported: 'now: readers doubt it',
} as const;

/** When the next check is due. @param today London date */
export function dueOnWords(contact: Parameters<typeof dueOf>[0], today: string): string {
  const due = dueOf(contact);
  if (due.kind === 'never') return '–';
  if (due.kind === 'now') return nowWords[due.because];
  return due.on < today ? `${dateWords(due.on)}, overdue` : dateWords(due.on);
}

export const allLondonWords = 'All London';

/** The first few of the boroughs that an entry serves. */
export function servesWords(allLondon: boolean, names: readonly string[]): string {
  if (allLondon) return allLondonWords;
  const most = 3;
  return names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}
