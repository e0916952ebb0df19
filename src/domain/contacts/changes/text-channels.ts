/**
 * Finds what is new among the telephone numbers, e-mail addresses and sites in the text of an entry, such as its notes.
 * Readers ring and open those as they do the ones in its fields, so they wait like a new number (contact-changes.ts),
 * and known wrong ones are refused (fields/schema-parts.ts). fields/registry.ts says which parts of an entry are text.
 * Pure.
 */
import type { ContactFieldName, ContactFields } from '../contact-record.ts';
import { fieldNames, textsOf, waysOf } from '../fields/registry.ts';
import { listChannelsIn } from './channels-in-text.ts';

interface FieldChannels {
  readonly field: ContactFieldName;
  readonly found: readonly string[];
}

function listFieldChannels(fields: ContactFields): readonly FieldChannels[] {
  return fieldNames.map((field) => ({ field, found: textsOf(fields, field).flatMap(listChannelsIn) }));
}

/** Something in a text that readers would ring or open, and its position. */
export interface NewChannel {
  readonly field: ContactFieldName;
  readonly found: string;
}

/** Channels that are new in the texts of an entry and were not in the entry before. */
export function listNewChannels(before: ContactFields, after: ContactFields): readonly NewChannel[] {
  const known = new Set([
    ...listFieldChannels(before).flatMap(({ found }) => found),
    ...fieldNames.flatMap((field) => waysOf(before, field)).flatMap(listChannelsIn),
  ]);
  return listFieldChannels(after).flatMap(({ field, found }) =>
    found.filter((channel) => !known.has(channel)).map((channel) => ({ field, found: channel })),
  );
}
