/** Writes the index that other-index.ts reads and describes. Called when an edition is imported. */
import type { BoroughCode } from '../answer.ts';
import { ByteWriter } from './byte-writer.ts';
import { writeIndexFile } from './index-file.ts';
import type { OtherIndexFacts } from './other-index.ts';
import { compareSectors, writeUnitTable } from './unit-table-writer.ts';

export type OtherPlace = 'outside-london' | 'unplaced';

export interface OtherSector {
  readonly outcode: string;
  /** 0 to 9. */
  readonly digit: number;
  /** In order of their number (0 to 399; see unit-table.ts); at least one. */
  readonly units: readonly {
    readonly unit: number;
    /** The borough of a terminated postcode, or why it has none: in a district elsewhere, or in none at all. */
    readonly borough: BoroughCode | OtherPlace;
  }[];
}

export interface OtherIndexInput {
  /** In any order, each once. */
  readonly sectors: readonly OtherSector[];
  /** Outcodes with live postcodes and none of them in London. */
  readonly outsideOutcodes: readonly string[];
}

export function encodeOtherIndex(input: OtherIndexInput): Uint8Array {
  const given = input.sectors.toSorted(compareSectors);
  const boroughs = [...new Set(given.flatMap(({ units }) => units.map(({ borough }) => borough)))]
    .filter((borough) => borough !== 'outside-london' && borough !== 'unplaced')
    .sort();
  const numbers = new Map<BoroughCode | OtherPlace, number>(
    [...boroughs, 'outside-london', 'unplaced'].map((borough, number) => [borough, number]),
  );
  const sectors = given.map(({ outcode, digit, units }) => {
    const labelled = units.map(({ unit, borough }) => ({
      unit,
      label: numbers.get(borough) ?? boroughs.length,
    }));
    const counts = Map.groupBy(labelled, ({ label }) => label);
    const labels = [...counts.keys()].sort(
      (a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0) || a - b,
    );
    return { outcode, digit, labels, units: labelled };
  });
  const tables = new ByteWriter();
  writeUnitTable(tables, sectors, true);
  const outside = new ByteWriter();
  outside.text(input.outsideOutcodes.toSorted().join(' '));
  tables.section(outside);
  const facts: OtherIndexFacts = { boroughs };
  return writeIndexFile('other', facts, tables);
}
