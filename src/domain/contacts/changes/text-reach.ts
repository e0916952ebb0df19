/**
 * What is new among the telephone numbers, e-mail addresses and sites that stand in the text of an entry: in its notes,
 * say. Readers ring and open those as they do the ones in its fields, so they wait like a new number
 * (contact-changes.ts), and known wrong ones are refused (fields/field-schemas.ts). Which parts of an entry are text is
 * said in fields/registry.ts. Pure.
 */
import type { ContactFieldName, ContactFields } from '../contact-record.ts';
import { fieldNames, textsOf, waysOf } from '../fields/registry.ts';
import { listReachIn } from './reach-in-text.ts';

interface FieldReach {
  readonly field: ContactFieldName;
  readonly found: readonly string[];
}

function listFieldReach(fields: ContactFields): readonly FieldReach[] {
  return fieldNames.map((field) => ({ field, found: textsOf(fields, field).flatMap(listReachIn) }));
}

/** Something in a text that readers would ring or open, and where it stands. */
export interface NewReach {
  readonly field: ContactFieldName;
  readonly found: string;
}

/** What is new in the texts of an entry, and was not one of its ways to be reached before. */
export function listNewReach(before: ContactFields, after: ContactFields): readonly NewReach[] {
  const known = new Set([
    ...listFieldReach(before).flatMap(({ found }) => found),
    ...fieldNames.flatMap((field) => waysOf(before, field)).flatMap(listReachIn),
  ]);
  return listFieldReach(after).flatMap(({ field, found }) =>
    found.filter((reach) => !known.has(reach)).map((reach) => ({ field, found: reach })),
  );
}
