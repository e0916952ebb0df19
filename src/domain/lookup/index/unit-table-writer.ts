/** Writes the table that unit-table.ts reads and describes. */
import { BitWriter, ByteWriter } from './byte-writer.ts';
import { unitsPerSector } from './unit-table.ts';

export interface SectorUnits {
  readonly outcode: string;
  /** 0 to 9. */
  readonly digit: number;
  /** Most postcodes first; empty for a sector that is known but has no postcode of this table. */
  readonly labels: readonly number[];
  /** In order of their number; empty when the table knows sectors only. */
  readonly units: readonly { readonly unit: number; readonly label: number }[];
}

/** In the order of the table: by outcode, then by digit. */
export function compareSectors(
  a: { outcode: string; digit: number },
  b: { outcode: string; digit: number },
): number {
  return a.outcode === b.outcode ? a.digit - b.digit : a.outcode < b.outcode ? -1 : 1;
}

/** @param sectors sorted with compareSectors */
export function writeUnitTable(file: ByteWriter, sectors: readonly SectorUnits[], hasUnits: boolean): void {
  writeSectors(file, sectors);
  const withUnits = hasUnits ? sectors.filter((sector) => sector.labels.length > 0) : [];
  const bitmaps = new ByteWriter();
  for (const sector of withUnits) bitmaps.bytes(bitmapOf(sector));
  const changes = new BitWriter();
  const choices = new ByteWriter();
  for (const sector of withUnits.filter(({ labels }) => labels.length > 1))
    writeLabels(sector, changes, choices);
  file.section(bitmaps);
  file.section(changes.finish());
  file.section(choices);
}

function writeLabels(
  { outcode, digit, labels, units }: SectorUnits,
  changes: BitWriter,
  choices: ByteWriter,
): void {
  let previous = 0;
  for (const { unit, label } of units) {
    const place = labels.indexOf(label);
    if (place < 0)
      throw new RangeError(`Unit ${unit} of ${outcode} ${digit} has a label its sector does not list.`);
    changes.bit(place !== previous);
    if (place !== previous && labels.length > 2) choices.number(place < previous ? place : place - 1);
    previous = place;
  }
}

function writeSectors(file: ByteWriter, sectors: readonly SectorUnits[]): void {
  const outcodes = Map.groupBy(sectors, (sector) => sector.outcode);
  const names = new ByteWriter();
  const digits = new ByteWriter();
  const counts = new ByteWriter();
  const labels = new ByteWriter();
  names.text([...outcodes.keys()].join(' '));
  for (const own of outcodes.values()) {
    digits.number(own.reduce((set, sector) => set | (1 << sector.digit), 0));
  }
  for (const sector of sectors) {
    counts.number(sector.labels.length);
    for (const label of sector.labels) labels.number(label);
  }
  for (const section of [names, digits, counts, labels]) file.section(section);
}

function bitmapOf(sector: SectorUnits): Uint8Array {
  const bitmap = new Uint8Array(unitsPerSector / 8);
  for (const { unit } of sector.units) bitmap[unit >> 3] = (bitmap[unit >> 3] ?? 0) | (1 << (unit & 7));
  return bitmap;
}
