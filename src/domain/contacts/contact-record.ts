/**
 * A contact as those who keep it true see it: its state, and where the state stands in its history. What is known of
 * each field is in fields/registry.ts.
 */
import type { ContactKind, ContactStatus, RevisionCause, VerificationMethod } from './contact.ts';
import type { FieldValues } from './fields/registry.ts';

/** Their names are those of the admin API. */
export type ContactFields = FieldValues;
export type ContactFieldName = keyof ContactFields;

export interface ContactState {
  readonly status: ContactStatus;
  readonly fields: ContactFields;
}

export interface Verification {
  readonly id: string;
  /** London date. */
  readonly on: string;
  readonly method: VerificationMethod;
  readonly by: string;
  /** The revision it was first said of, when it was carried on from there. */
  readonly carriedFromRevision: number | null;
}

/** A check that was a mistake: it is kept for the record and counts no more. */
export interface WithdrawnCheck extends Verification {
  readonly withdrawnAt: string;
  readonly withdrawnBy: string;
}

/** What readers are told of a contact besides whether it was checked. London dates. */
export interface ContactMarks {
  /** Since when nobody answers there. */
  readonly unreachableSinceOn: string | null;
  /** Since when readers' reports of a dead number make it due. */
  readonly reportedDeadOn: string | null;
}

export interface ContactRecord extends ContactState, ContactMarks {
  readonly id: string;
  readonly kind: ContactKind;
  /** Number of the revision in force. */
  readonly revision: number;
  readonly isDemonstration: boolean;
  readonly successorId: string | null;
  /** Of the revision in force; null when nobody has checked it. */
  readonly verification: Verification | null;
  /** For administrators and editors alone, never published and in no audit event. Empty for none. */
  readonly privateNotes: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** One state in the history of a contact. */
export interface ContactRevision extends ContactState {
  readonly number: number;
  readonly cause: RevisionCause;
  readonly changedAt: string;
  readonly changedBy: string;
  /** Not withdrawn, oldest first. */
  readonly verifications: readonly Verification[];
  readonly withdrawnChecks: readonly WithdrawnCheck[];
  /** What the contact was marked with when the next state took the place of this one. */
  readonly endedMarks: ContactMarks;
}

/** The names of boroughs and police areas, and which belongs to which. */
export interface AreaReference {
  readonly boroughs: ReadonlyMap<string, { readonly name: string; readonly policeArea: string }>;
  readonly policeAreas: ReadonlyMap<string, { readonly name: string }>;
}

export interface Difference {
  readonly field: ContactFieldName | 'status';
  readonly before: unknown;
  readonly after: unknown;
}

/** What audit events keep of a state: everything but the name of a person, of which only that there was one. */
export function auditedState(revision: number, { status, fields }: ContactState) {
  const { person, ...rest } = fields;
  return { revision, status, ...rest, personNamed: person !== null };
}
