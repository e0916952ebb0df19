/** Writes the index that live-index.ts reads and describes. Called when an edition is imported. */
import type { BoroughCode } from '../answer.ts';
import { BitWriter, ByteWriter } from './byte-writer.ts';
import { writeIndexFile } from './index-file.ts';
import type { LiveIndexFacts } from './live-index.ts';
import type { PostcodeEdition } from './postcode-index.ts';
import { compareSectors, type SectorUnits, writeUnitTable } from './unit-table-writer.ts';

export interface LiveUnit {
  /** 0 to 399; see unit-table.ts. */
  readonly unit: number;
  readonly borough: BoroughCode;
  /** Other boroughs within 100 metres. */
  readonly near: readonly BoroughCode[];
}

export interface LiveSector {
  readonly outcode: string;
  /** 0 to 9. */
  readonly digit: number;
  /** Live postcodes by borough; empty for a sector outside London of an outcode that lies partly in it. */
  readonly boroughs: ReadonlyMap<BoroughCode, number>;
  /** How many live postcodes lie outside London. */
  readonly outside: number;
  /** In order of their number; empty when the index knows sectors only. */
  readonly units: readonly LiveUnit[];
}

export interface LiveIndexInput {
  readonly edition: PostcodeEdition;
  readonly hasUnits: boolean;
  /** In any order, each once. */
  readonly sectors: readonly LiveSector[];
}

type Numbering = ReadonlyMap<BoroughCode, number>;

/** @throws RangeError when a unit's borough is not among its sector's */
export function encodeLiveIndex(input: LiveIndexInput): Uint8Array {
  const given = input.sectors.toSorted(compareSectors);
  const boroughs = [
    ...new Set(
      given.flatMap((sector) => [...sector.boroughs.keys(), ...sector.units.flatMap((unit) => unit.near)]),
    ),
  ].sort();
  const numbers: Numbering = new Map(boroughs.map((code, number) => [code, number]));
  const sectors = given.map((sector) => ({
    outcode: sector.outcode,
    digit: sector.digit,
    labels: mostFirst(sector.boroughs, numbers),
    units: sector.units.map(({ unit, borough, near }) => ({ unit, label: numberOf(borough, numbers), near })),
  }));
  const tables = new ByteWriter();
  writeUnitTable(tables, sectors, input.hasUnits);
  writeOutsideBits(tables, given);
  writeOutcodeOrder(tables, given, sectors, numbers);
  writeNear(tables, sectors, numbers);
  const facts: LiveIndexFacts = { edition: input.edition, hasUnits: input.hasUnits, boroughs };
  return writeIndexFile('live', facts, tables);
}

function numberOf(code: BoroughCode, numbers: Numbering): number {
  const number = numbers.get(code);
  if (number === undefined) throw new RangeError(`${code} is not listed by its sector.`);
  return number;
}

/** Most postcodes first; equal counts by number, so that the same data makes the same bytes. */
function mostFirst(counts: ReadonlyMap<BoroughCode, number>, numbers: Numbering): number[] {
  return Array.from(counts, ([code, count]) => ({ number: numberOf(code, numbers), count }))
    .sort((a, b) => b.count - a.count || a.number - b.number)
    .map(({ number }) => number);
}

function writeOutsideBits(file: ByteWriter, sectors: readonly LiveSector[]): void {
  const bits = new BitWriter();
  for (const sector of sectors) bits.bit(sector.outside > 0);
  file.section(bits.finish());
}

function writeOutcodeOrder(
  file: ByteWriter,
  given: readonly LiveSector[],
  sectors: readonly SectorUnits[],
  numbers: Numbering,
): void {
  const order = new ByteWriter();
  const totals = Map.groupBy(given, (sector) => sector.outcode);
  for (const [outcode, own] of Map.groupBy(sectors, (sector) => sector.outcode)) {
    const met = [...new Set(own.flatMap((sector) => sector.labels))];
    if (met.length < 2) continue;
    const counts = new Map<BoroughCode, number>();
    for (const { boroughs } of totals.get(outcode) ?? []) {
      for (const [code, count] of boroughs) counts.set(code, (counts.get(code) ?? 0) + count);
    }
    for (const number of mostFirst(counts, numbers)) order.number(met.indexOf(number));
  }
  file.section(order);
}

interface NearSector extends SectorUnits {
  readonly units: readonly {
    readonly unit: number;
    readonly label: number;
    readonly near: readonly BoroughCode[];
  }[];
}

function writeNear(file: ByteWriter, sectors: readonly NearSector[], numbers: Numbering): void {
  const sets = commonestFirst(sectors.flatMap(({ units }) => units.map(setOf)).filter(Boolean));
  const options = sectors.map(optionsByLabel);
  writeNearSets(file, sets, numbers);
  writeNearOptions(file, options, sets);
  writeNearUnits(file, sectors, options);
}

function writeNearSets(file: ByteWriter, sets: readonly string[], numbers: Numbering): void {
  const section = new ByteWriter();
  section.number(sets.length);
  for (const codes of sets.map((set) => set.split(','))) {
    section.number(codes.length);
    for (const code of codes) section.number(numberOf(code, numbers));
  }
  file.section(section);
}

function writeNearOptions(file: ByteWriter, options: readonly NearOptions[], sets: readonly string[]): void {
  const setNumbers = new Map(sets.map((set, place) => [set, place + 1]));
  const counts = new ByteWriter();
  const lists = new ByteWriter();
  for (const own of options.flatMap((byLabel) => [...byLabel.values()])) {
    counts.number(own.length);
    for (const set of own) lists.number(setNumbers.get(set) ?? 0);
  }
  file.section(counts);
  file.section(lists);
}

function writeNearUnits(
  file: ByteWriter,
  sectors: readonly NearSector[],
  options: readonly NearOptions[],
): void {
  const candidates = sectors.flatMap(({ units }, sector) =>
    units.flatMap((unit) => {
      const own = options[sector]?.get(unit.label) ?? [];
      return own.length === 0 ? [] : { own, option: own.indexOf(setOf(unit)) };
    }),
  );
  const gaps = new ByteWriter();
  const choices = new ByteWriter();
  let gap = 0;
  for (const { own, option } of candidates) {
    if (option < 0) gap++;
    else {
      gaps.number(gap);
      gap = 0;
      if (own.length > 1) choices.number(option);
    }
  }
  // Has one more entry than there are units, so that a reader need not check for the end.
  gaps.number(gap + 1);
  file.section(gaps);
  file.section(choices);
}

/** By label, the near sets that occur among its units. */
type NearOptions = ReadonlyMap<number, readonly string[]>;

/** Empty for a unit without another borough nearby. */
function setOf(unit: { readonly near: readonly BoroughCode[] }): string {
  return unit.near.join();
}

function optionsByLabel({ labels, units }: NearSector): NearOptions {
  return new Map(
    labels.map((label) => [
      label,
      commonestFirst(
        units
          .filter((unit) => unit.label === label)
          .map(setOf)
          .filter(Boolean),
      ),
    ]),
  );
}

function commonestFirst(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value);
}
