/**
 * The index of postcodes that the live index does not know: terminated London ones, live ones without a district,
 * those outside London in outcodes that lie partly in London, and the outcodes that lie wholly outside. The browser
 * fetches it only when the first file has no answer.
 *
 * After the head (index-file.ts) and the table (unit-table.ts, whose labels are borough numbers, then the next number
 * after the last borough for "outside London" and the one after that for "without a district") comes one section:
 * the outcodes outside London, as text.
 */
import type { BoroughCode } from '../answer.ts';
import { openIndexFile } from './index-file.ts';
import type { OtherAreaEntry, OtherPostcodes } from './postcode-index.ts';
import { readUnitTable } from './unit-table.ts';

/** The JSON facts of the file. */
export interface OtherIndexFacts {
  /** A borough's number in the file is its place here. */
  readonly boroughs: readonly BoroughCode[];
}

/** @throws IndexFormatError when the bytes are truncated, damaged, of another version or not such an index */
export function decodeOtherIndex(bytes: Uint8Array): OtherPostcodes {
  const file = openIndexFile('other', bytes);
  const { boroughs } = file.facts as OtherIndexFacts;
  const table = readUnitTable(file.tables);
  const outside = new Set(file.tables.section().text().split(' ').filter(Boolean));
  const unplaced = boroughs.length + 1;
  const areaOf = (sectors: readonly number[]): OtherAreaEntry | undefined => {
    const labels = sectors.flatMap((sector) => table.sectorLabels[sector] ?? []);
    if (labels.length === 0) return undefined;
    return {
      boroughs: [...new Set(labels)].flatMap((label) => boroughs[label] ?? []),
      partlyOutsideLondon: labels.includes(boroughs.length),
      isUnplaced: labels.every((label) => label === unplaced),
    };
  };
  return {
    findUnit(unit) {
      const place = table.findUnit(unit);
      if (place === undefined) return undefined;
      const label = table.unitLabels[place] ?? 0;
      const borough = boroughs[label];
      if (borough !== undefined) return { status: 'terminated', borough };
      return { status: label === unplaced ? 'unplaced' : 'outside-london' };
    },
    findSector(outcode, digit) {
      const sector = table.findSector(outcode, digit);
      return sector === undefined ? undefined : areaOf([sector]);
    },
    findOutcode: (outcode) =>
      areaOf([...'0123456789'].flatMap((digit) => table.findSector(outcode, digit) ?? [])),
    isOutsideOutcode: (outcode) => outside.has(outcode),
  };
}
