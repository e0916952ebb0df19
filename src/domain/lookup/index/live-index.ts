/**
 * The index of live London postcodes: which exist, the borough of each, and which other boroughs are near. One file
 * for all of London, decoded by the server and by the browser; encodeLiveIndex makes it when an edition is imported,
 * and from the built-in sector table.
 *
 * After the head (index-file.ts) and the table (unit-table.ts) come these sections:
 * 8. for each sector, one bit: it also has live postcodes outside London;
 * 9. for each outcode with several boroughs, their order, as places among the boroughs of its sectors as first met;
 * 10. the sets of near boroughs that occur, commonest first: a count and that many borough numbers each;
 * 11. for each sector with labels, and each of its labels, how many near sets occur there;
 * 12. those near sets;
 * 13. over all units whose sector and label have a near set, how many without one come before each with one;
 * 14. for each unit with one, whose sector and label have several: which.
 */
import type { BoroughCode } from '../answer.ts';
import { type ByteReader, IndexFormatError } from './byte-reader.ts';
import { openIndexFile } from './index-file.ts';
import type { AreaEntry, LivePostcodes, PostcodeEdition } from './postcode-index.ts';
import { bitAt, readUnitTable, type UnitTable } from './unit-table.ts';

/** The JSON facts of the file. */
export interface LiveIndexFacts {
  readonly edition: PostcodeEdition;
  readonly hasUnits: boolean;
  /** A borough's number in the file is its place here. */
  readonly boroughs: readonly BoroughCode[];
}

/** The decoded file. Pages need only the LivePostcodes part; the read model lists neighbours from the rest. */
export interface LiveIndex extends LivePostcodes {
  readonly boroughs: readonly BoroughCode[];
  readonly table: UnitTable;
  /** Each set once; number 0 is the empty set, which comes first. */
  readonly nearSets: readonly (readonly BoroughCode[])[];
  /** By unit, the position of its set in nearSets. */
  readonly unitNear: Uint16Array;
}

/** @throws IndexFormatError when the bytes are truncated, damaged, of another version or not a live index */
export function decodeLiveIndex(bytes: Uint8Array): LiveIndex {
  const file = openIndexFile('live', bytes);
  const { edition, hasUnits, boroughs } = file.facts as LiveIndexFacts;
  const table = readUnitTable(file.tables);
  const codeOf = (number: number): BoroughCode => {
    const code = boroughs[number];
    if (code === undefined)
      throw new IndexFormatError('The postcode index names a borough it does not list.');
    return code;
  };
  const outsideBits = file.tables.section().rest();
  const areas = readAreas(file.tables, table, codeOf, (sector) => bitAt(outsideBits, sector));
  const nearSets = readNearSets(file.tables.section(), codeOf);
  const unitNear = readUnitNear(file.tables, table);
  const letters = new Set(Array.from(table.outcodes.keys(), (outcode) => outcode.replace(/\d.*/, '')));

  return {
    edition,
    hasUnits,
    boroughs,
    table,
    nearSets,
    unitNear,
    findUnit(unit) {
      const place = table.findUnit(unit);
      if (place === undefined) return undefined;
      return { borough: codeOf(table.unitLabels[place] ?? 0), near: nearSets[unitNear[place] ?? 0] ?? [] };
    },
    findSector(outcode, digit) {
      const sector = table.findSector(outcode, digit);
      return sector === undefined ? undefined : areas.sectors[sector];
    },
    findOutcode(outcode) {
      const place = table.outcodes.get(outcode);
      return place === undefined ? undefined : areas.outcodes[place];
    },
    hasArea: (area) => letters.has(area),
  };
}

function readAreas(
  tables: ByteReader,
  table: UnitTable,
  codeOf: (number: number) => BoroughCode,
  isPartlyOutside: (sector: number) => boolean,
): { sectors: readonly AreaEntry[]; outcodes: readonly AreaEntry[] } {
  const order = tables.section();
  const sectors = table.sectorLabels.map((labels, sector) => ({
    boroughs: labels.map(codeOf),
    partlyOutsideLondon: isPartlyOutside(sector),
  }));
  const outcodes = Array.from(table.outcodes.values(), (place) => {
    const own = Array.from(table.sectorAt.subarray(place * 10, place * 10 + 10)).flatMap(
      (sector) => sectors[sector] ?? [],
    );
    const met = [...new Set(own.flatMap((sector) => sector.boroughs))];
    return {
      boroughs: met.length < 2 ? met : met.map(() => met[order.number()] ?? ''),
      partlyOutsideLondon: own.some((sector) => sector.partlyOutsideLondon),
    };
  });
  return { sectors, outcodes };
}

function readNearSets(section: ByteReader, codeOf: (number: number) => BoroughCode): BoroughCode[][] {
  return [
    [],
    ...Array.from({ length: section.number() }, () =>
      Array.from({ length: section.number() }, () => codeOf(section.number())),
    ),
  ];
}

function readUnitNear(tables: ByteReader, { sectorLabels, unitStart, unitLabels }: UnitTable): Uint16Array {
  const setCounts = tables.section();
  const sets = tables.section();
  const gaps = tables.section();
  const choices = tables.section();
  const unitNear = new Uint16Array(unitLabels.length);
  if (unitLabels.length === 0) return unitNear;
  let gap = gaps.number();
  sectorLabels.forEach((labels, sector) => {
    const options = new Map(
      labels.map((label) => [label, Array.from({ length: setCounts.number() }, () => sets.number())]),
    );
    const end = unitStart[sector + 1] ?? 0;
    for (let unit = unitStart[sector] ?? 0; unit < end; unit++) {
      const own = options.get(unitLabels[unit] ?? 0) ?? [];
      if (own.length === 0 || gap-- > 0) continue;
      unitNear[unit] = own[own.length > 1 ? choices.number() : 0] ?? 0;
      gap = gaps.number();
    }
  });
  return unitNear;
}
