/** The reference data of this version of the code, read and checked. */
import { readCouncilLines } from '../../../db/reference/council-lines.ts';
import { nationalLineEntries } from '../../../db/reference/national-lines.ts';
import { referenceEntrySchema } from '../../domain/reference/reference-entry.ts';
import type { ReferenceEdition } from './load-edition.ts';

/** @throws ZodError when an entry could not be entered by a person either */
export function readReferenceEdition(): ReferenceEdition {
  const { entries, pages } = readCouncilLines();
  return {
    entries: [...nationalLineEntries(), ...entries].map((entry) => referenceEntrySchema.parse(entry)),
    pages,
  };
}
