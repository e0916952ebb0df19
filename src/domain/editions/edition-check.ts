/**
 * Decides whether an imported edition, of postcodes or of place names, may replace the one in use. Source files drift
 * and downloads break: a file that reads well may still lack half of London. Both imports ask it before anything is
 * written.
 */
import type { BoroughCode } from '../lookup/answer.ts';

export interface EditionTotals {
  /** Live London postcodes, or place names, each once. */
  readonly found: number;
  /** Boroughs with at least one of them. */
  readonly covered: ReadonlySet<BoroughCode>;
}

export interface CountLimits {
  /** Roughly how many there should be, for the message. */
  readonly expected: number;
  readonly fewest: number;
  readonly most: number;
}

export type EditionDecision =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'missing-boroughs'; readonly missing: readonly BoroughCode[] }
  | {
      readonly ok: false;
      readonly reason: 'too-few' | 'too-many';
      readonly found: number;
      readonly expected: number;
    };

/** @param inUse live London postcodes of the edition in use, or of the built-in table */
export function limitPostcodes(inUse: number): CountLimits {
  // London gains or loses about one postcode in a hundred a year.
  return { expected: inUse, fewest: inUse * 0.9, most: inUse * 1.25 };
}

/**
 * The minimum for a first edition of places. It is not compared with the built-in table, which includes stations and
 * streets that no gazetteer of settlements has.
 */
const fewestFirstPlaces = 300;

/** @param inUse places of the edition in use; undefined for none */
export function limitPlaces(inUse: number | undefined): CountLimits {
  if (inUse === undefined)
    return { expected: fewestFirstPlaces, fewest: fewestFirstPlaces, most: Number.POSITIVE_INFINITY };
  // London's place names change slowly, but what a publisher counts as a place changes faster.
  return { expected: inUse, fewest: inUse * 0.8, most: inUse * 1.5 };
}

/**
 * @param boroughCodes all of which must be covered
 * @param isForced the operator accepts any count; a missing borough is refused all the same
 */
export function decideEdition(
  { found, covered }: EditionTotals,
  boroughCodes: readonly BoroughCode[],
  { expected, fewest, most }: CountLimits,
  isForced: boolean,
): EditionDecision {
  if (!isForced && found < fewest) return { ok: false, reason: 'too-few', found, expected };
  if (!isForced && found > most) return { ok: false, reason: 'too-many', found, expected };
  const missing = boroughCodes.filter((code) => !covered.has(code));
  return missing.length > 0 ? { ok: false, reason: 'missing-boroughs', missing } : { ok: true };
}
