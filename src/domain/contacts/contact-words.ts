/** Words for the values of contact.ts, for staff and readers; those for kinds are in kind-profiles.ts. */
import type { ContactStatus, RevisionCause, VerificationMethod } from './contact.ts';

export const statusWords = {
  active: 'Active',
  vacant: 'Vacant',
  retired: 'Retired',
} as const satisfies Record<ContactStatus, string>;

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
