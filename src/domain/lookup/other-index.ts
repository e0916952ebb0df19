/**
 * The index of postcodes that the live index does not know: terminated London ones, live ones outside London in
 * outcodes that lie partly in London, and the outcodes that lie wholly outside. The browser fetches it only when the
 * first file has no answer.
 *
 * After the head (index-file.ts) and the table (unit-table.ts, whose labels are borough numbers, and the next number
 * after the last borough for "outside London") comes one section: the outcodes outside London, as text.
 */
import type { BoroughCode } from './answer.ts';
import { openIndexFile } from './index-file.ts';
import type { OtherPostcodes } from './postcode-index.ts';
import { readUnitTable } from './unit-table.ts';

/** The JSON facts of the file. */
export interface OtherIndexFacts {
  /** A borough's number in the file is its place here. */
  readonly boroughs: readonly BoroughCode[];
}

/** @throws IndexFormatError when the bytes are cut short, damaged, of another version or no such index */
export function decodeOtherIndex(bytes: Uint8Array): OtherPostcodes {
  const file = openIndexFile('other', bytes);
  const { boroughs } = file.facts as OtherIndexFacts;
  const table = readUnitTable(file.tables);
  const outside = new Set(file.tables.section().text().split(' ').filter(Boolean));
  return {
    findUnit(unit) {
      const place = table.findUnit(unit);
      if (place === undefined) return undefined;
      const borough = boroughs[table.unitLabels[place] ?? 0];
      return borough === undefined ? { status: 'outside-london' } : { status: 'terminated', borough };
    },
    isOutsideOutcode: (outcode) => outside.has(outcode),
  };
}
