/**
 * The fields of a contact, in the order in which they are stored and compared. The description of each is in a separate
 * file (each/); code that concerns every field loops over this table.
 */
import type { z } from 'zod';
import { away } from './each/away.ts';
import { allLondon, boroughs, policeArea } from './each/coverage.ts';
import { email } from './each/email.ts';
import { hours } from './each/hours.ts';
import { interpreterSource } from './each/interpreter-source.ts';
import { organisation, role } from './each/names.ts';
import { notes } from './each/notes.ts';
import { person } from './each/person.ts';
import { serves } from './each/serves.ts';
import { source } from './each/source.ts';
import { support } from './each/support.ts';
import { telephone } from './each/telephone.ts';
import { website } from './each/website.ts';
import type { AreaWords, ContactChannel, FieldRow } from './field-row.ts';

export const contactFields = {
  role,
  organisation,
  policeArea,
  allLondon,
  boroughs,
  telephone,
  email,
  website,
  hours,
  notes,
  serves,
  support,
  person,
  away,
  source,
  interpreterSource,
  // biome-ignore lint/suspicious/noExplicitAny: a row is checked for what it says, whatever its value is
} as const satisfies Readonly<Record<string, FieldRow<any, any, any>>>;

export type Registry = typeof contactFields;
export type FieldName = keyof Registry;

/** The values of the fields, as their schemas make them. */
export type FieldValues = { readonly [Field in FieldName]: z.output<Registry[Field]['schema']> };

export const fieldNames = Object.keys(contactFields) as readonly FieldName[];

export type FieldsThat<Fits> = {
  [Field in FieldName]: Registry[Field] extends Fits ? Field : never;
}[FieldName];

/** One type that has the parts of all. */
export type AllOf<Parts> = (Parts extends unknown ? (parts: Parts) => void : never) extends (
  all: infer All,
) => void
  ? { [Part in keyof All]: All[Part] }
  : never;

/** A field as loops over all of them see it, whatever its value is. */
export function describeField(field: FieldName): FieldRow<unknown> {
  return contactFields[field] as unknown as FieldRow<unknown>;
}

/** The fields in the order of the table, except those that come last. */
export function fieldsWithLast(last: readonly FieldName[]): readonly FieldName[] {
  return [...fieldNames.filter((field) => !last.includes(field)), ...last];
}

/** The same with some at the beginning. */
export function fieldsWithFirst(first: readonly FieldName[]): readonly FieldName[] {
  return [...first, ...fieldNames.filter((field) => !first.includes(field))];
}

type SchemasOf<Names extends FieldName> = { readonly [Field in Names]: Registry[Field]['schema'] };

function schemasOf<Names extends FieldName>(fields: readonly Names[]): SchemasOf<Names> {
  return Object.fromEntries(
    fields.map((field) => [field, contactFields[field].schema]),
  ) as unknown as SchemasOf<Names>;
}

export const fieldSchemas = schemasOf(fieldNames);

export type ChannelFieldName = FieldsThat<{ readonly channel: ContactChannel }>;
/** The fields that are ways to reach somebody, in the order in which readers use them. */
export const channelFields = fieldNames.filter(
  (field) => contactFields[field].channel !== null,
) as readonly ChannelFieldName[];

export function isChannelField(field: string): field is ChannelFieldName {
  return channelFields.some((channel) => channel === field);
}

/** The fields that only some kinds have; kind-profiles.ts says which. */
export type KindFieldName = FieldsThat<{ readonly onlySomeKinds: (kinds: string) => string }>;
export const kindFields = fieldNames.filter(
  (field) => contactFields[field].onlySomeKinds !== null,
) as readonly KindFieldName[];

/** Whether it is empty. Values of fields are JSON. */
export function isEmpty(field: FieldName, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(describeField(field).empty);
}

/** The fields that a new contact must have. */
type NeededFieldName = FieldsThat<{ readonly empty: undefined }>;

function isNeeded(field: FieldName): field is NeededFieldName {
  return contactFields[field].empty === undefined;
}

/** Of the fields that a new contact has to say, and of the others. */
export const neededSchemas = schemasOf(fieldNames.filter(isNeeded));
export const optionalSchemas = schemasOf(
  fieldNames.filter((field): field is Exclude<FieldName, NeededFieldName> => !isNeeded(field)),
);

/** The values that fields have when a new contact does not name them. */
export const emptyFields = Object.fromEntries(
  fieldNames.filter((field) => !isNeeded(field)).map((field) => [field, contactFields[field].empty]),
) as unknown as Omit<FieldValues, NeededFieldName>;

/** The texts in a field that readers see. */
export function textsOf(fields: FieldValues, field: FieldName): readonly string[] {
  return describeField(field).seen(fields[field]).texts;
}

/** The ways to reach somebody that a field is or has. */
export function waysOf(fields: FieldValues, field: FieldName): readonly string[] {
  return describeField(field).seen(fields[field]).ways;
}

/** One field of a contact in words a reader understands. */
export function fieldValueWords<Field extends FieldName>(
  field: Field,
  value: FieldValues[Field],
  areas: AreaWords,
): string {
  return describeField(field).words(value, areas);
}
