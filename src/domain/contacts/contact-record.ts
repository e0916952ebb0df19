/**
 * A contact as those who keep it true see it: its state, where the state stands in its history, and how one state
 * differs from another. The names of the fields are those of the admin API.
 */

import { hoursWords } from '../hours/hours.ts';
import type { Hours } from '../hours/hours-schema.ts';
import { type Away, awayLine } from './away.ts';
import type { ContactKind, ContactStatus, RevisionCause, VerificationMethod } from './contact.ts';
import { type ContactSource, sourceLine } from './source.ts';
import { type Support, supportLine } from './support.ts';

export interface ContactFields {
  readonly role: string;
  readonly organisation: string;
  /** Code of the police area that a police contact belongs to. */
  readonly policeArea: string | null;
  readonly allLondon: boolean;
  /** GSS codes in order; empty when it serves all London. */
  readonly boroughs: readonly string[];
  readonly telephone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly hours: Hours;
  readonly notes: string;
  /** Who a support service is for and when it helps; null for other kinds. */
  readonly support: Support | null;
  /** The name of the person who answers, which readers see: only with their consent to that. */
  readonly person: ContactPerson | null;
  /** Absence of the person. Verifications do not cover it. */
  readonly away: Away | null;
  /** Where the entry was read. Null for what the contact itself supplied. */
  readonly source: ContactSource | null;
}

export interface ContactPerson {
  readonly name: string;
  /** The day they agreed that readers see their name, YYYY-MM-DD. */
  readonly consentOn: string;
}

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

/** Every field, as forms and differences name it. */
export const fieldLabels = {
  role: 'Role',
  organisation: 'Organisation',
  policeArea: 'Police area',
  allLondon: 'Serves all London',
  boroughs: 'Boroughs',
  telephone: 'Telephone',
  email: 'E-mail',
  website: 'Website',
  hours: 'Hours',
  notes: 'Notes',
  support: 'Support',
  person: 'Name of the person',
  away: 'Away',
  source: 'Source',
} as const satisfies Record<ContactFieldName, string>;

export const fieldNames = Object.keys(fieldLabels) as readonly ContactFieldName[];

export interface Difference {
  readonly field: ContactFieldName | 'status';
  readonly before: unknown;
  readonly after: unknown;
}

export function listDifferences(before: ContactState, after: ContactState): readonly Difference[] {
  const status: Difference = { field: 'status', before: before.status, after: after.status };
  const fields = fieldNames.map((field) => ({
    field,
    before: before.fields[field],
    after: after.fields[field],
  }));
  return [status, ...fields].filter((difference) => !isSame(difference.before, difference.after));
}

/** Values of fields are JSON, and their keys stand in the order of their schema. */
function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

const none = 'none';

/** Words for each field's value, for differences and previews. */
const fieldWords: {
  readonly [Field in ContactFieldName]: (value: ContactFields[Field], areas: AreaReference) => string;
} = {
  role: (value) => value,
  organisation: (value) => value,
  policeArea: (value, areas) => (value === null ? none : (areas.policeAreas.get(value)?.name ?? value)),
  allLondon: (value) => (value ? 'yes' : 'no'),
  boroughs: (value, areas) => value.map((code) => areas.boroughs.get(code)?.name ?? code).join(', ') || none,
  telephone: (value) => value ?? none,
  email: (value) => value ?? none,
  website: (value) => value ?? none,
  hours: (value) => hoursWords(value),
  notes: (value) => value || none,
  support: (value) => (value === null ? none : supportLine(value)),
  person: (value) => value?.name ?? none,
  away: (value) => (value === null ? none : awayLine(value)),
  source: (value) => (value === null ? none : sourceLine(value)),
};

/** One field of a contact in words a reader understands. */
export function fieldValueWords<Field extends ContactFieldName>(
  field: Field,
  value: ContactFields[Field],
  areas: AreaReference,
): string {
  return fieldWords[field](value, areas);
}

/** What audit events keep of a state: everything but the name of a person, of which only that there was one. */
export function auditedState(revision: number, { status, fields }: ContactState) {
  const { person, ...rest } = fields;
  return { revision, status, ...rest, personNamed: person !== null };
}
