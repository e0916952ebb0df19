/**
 * The facts on the card of a contact, in the order in which readers look for them. Most are a text below a word; those
 * with markup of their own have a component in ContactCard.astro.
 */

import type { Fact, FactWriter } from '../contacts/fields/field-row.ts';
import {
  isPublished,
  type PublishedFieldName,
  publishedFields,
  publishedValue,
} from '../contacts/fields/public-fields.ts';
import {
  contactFields,
  describeField,
  type FieldsThat,
  fieldsWithFirst,
} from '../contacts/fields/registry.ts';
import type { PublicContact } from './directory.ts';

export type OwnFactName = FieldsThat<{ readonly fact: 'own markup' }>;
type PlainFactName = FieldsThat<{ readonly fact: (value: never, write: FactWriter) => Fact | null }>;
export type FactName = Extract<OwnFactName | PlainFactName, PublishedFieldName>;

export const factNames = fieldsWithFirst(['serves', 'support', 'person', 'email', 'hours', 'website']).filter(
  (field): field is FactName => isPublished(field) && contactFields[field].fact !== null,
);

export interface WordedFact extends Fact {
  readonly label: string;
}

export function isOwnFact(name: FactName): name is OwnFactName {
  return contactFields[name].fact === 'own markup';
}

/** The words of a language for facts: a label for each, and its contents. */
export interface FactWords extends FactWriter {
  readonly labels: Readonly<Record<PlainFactName, string>>;
}

/** @returns null where the contact has none */
export function factOf(
  contact: PublicContact,
  name: Exclude<FactName, OwnFactName>,
  said: FactWords,
): WordedFact | null {
  const { fact } = describeField(name);
  const found = typeof fact === 'function' ? fact(publishedValue(contact, name), said) : null;
  return found && { ...found, label: said.labels[name] };
}

/** The other facts of a contact, where an entry has few lines: on paper, and in lists. */
export function briefLines(contact: PublicContact): readonly string[] {
  return publishedFields
    .map((field) => describeField(field).copied.brief?.(publishedValue(contact, field)) ?? '')
    .filter((line) => line !== '');
}
