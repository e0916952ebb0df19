/** The reference data of this version of the code, read and checked. */
import { readCouncilLines } from '../../../db/reference/council-lines.ts';
import { nationalLeads, nationalLineReferences } from '../../../db/reference/national-lines.ts';
import type { ReferenceContact } from '../../../db/reference/reference-contact.ts';
import { supportServices } from '../../../db/reference/support-services.ts';
import type { ContactKind } from '../../domain/contacts/contact.ts';
import { referenceEntrySchema } from '../../domain/reference/reference-entry.ts';
import type { ReferenceEdition } from './load-edition.ts';

/** @throws ZodError when an entry could not be entered by a person either */
export function readReferenceEdition(): ReferenceEdition {
  const { entries, pages } = readCouncilLines();
  // The schema checks them all the same.
  const all: readonly object[] = [
    ...inOrder('national_line', [...nationalLineReferences, ...nationalLeads]),
    ...entries,
    ...inOrder('support_service', supportServices),
  ];
  return { entries: all.map((entry) => referenceEntrySchema.parse(entry)), pages };
}

function inOrder(kind: ContactKind, contacts: readonly ReferenceContact[]): readonly object[] {
  return contacts.map((contact, position) => ({ ...contact, kind, position }));
}
