/** What the admin pages call the words of the domain. */

import type { ContactKind, ContactStatus, RevisionCause, VerificationMethod } from './contacts/contact.ts';
import type { Freshness } from './freshness/freshness.ts';
import type { Role } from './people/access.ts';

export const kindWords = {
  police_spoc: 'Police single point of contact',
  council_lead: 'Council lead',
  support_service: 'Support service',
  national_line: 'National line',
} as const satisfies Record<ContactKind, string>;

export const statusWords = {
  active: 'Active',
  vacant: 'Vacant',
  retired: 'Retired',
} as const satisfies Record<ContactStatus, string>;

export const freshnessShort = {
  verified: 'Checked',
  due: 'Due soon',
  overdue: 'Overdue',
  lapsed: 'Out of date',
  vacant: 'Vacant',
} as const satisfies Record<Freshness, string>;

/** As an answer to “How was it checked?”. */
export const methodChoices = {
  telephone: 'I telephoned',
  email: 'They answered an e-mail',
  meeting: 'I met them',
  self: 'They confirmed it themselves',
} as const satisfies Record<VerificationMethod, string>;

/** As part of a sentence: checked by telephone. */
export const methodPhrases = {
  telephone: 'by telephone',
  email: 'by e-mail',
  meeting: 'in person',
  self: 'by the contact themselves',
} as const satisfies Record<VerificationMethod, string>;

export const causeWords = {
  created: 'Added',
  edited: 'Edited',
  vacated: 'Marked vacant',
  filled: 'Filled again',
  retired: 'Retired',
  restored: 'Restored',
  approved: 'Change approved',
  imported: 'Imported',
  merged: 'Merged into another',
} as const satisfies Record<RevisionCause, string>;

export const roleWords = {
  admin: 'Administrator',
  editor: 'Editor',
  viewer: 'Viewer',
} as const satisfies Record<Role, string>;

/** 1 contact, 2 contacts. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** 21 November 2026 at 12:00, in London. */
export function instantWords(instant: string): string {
  return londonTime.format(new Date(instant));
}
