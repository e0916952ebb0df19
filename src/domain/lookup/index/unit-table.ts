/**
 * The table inside both index files: which unit postcodes exist, sector by sector, and a label for each (the
 * borough, or "outside London"). Decoded once into typed arrays; a lookup is a bit test and a count of bits.
 *
 * Sections, each a stream of its own:
 * 1. outcodes as text with spaces between, sorted;
 * 2. for each outcode, the digits of its sectors as a set of ten bits;
 * 3. for each sector, how many labels its postcodes have, 0 or more;
 * 4. those labels, most postcodes first;
 * 5. for each sector with a label, 400 bits: the units that exist. Empty when the table knows sectors only;
 * 6. for each unit of a sector with several labels, one bit: does its label differ from the unit before it? The
 *    first of a sector is compared with the sector's first label;
 * 7. for each such change in a sector of three labels or more, which of the others it changes to.
 */
import { type ByteReader, IndexFormatError } from './byte-reader.ts';

/** Letters a unit ends with; Royal Mail leaves out those that look like others. */
const unitLetters = 'ABDEFGHJLNPQRSTUWXYZ';
export const unitsPerSector = unitLetters.length ** 2;
const bytesPerSector = unitsPerSector / 8;

/**
 * @param letters the last two of a postcode.  @returns 0 to 399 in alphabetical order, or -1 when they are not a unit
 */
export function unitNumber(letters: string): number {
  const first = unitLetters.indexOf(letters.charAt(0));
  const second = unitLetters.indexOf(letters.charAt(1));
  return letters.length !== 2 || first < 0 || second < 0 ? -1 : first * unitLetters.length + second;
}

/** @param unit 0 to 399 */
export function unitText(unit: number): string {
  return (
    unitLetters.charAt(Math.floor(unit / unitLetters.length)) + unitLetters.charAt(unit % unitLetters.length)
  );
}

export interface UnitTable {
  /** Position of each outcode in the table. */
  readonly outcodes: ReadonlyMap<string, number>;
  /** Position of a sector, indexed by ten times its outcode's position plus its digit; -1 when there is none. */
  readonly sectorAt: Int16Array;
  /** By sector, its labels, most postcodes first. */
  readonly sectorLabels: readonly (readonly number[])[];
  /** By sector, how many units come before it in the table; the last entry is the count of all units. */
  readonly unitStart: Uint32Array;
  /** By unit, its label. */
  readonly unitLabels: Uint16Array;
  findSector(outcode: string, digit: string): number | undefined;
  /** @param postcode a unit postcode without its space.  @returns its position among all units */
  findUnit(postcode: string): number | undefined;
}

/** @throws IndexFormatError */
export function readUnitTable(reader: ByteReader): UnitTable {
  const names = reader.section().text().split(' ').filter(Boolean);
  const digits = reader.section();
  const labelCounts = reader.section();
  const labels = reader.section();
  const outcodes = new Map(names.map((name, place) => [name, place]));
  const sectorAt = new Int16Array(names.length * 10).fill(-1);
  const sectorLabels: number[][] = [];
  for (let place = 0; place < names.length; place++) {
    const present = digits.number();
    for (let digit = 0; digit < 10; digit++) {
      if (!(present & (1 << digit))) continue;
      sectorAt[place * 10 + digit] = sectorLabels.length;
      sectorLabels.push(Array.from({ length: labelCounts.number() }, () => labels.number()));
    }
  }
  const bitmaps = reader.section().rest();
  const { bitmapAt, unitStart } = countUnits(sectorLabels, bitmaps);
  const unitLabels = readUnitLabels(reader, sectorLabels, unitStart);

  const findSector = (outcode: string, digit: string) => {
    const place = outcodes.get(outcode);
    const sector =
      place === undefined || digit.length !== 1 ? undefined : sectorAt[place * 10 + Number(digit)];
    return sector === undefined || sector < 0 ? undefined : sector;
  };
  const findUnit = (postcode: string) => {
    const sector = findSector(postcode.slice(0, -3), postcode.slice(-3, -2));
    const unit = unitNumber(postcode.slice(-2));
    if (sector === undefined || unit < 0 || sectorLabels[sector]?.length === 0) return undefined;
    const start = bitmapAt[sector] ?? 0;
    const byte = bitmaps[start + (unit >> 3)] ?? 0;
    if (!(byte & (1 << (unit & 7)))) return undefined;
    let before = bitCount(byte & ((1 << (unit & 7)) - 1));
    for (let at = start; at < start + (unit >> 3); at++) before += bitCount(bitmaps[at] ?? 0);
    return (unitStart[sector] ?? 0) + before;
  };
  return { outcodes, sectorAt, sectorLabels, unitStart, unitLabels, findSector, findUnit };
}

function countUnits(sectorLabels: readonly (readonly number[])[], bitmaps: Uint8Array) {
  const bitmapAt = new Uint32Array(sectorLabels.length);
  const unitStart = new Uint32Array(sectorLabels.length + 1);
  let at = 0;
  let units = 0;
  sectorLabels.forEach((labels, sector) => {
    bitmapAt[sector] = at;
    unitStart[sector] = units;
    if (labels.length === 0) return;
    const end = at + bytesPerSector;
    for (; at < end; at++) units += bitCount(bitmaps[at] ?? 0);
  });
  unitStart[sectorLabels.length] = units;
  if (bitmaps.length !== 0 && bitmaps.length !== at)
    throw new IndexFormatError('The postcode index has too few or too many units.');
  return { bitmapAt, unitStart };
}

function readUnitLabels(
  reader: ByteReader,
  sectorLabels: readonly (readonly number[])[],
  unitStart: Uint32Array,
): Uint16Array {
  const changes = reader.section().rest();
  const choices = reader.section();
  const unitLabels = new Uint16Array(unitStart[sectorLabels.length] ?? 0);
  let bit = 0;
  for (const [sector, labels] of sectorLabels.entries()) {
    const units = unitLabels.subarray(unitStart[sector], unitStart[sector + 1]);
    if (labels.length < 2) units.fill(labels[0] ?? 0);
    else {
      const next = () => (labels.length > 2 ? choices.number() : 0);
      fillLabels(units, labels, (unit) => bitAt(changes, bit + unit), next);
      bit += units.length;
    }
  }
  return unitLabels;
}

function fillLabels(
  units: Uint16Array,
  labels: readonly number[],
  isChange: (unit: number) => boolean,
  nextChoice: () => number,
): void {
  let place = 0;
  for (let unit = 0; unit < units.length; unit++) {
    if (isChange(unit)) {
      // The previous label is not a choice, so those after it move down by one.
      const choice = nextChoice();
      place = choice < place ? choice : choice + 1;
    }
    units[unit] = labels[place] ?? 0;
  }
}

/** Bits are stored lowest first. */
export function bitAt(bits: Uint8Array, place: number): boolean {
  return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

function bitCount(byte: number): number {
  let count = byte - ((byte >> 1) & 0x55);
  count = (count & 0x33) + ((count >> 2) & 0x33);
  return (count + (count >> 4)) & 0x0f;
}
