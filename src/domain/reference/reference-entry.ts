/**
 * One entry of the reference data: what stands in a public source about one line or service. An entry without a doubt
 * is shown to readers as one that nobody has checked; one with a doubt is a lead.
 */
import { z } from 'zod';
import { contactKinds } from '../contacts/contact.ts';
import type { ContactFields } from '../contacts/contact-record.ts';
import { emptyFields, fieldNames, fieldSchemas } from '../contacts/fields/registry.ts';

/** The fields that reference data can fill. */
const {
  role,
  organisation,
  telephone,
  email,
  website,
  interpreterSource,
  hours,
  notes,
  serves,
  support,
  source,
  boroughs,
  allLondon,
} = fieldSchemas;

export const referenceEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{3,80}$/),
  kind: z.enum(contactKinds),
  /** Place among entries of its kind; lower comes first. */
  position: z.number().int().min(0).default(0),
  role,
  organisation,
  allLondon,
  boroughs,
  telephone: telephone.default(null),
  email: email.default(null),
  website: website.default(null),
  interpreterSource: interpreterSource.default(null),
  hours,
  notes: notes.default(''),
  serves: serves.default(null),
  support: support.default(null),
  source,
  /** What speaks against it, for administrators; null for nothing. */
  doubt: z.string().nullable().default(null),
  /** What else is known of its sources, for administrators. */
  remark: z.string().default(''),
});

export type ReferenceEntry = z.output<typeof referenceEntrySchema>;
export type ReferenceEntryInput = z.input<typeof referenceEntrySchema>;

/** A name, an absence and the like are not the reference data's to say. */
export const referenceFields = fieldNames.filter((name) => name in referenceEntrySchema.shape);

/** The contact as the entry has it. */
export function fieldsOfEntry(entry: ReferenceEntry): ContactFields {
  const { id: _, kind: __, position: ___, doubt: ____, remark: _____, ...fields } = entry;
  return { ...emptyFields, ...fields };
}
