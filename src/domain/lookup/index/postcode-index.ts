/**
 * What a lookup needs to know of postcodes. Implemented by the decoded index files (live-index.ts and other-index.ts),
 * which the server and the browser read from the same bytes.
 *
 * Postcodes are compact here: upper case, no space. `SE17PB` is a unit, `SE17` a sector (outcode SE1, digit 7).
 * Outcodes and sectors can look alike, so each has its own method.
 */
import type { BoroughCode } from '../answer.ts';

export interface PostcodeEdition {
  /** `built-in` answers by sector until an edition has been imported. */
  readonly product: 'code-point-open' | 'onspd' | 'nspl' | 'built-in';
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly releasedOn: string;
}

export interface UnitEntry {
  readonly borough: BoroughCode;
  /** Other boroughs with a live postcode within 100 metres. */
  readonly near: readonly BoroughCode[];
}

/** A sector or an outcode. */
export interface AreaEntry {
  /** Boroughs with live postcodes in it, most postcodes first. */
  readonly boroughs: readonly BoroughCode[];
  readonly partlyOutsideLondon: boolean;
}

/** Live London postcodes. */
export interface LivePostcodes {
  readonly edition: PostcodeEdition;
  /** False for the built-in table, which knows sectors but not the postcodes in them. */
  readonly hasUnits: boolean;
  findUnit(unit: string): UnitEntry | undefined;
  /** @param outcode such as SE1  @param digit the sector's digit, such as 7 */
  findSector(outcode: string, digit: string): AreaEntry | undefined;
  findOutcode(outcode: string): AreaEntry | undefined;
  /** Whether an area (the letters a postcode starts with) holds any London postcode. */
  hasArea(area: string): boolean;
}

export type OtherEntry =
  | { readonly status: 'terminated'; readonly borough: BoroughCode }
  | { readonly status: 'outside-london' }
  /** Used only for mail: the edition names no district for it. */
  | { readonly status: 'unplaced' };

/** A sector or an outcode in which no London postcode is live. */
export interface OtherAreaEntry extends AreaEntry {
  /** Its postcodes are only for mail: the edition names no district for any of them. */
  readonly isUnplaced: boolean;
}

/**
 * Everything the live index does not know: terminated London postcodes, live ones without a district, and those
 * outside London in outcodes that are partly in London.
 */
export interface OtherPostcodes {
  findUnit(unit: string): OtherEntry | undefined;
  /** @param outcode such as W1X  @param digit the sector's digit */
  findSector(outcode: string, digit: string): OtherAreaEntry | undefined;
  findOutcode(outcode: string): OtherAreaEntry | undefined;
  /** Whether the outcode has live postcodes and none of them in London. */
  isOutsideOutcode(outcode: string): boolean;
}
