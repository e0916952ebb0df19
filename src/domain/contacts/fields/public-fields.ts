/** Which fields of a contact are published, and under which names: see `published` in each row of the registry. */
import {
  contactFields,
  describeField,
  type FieldName,
  type FieldsThat,
  type FieldValues,
  fieldNames,
  type Registry,
} from './registry.ts';

export type PublishedFieldName = FieldsThat<{ readonly published: object }>;

/** By the name under which each is published. */
export type PublicFields = {
  readonly [Field in PublishedFieldName as Registry[Field]['published']['name']]: ReturnType<
    Registry[Field]['published']['of']
  >;
};

export function isPublished(field: FieldName): field is PublishedFieldName {
  return contactFields[field].published !== null;
}

export const publishedFields = fieldNames.filter(isPublished);

/** @param on whether somebody holds the post, and the London date */
export function publishFields(
  fields: FieldValues,
  on: { readonly isVacant: boolean; readonly today: string },
): PublicFields {
  return Object.fromEntries(
    publishedFields.map((field) => {
      const { published } = describeField(field);
      return [contactFields[field].published.name, published?.of(fields[field], on)];
    }),
  ) as unknown as PublicFields;
}

/** The published value of a field. */
export function publishedValue(contact: PublicFields, field: PublishedFieldName): unknown {
  return contact[contactFields[field].published.name];
}
