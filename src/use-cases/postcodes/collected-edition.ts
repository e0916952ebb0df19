/**
 * The postcodes of an edition while it is being read, in a few bytes each: a full ONSPD has 2.7 million rows, and
 * which outcodes hold London postcodes is known only at its end. read-edition.ts fills it; the import and the script
 * that derives the sector table read it out.
 */
import type { BoroughCode } from '../../domain/lookup/answer.ts';
import { unitNumber, unitsPerSector, unitText } from '../../domain/lookup/index/unit-table.ts';

export interface PostcodeRow {
  /** As in the file: upper case, with or without spaces. */
  readonly postcode: string;
  /** GSS code, or empty when the source gives none. */
  readonly district: string;
  readonly isTerminated: boolean;
  readonly isLargeUser: boolean;
  /** Metres on the National Grid; 0 for none. */
  readonly easting: number;
  readonly northing: number;
}

export interface CollectedUnit {
  readonly digit: number;
  /** 0 to 399; see unit-table.ts. */
  readonly unit: number;
  /**
   * Number of its borough, or why it has none: in a district elsewhere, or, for a mail-only postcode, in none at all.
   */
  readonly borough: number | 'outside-london' | 'unplaced';
  readonly isTerminated: boolean;
  readonly isLargeUser: boolean;
  readonly easting: number;
  readonly northing: number;
}

export interface CollectedOutcode {
  readonly outcode: string;
  /** Whether it has a live London postcode. */
  readonly isInLondon: boolean;
  /** Whether it has a live postcode in a district outside London. */
  readonly isOutside: boolean;
  /** Whether all of its live postcodes are without a district. */
  readonly isUnplaced: boolean;
  /** In order of digit and unit, each once. */
  listUnits(): Iterable<CollectedUnit>;
}

const outcodePattern = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const outside = 0xfff;
const unplaced = 0xffe;
const boroughBits = 0xfff;
const terminatedFlag = 0x1000;
const largeUserFlag = 0x2000;

export class CollectedEdition {
  readonly boroughCodes: readonly BoroughCode[];
  /** Every row, used or not. */
  rowsRead = 0;
  /** Live postcodes for which the source names no district: mostly Post Office boxes without a place. */
  liveUnplaced = 0;
  /** Rows that are not a postcode of today's form, such as GIR 0AA. */
  unusual = 0;
  readonly #boroughNumbers: ReadonlyMap<string, number>;
  readonly #outcodes = new Map<string, OutcodeUnits>();

  /** @param boroughCodes of London; a borough's number is its position here */
  constructor(boroughCodes: readonly BoroughCode[]) {
    this.boroughCodes = boroughCodes;
    this.#boroughNumbers = new Map(boroughCodes.map((code, number) => [code, number]));
  }

  add(row: PostcodeRow): void {
    this.rowsRead++;
    const compact = row.postcode.includes(' ') ? row.postcode.replaceAll(' ', '') : row.postcode;
    const key = unitKey(compact);
    if (key < 0) {
      this.unusual++;
      return;
    }
    if (row.district === '') {
      // The source does not say where a terminated one was.
      if (row.isTerminated) return;
      this.liveUnplaced++;
    }
    const elsewhere = row.district === '' ? unplaced : outside;
    const borough = this.#boroughNumbers.get(row.district) ?? elsewhere;
    const outcode = compact.slice(0, -3);
    let units = this.#outcodes.get(outcode);
    if (!units) {
      if (!outcodePattern.test(outcode)) {
        this.unusual++;
        return;
      }
      units = new OutcodeUnits(outcode);
      this.#outcodes.set(outcode, units);
    }
    const flags = (row.isTerminated ? terminatedFlag : 0) | (row.isLargeUser ? largeUserFlag : 0);
    units.add(key, borough | flags, row.easting, row.northing);
  }

  /** Sorted. */
  listOutcodes(): readonly CollectedOutcode[] {
    return [...this.#outcodes.values()].sort((a, b) => (a.outcode < b.outcode ? -1 : 1));
  }
}

/** @returns the sector's digit times 400 plus the unit's number, or -1 when the text does not end as a postcode */
function unitKey(compact: string): number {
  if (compact.length < 5 || compact.length > 7) return -1;
  const digit = compact.charCodeAt(compact.length - 3) - 48;
  const unit = unitNumber(compact.slice(-2));
  return digit < 0 || digit > 9 || unit < 0 ? -1 : digit * unitsPerSector + unit;
}

/** @param unit 0 to 399 */
export function writeUnit(outcode: string, digit: number, unit: number): string {
  return `${outcode}${digit}${unitText(unit)}`;
}

/** Columns that grow together. */
class OutcodeUnits implements CollectedOutcode {
  readonly outcode: string;
  isInLondon = false;
  isOutside = false;
  isUnplaced = false;
  #length = 0;
  /** Cached when the units are first listed; adding one clears it. */
  #order: Uint32Array | undefined;
  #keys = new Uint16Array(64);
  #facts = new Uint16Array(64);
  #eastings = new Int32Array(64);
  #northings = new Int32Array(64);

  constructor(outcode: string) {
    this.outcode = outcode;
  }

  add(key: number, facts: number, easting: number, northing: number): void {
    if (this.#length === this.#keys.length) this.#grow();
    const at = this.#length++;
    this.#order = undefined;
    this.#keys[at] = key;
    this.#facts[at] = facts;
    this.#eastings[at] = easting;
    this.#northings[at] = northing;
    if (facts & terminatedFlag) return;
    const borough = facts & boroughBits;
    if (borough === outside) this.isOutside = true;
    else if (borough !== unplaced) this.isInLondon = true;
    this.isUnplaced = !this.isOutside && !this.isInLondon;
  }

  *listUnits(): Generator<CollectedUnit> {
    this.#order ??= this.#sort();
    for (const at of this.#order) {
      const key = this.#keys[at] ?? 0;
      const facts = this.#facts[at] ?? 0;
      const borough = facts & boroughBits;
      yield {
        digit: Math.floor(key / unitsPerSector),
        unit: key % unitsPerSector,
        borough: borough === outside ? 'outside-london' : borough === unplaced ? 'unplaced' : borough,
        isTerminated: (facts & terminatedFlag) !== 0,
        isLargeUser: (facts & largeUserFlag) !== 0,
        easting: this.#eastings[at] ?? 0,
        northing: this.#northings[at] ?? 0,
      };
    }
  }

  /** Positions by key, each key once: if a source gives a postcode twice, once live, the live one counts. */
  #sort(): Uint32Array {
    // Key, then live before terminated, then position, in one number, so that the sort needs no comparison function.
    const sorted = new Float64Array(this.#length);
    for (let at = 0; at < this.#length; at++) {
      const isTerminated = (this.#facts[at] ?? 0) & terminatedFlag ? 1 : 0;
      sorted[at] = ((this.#keys[at] ?? 0) * 2 + isTerminated) * 2 ** 32 + at;
    }
    sorted.sort();
    const order = new Uint32Array(this.#length);
    let length = 0;
    let previous = -1;
    for (const entry of sorted) {
      const at = entry % 2 ** 32;
      const key = this.#keys[at] ?? 0;
      if (key !== previous) order[length++] = at;
      previous = key;
    }
    return order.slice(0, length);
  }

  #grow(): void {
    const length = this.#length * 2;
    this.#keys = enlarge(this.#keys, new Uint16Array(length));
    this.#facts = enlarge(this.#facts, new Uint16Array(length));
    this.#eastings = enlarge(this.#eastings, new Int32Array(length));
    this.#northings = enlarge(this.#northings, new Int32Array(length));
  }
}

function enlarge<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
