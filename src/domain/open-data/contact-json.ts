/**
 * A contact in the open data files. The OpenAPI description and the table of fields on the open data page are made from
 * this schema, and the tests compare real answers with it.
 */
import { z } from 'zod';
import { contactKinds, verificationMethods } from '../contacts/contact.ts';
import {
  type PublishedFieldName,
  publishedFields,
  publishedValue,
} from '../contacts/fields/public-fields.ts';
import { type AllOf, contactFields, describeField, type Registry } from '../contacts/fields/registry.ts';
import { kindLabelsInWords } from '../contacts/kind-profiles.ts';
import type { PublicContact } from '../directory/directory.ts';
import { freshnessStates } from '../freshness/freshness.ts';

const date = z.iso.date();

/**
 * Nobody rings 999 to check it, and it does not lapse because of that: only contacts that somebody has to confirm can
 * lapse.
 */
export const neverChecked =
  'National lines (kind national_line, such as 999) are excepted: nobody here may have rung them, and their numbers stand as their source gives them';

/** The source is beside the check, at the end. */
type FieldBeforeState = Exclude<PublishedFieldName, 'source'>;
const beforeState = publishedFields.filter((field): field is FieldBeforeState => field !== 'source');

const fieldShapes = Object.assign(
  {},
  ...beforeState.map((field) => contactFields[field].open.json.shape),
) as AllOf<Registry[FieldBeforeState]['open']['json']['shape']>;

export const contactJsonSchema = z.strictObject({
  id: z.string().describe('Stays the same for as long as the entry exists'),
  revision: z.int().min(1).describe('Grows by one with every change of the entry'),
  kind: z.enum(contactKinds).describe(kindLabelsInWords),
  ...fieldShapes,
  status: z.enum(['active', 'vacant']).describe('Vacant: nobody holds this post'),
  isDemonstration: z.boolean().describe('Made up, to show the directory before real entries are loaded'),
  freshness: z
    .enum(freshnessStates)
    .describe(
      `How far the entry could be trusted on the day the file was made; lapsed also when never checked. ${neverChecked}`,
    ),
  lastVerifiedOn: date
    .nullable()
    .describe(
      `When somebody last said that it is right; null when nobody has. With a source beside it, null means: not checked by us; its source is named in "source"`,
    ),
  verifiedBy: z.enum(verificationMethods).nullable().describe('How it was last checked'),
  dueOn: date.nullable().describe('From this day its next check is near'),
  nextDueOn: date.nullable().describe('The last day that the check lasts; null when nobody answers'),
  lapsedOn: date.nullable().describe('From this day do not rely on it, unless it was checked again'),
  unreachableSinceOn: date.nullable().describe('Since this day nobody could be reached there'),
  reportedDeadOn: date
    .nullable()
    .describe('Since this day several readers say that its number does not work'),
  ...contactFields.source.open.json.shape,
});
export type ContactJson = z.infer<typeof contactJsonSchema>;

/** A contact where nobody answers has no next due date: it has been lapsed since the day that was found. */
export function publishedDates({
  dates,
  unreachableSinceOn,
}: Pick<PublicContact, 'dates' | 'unreachableSinceOn'>): Pick<
  ContactJson,
  'dueOn' | 'nextDueOn' | 'lapsedOn'
> {
  if (unreachableSinceOn !== null) return { dueOn: null, nextDueOn: null, lapsedOn: unreachableSinceOn };
  return {
    dueOn: dates?.dueOn ?? null,
    nextDueOn: dates?.nextDueOn ?? null,
    lapsedOn: dates?.lapsedOn ?? null,
  };
}

type FieldsJson = z.output<z.ZodObject<typeof fieldShapes>> & Pick<ContactJson, 'source'>;

function fieldsJson(contact: PublicContact, fields: readonly PublishedFieldName[]) {
  return Object.assign(
    {},
    ...fields.map((field) => describeField(field).open.json.write(publishedValue(contact, field), contact)),
  ) as FieldsJson;
}

export function contactJson(contact: PublicContact): ContactJson {
  return {
    id: contact.id,
    revision: contact.revision,
    kind: contact.kind,
    ...fieldsJson(contact, beforeState),
    status: contact.status,
    isDemonstration: contact.isDemonstration,
    freshness: contact.freshness,
    lastVerifiedOn: contact.lastVerifiedOn,
    verifiedBy: contact.verifiedBy,
    ...publishedDates(contact),
    unreachableSinceOn: contact.unreachableSinceOn,
    reportedDeadOn: contact.reportedDeadOn,
    ...fieldsJson(contact, ['source']),
  };
}

/** Every field with what it means, for the open data page. */
export function listContactFields(): readonly { readonly name: string; readonly meaning: string }[] {
  return Object.entries(contactJsonSchema.shape).map(([name, field]) => {
    const meaning = field.description;
    if (meaning === undefined) throw new Error(`The field ${name} of a contact has no description.`);
    return { name, meaning };
  });
}
