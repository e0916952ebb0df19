/**
 * What is known of each field of a contact, one row for each: what it is called, what stands in it when nothing does,
 * how its value reads, and which rules are about it. Whatever concerns every field loops over this table, so that a new
 * field cannot be forgotten by one of the rules: it does not compile without its row. The schemas stand beside it, in
 * field-schemas.ts, since zod is not needed by everything that asks here.
 */
import { hoursWords } from '../../hours/hours.ts';
import { isSameNumber } from '../../telephone/telephone.ts';
import { type Absence, absenceLine, type StandIn } from '../absence.ts';
import type { AreaReference, ContactFieldName, ContactFields, ContactPerson } from '../contact-record.ts';
import { type ContactSource, sourceLine } from '../source.ts';
import { type Support, supportLine } from '../support.ts';
import { noText, type Seen, seenInHours, text, way, within } from './seen-parts.ts';

/** What readers are told has changed: see the change kinds of src/domain/directory/record.ts. */
type ToldAs = 'telephone' | 'email' | 'website' | 'hours' | 'coverage' | 'details';

/** A field that is itself a way to reach somebody. */
export interface ContactChannel {
  readonly isNew: string;
  /** What is found of an old number or address says nothing of a new one; a site is neither. */
  readonly isNumberOrAddress: boolean;
  readonly isSame: (one: string | null, other: string | null) => boolean;
}

interface FieldDescription<Value> {
  /** As forms and differences name it. */
  readonly label: string;
  /** What a new contact has there unless it says something else; undefined where it must. */
  readonly empty: Value | undefined;
  /** The value as one line of a difference. */
  readonly words: (value: Value, areas: AreaReference) => string;
  /** What of it readers could ring or open. */
  readonly seen: (value: Value) => Seen;
  readonly channel: ContactChannel | null;
  /** Whether a check vouches for it, and where the entry was read says it. */
  readonly isChecked: boolean;
  /** Null for what readers are not told of, such as the name of a person. */
  readonly toldAs: ToldAs | null;
}

const none = 'none';
const orNone = (value: string | null) => value || none;
const isSameAddress = (one: string | null, other: string | null) =>
  one?.toLowerCase() === other?.toLowerCase();

export const contactFields = {
  role: {
    label: 'Role',
    empty: undefined,
    words: (value) => value,
    seen: text,
    channel: null,
    isChecked: true,
    toldAs: 'details',
  },
  organisation: {
    label: 'Organisation',
    empty: undefined,
    words: (value) => value,
    seen: text,
    channel: null,
    isChecked: true,
    toldAs: 'details',
  },
  policeArea: {
    label: 'Police area',
    empty: null,
    words: (value, areas) => (value === null ? none : (areas.policeAreas.get(value)?.name ?? value)),
    seen: noText,
    channel: null,
    isChecked: true,
    toldAs: null,
  },
  allLondon: {
    label: 'Serves all London',
    empty: false,
    words: (value) => (value ? 'yes' : 'no'),
    seen: noText,
    channel: null,
    isChecked: true,
    toldAs: 'coverage',
  },
  boroughs: {
    label: 'Boroughs',
    empty: [],
    words: (value, areas) => value.map((code) => areas.boroughs.get(code)?.name ?? code).join(', ') || none,
    seen: noText,
    channel: null,
    isChecked: true,
    toldAs: 'coverage',
  },
  telephone: {
    label: 'Telephone',
    empty: null,
    words: orNone,
    seen: way,
    // Other grouping is the same number.
    channel: { isNew: 'The telephone number is new.', isNumberOrAddress: true, isSame: isSameNumber },
    isChecked: true,
    toldAs: 'telephone',
  },
  email: {
    label: 'E-mail',
    empty: null,
    words: orNone,
    seen: way,
    channel: { isNew: 'The e-mail address is new.', isNumberOrAddress: true, isSame: isSameAddress },
    isChecked: true,
    toldAs: 'email',
  },
  website: {
    label: 'Website',
    empty: null,
    words: orNone,
    seen: way,
    channel: {
      isNew: 'The website is new.',
      isNumberOrAddress: false,
      isSame: (one, other) => one === other,
    },
    isChecked: true,
    toldAs: 'website',
  },
  hours: {
    label: 'Hours',
    empty: { kind: 'unknown' },
    words: (value) => hoursWords(value),
    seen: seenInHours,
    channel: null,
    isChecked: true,
    toldAs: 'hours',
  },
  notes: {
    label: 'Notes',
    empty: '',
    words: orNone,
    seen: text,
    channel: null,
    isChecked: false,
    toldAs: 'details',
  },
  support: {
    label: 'Support',
    empty: null,
    words: (value) => (value === null ? none : supportLine(value)),
    seen: within<Support>({ whom: text, stages: noText }),
    channel: null,
    isChecked: true,
    toldAs: 'details',
  },
  person: {
    label: 'Name of the person',
    empty: null,
    words: (value) => value?.name ?? none,
    seen: within<ContactPerson>({ name: text, consentOn: noText }),
    channel: null,
    isChecked: false,
    toldAs: null,
  },
  away: {
    label: 'Away',
    empty: null,
    words: (value) => (value === null ? none : absenceLine(value)),
    seen: within<Absence>({
      fromOn: noText,
      untilOn: noText,
      standIn: within<StandIn>({ name: text, telephone: way, email: way }),
    }),
    channel: null,
    isChecked: false,
    toldAs: null,
  },
  source: {
    label: 'Source',
    empty: null,
    words: (value) => (value === null ? none : sourceLine(value)),
    seen: within<ContactSource>({ url: way, readOn: noText, pageDatedOn: noText }),
    channel: null,
    isChecked: false,
    toldAs: null,
  },
} as const satisfies { readonly [Field in ContactFieldName]: FieldDescription<ContactFields[Field]> };

export const fieldNames = Object.keys(contactFields) as readonly ContactFieldName[];

type Registry = typeof contactFields;
type FieldsThat<Fits> = {
  [Field in ContactFieldName]: Registry[Field] extends Fits ? Field : never;
}[ContactFieldName];

/** A field, as the rules ask about it whatever its value is. */
export function describeField(field: ContactFieldName): FieldDescription<unknown> {
  return contactFields[field] as FieldDescription<unknown>;
}

export type ChannelFieldName = FieldsThat<{ readonly channel: ContactChannel }>;
/** The fields that are ways to reach somebody, in the order in which readers use them. */
export const channelFields = fieldNames.filter(
  (field) => contactFields[field].channel !== null,
) as readonly ChannelFieldName[];

export function isChannelField(field: string): field is ChannelFieldName {
  return channelFields.some((channel) => channel === field);
}

/** The fields that a new contact has to say. */
type NeededFieldName = FieldsThat<{ readonly empty: undefined }>;

/** The values that fields have when a new contact does not name them. */
export const emptyFields = Object.fromEntries(
  fieldNames.flatMap((field) => {
    const { empty } = contactFields[field];
    return empty === undefined ? [] : [[field, empty] as const];
  }),
) as unknown as Omit<ContactFields, NeededFieldName>;

/** The texts in a field that readers see. */
export function textsOf(fields: ContactFields, field: ContactFieldName): readonly string[] {
  return describeField(field).seen(fields[field]).texts;
}

/** The ways to reach somebody that a field is or has. */
export function waysOf(fields: ContactFields, field: ContactFieldName): readonly string[] {
  return describeField(field).seen(fields[field]).ways;
}

/** One field of a contact in words a reader understands. */
export function fieldValueWords<Field extends ContactFieldName>(
  field: Field,
  value: ContactFields[Field],
  areas: AreaReference,
): string {
  return describeField(field).words(value, areas);
}
