/** The vocabulary of a contact that the database, the pages and the API share. */

export const contactKinds = [
  'police_spoc',
  'council_lead',
  'council_duty',
  'support_service',
  'national_line',
] as const;
export type ContactKind = (typeof contactKinds)[number];

export const contactStatuses = ['active', 'vacant', 'retired'] as const;
export type ContactStatus = (typeof contactStatuses)[number];

export const verificationMethods = ['telephone', 'email', 'meeting', 'self'] as const;
export type VerificationMethod = (typeof verificationMethods)[number];

/**
 * What the author of a change says about having checked it: the whole entry, by one of the methods, or only the
 * changes, so that the previous check goes on counting for the rest.
 */
export const checkClaims = [...verificationMethods, 'changes'] as const;
export type CheckClaim = (typeof checkClaims)[number];

/** The cause of a revision of a contact, as it is stored. */
export const storedCauses = [
  'created',
  'edited',
  'vacated',
  'filled',
  'retired',
  'restored',
  'approved',
  'imported',
] as const;

/** A merge is stored as a retirement that names the contact it was merged into. */
export const revisionCauses = [...storedCauses, 'merged'] as const;
export type RevisionCause = (typeof revisionCauses)[number];
