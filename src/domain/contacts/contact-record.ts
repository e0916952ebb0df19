/**
 * A contact as the people who maintain it see it: its state, and the position of that state in its history.
 * fields/registry.ts describes each field.
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
  /** The revision on which it was made, when it was carried on from there. */
  readonly carriedFromRevision: number | null;
}

/** A mistaken check: it is kept for the record and no longer counts. */
export interface WithdrawnCheck extends Verification {
  readonly withdrawnAt: string;
  readonly withdrawnBy: string;
}

/** The marks of a contact that readers are told of, besides its check. London dates. */
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
  /** For administrators and editors only, never published and in no audit event. Empty for none. */
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
  /** The contact's marks when the next revision replaced this one. */
  readonly endedMarks: ContactMarks;
}

/** The names of boroughs and police areas, and which borough belongs to which police area. */
export interface AreaReference {
  readonly boroughs: ReadonlyMap<string, { readonly name: string; readonly policeArea: string }>;
  readonly policeAreas: ReadonlyMap<string, { readonly name: string }>;
}

export interface Difference {
  readonly field: ContactFieldName | 'status';
  readonly before: unknown;
  readonly after: unknown;
}

/** What audit events store of a state: everything except a person's name, of which only that there was one. */
export function auditedState(revision: number, { status, fields }: ContactState) {
  const { person, ...rest } = fields;
  return { revision, status, ...rest, personNamed: person !== null };
}
