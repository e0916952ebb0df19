/**
 * Decides whether imported names of places may take the place of those in use: a file that reads well may still lack
 * half of London. Called before anything is written.
 */
import type { BoroughCode } from '../lookup/answer.ts';

export interface PlaceTotals {
  /** Names, each once. */
  readonly found: number;
  /** Boroughs with a place. */
  readonly covered: ReadonlySet<BoroughCode>;
}

export type PlacesDecision =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'missing-boroughs'; readonly missing: readonly BoroughCode[] }
  | {
      readonly ok: false;
      readonly reason: 'too-few-places' | 'too-many-places';
      readonly found: number;
      /** How many there should be about. */
      readonly expected: number;
    };

/** Shares of the edition in use. The names of London change slowly; what a publisher counts as a place, less so. */
const smallestShare = 0.8;
const largestShare = 1.5;
/**
 * What a first edition must have. Not measured against the built-in table, which counts stations and streets that no
 * gazetteer of settlements has.
 */
export const fewestPlaces = 300;

/**
 * @param boroughCodes in each of which a place must lie
 * @param current places of the edition in use; undefined for none
 * @param isForced the operator takes any count; a borough without a place is refused all the same
 */
export function decidePlaces(
  { found, covered }: PlaceTotals,
  boroughCodes: readonly BoroughCode[],
  current: number | undefined,
  isForced: boolean,
): PlacesDecision {
  const fewest = current === undefined ? fewestPlaces : current * smallestShare;
  const most = current === undefined ? Number.POSITIVE_INFINITY : current * largestShare;
  const expected = current ?? fewestPlaces;
  if (!isForced && found < fewest) return { ok: false, reason: 'too-few-places', found, expected };
  if (!isForced && found > most) return { ok: false, reason: 'too-many-places', found, expected };
  const missing = boroughCodes.filter((code) => !covered.has(code));
  return missing.length > 0 ? { ok: false, reason: 'missing-boroughs', missing } : { ok: true };
}
